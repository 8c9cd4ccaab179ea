// Shortens html``, svg`` and css`` literals. It only touches white space and
// comments and never parses a CSS value, so nothing new in CSS or HTML can
// break it; that matters more here than the last byte.
import MagicString from 'magic-string';
import { mapped } from './mapped.mjs';

const minifiers = { html: minifyHtml, svg: minifyHtml, css: minifyCss };

/* eslint-disable no-control-regex -- control characters cannot occur in our sources, so they mark what has to come back unchanged */
const hole = (index) => `\u0001${index}\u0002`;
const holes = /\u0001\d+\u0002/;
const hasHole = (text) => text.includes('\u0001');

export function minifyLiterals() {
  return {
    name: 'minify-literals',
    transform(code, id) {
      if (!/\b(?:html|svg|css)\s*`/.test(code)) return null;
      const edited = new MagicString(code);
      for (const literal of taggedLiterals(this.parse(code))) {
        const { quasis } = literal.quasi;
        const texts = quasis.map(({ start, end }) => code.slice(start, end));
        const whole = texts
          .map((text, index) => (index === 0 ? text : hole(index) + text))
          .join('');
        const shorter = minifiers[literal.tag.name](whole).split(holes);
        if (shorter.length !== texts.length)
          this.error(
            `A template in ${id} lost an expression while it was minified.`,
          );
        quasis.forEach(({ start, end }, index) => {
          if (start < end) edited.update(start, end, shorter[index]);
        });
      }
      return mapped(edited);
    },
  };
}

function* taggedLiterals(node) {
  if (!node || typeof node !== 'object') return;
  if (
    node.type === 'TaggedTemplateExpression' &&
    node.tag.type === 'Identifier' &&
    minifiers[node.tag.name]
  )
    yield node;
  for (const child of Object.values(node)) yield* taggedLiterals(child);
}

/**
 * Replaces what must stay as it is by marks, minifies the rest, and puts it
 * back.
 */
function around(source, kept, minify) {
  const originals = [];
  const marked = source.replace(
    kept,
    (original) => `\u0003${originals.push(original) - 1}\u0004`,
  );
  return minify(marked).replace(
    /\u0003(\d+)\u0004/g,
    (_, index) => originals[Number(index)],
  );
}

function minifyCss(source) {
  const withoutComments = source.replace(
    /("(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*')|\/\*[^]*?\*\//g,
    (match, string) => string ?? (hasHole(match) ? match : ' '),
  );
  return around(
    withoutComments,
    /"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|url\([^)"']*\)/g,
    (css) =>
      css
        .replace(/\s+/g, ' ')
        .replace(/ ?([{}]) ?/g, '$1')
        .replace(/; /g, ';')
        .replace(/, /g, ',')
        .replace(/;}/g, '}')
        .replace(/\( | (?=\))/g, (space) => space.trim())
        .replace(/(?<![\w.])0(?=\.\d)/g, '')
        // The colon of a declaration, which is followed by its end and never by
        // a block, as a selector's would be.
        .replace(/(?<=[{;]|^)(-?-?[a-z_][\w-]*): (?=[^{}]*(?:[;}]|$))/gi, '$1:')
        .trim(),
  );
}

function minifyHtml(source) {
  return around(source, /<(pre|textarea|script)\b[^]*?<\/\1>/gi, (html) =>
    html
      .replace(/<!--[^]*?-->/g, (comment) => (hasHole(comment) ? comment : ''))
      // A line break around a whole template is the layout of our source; a
      // space that is meant to be seen has no break in it.
      .replace(/^\s*\n\s*(?=<)|(?<=>)\s*\n\s*$/g, '')
      // Never to nothing: a space between two inline things is seen.
      .replace(/\s+/g, ' ')
      // Before "/>" only after a quote: in `r=${r} />` the slash would become
      // part of the value.
      .replace(/<[a-z](?:"[^"]*"|'[^']*'|[^"'<>])*>/gi, (tag) =>
        tag.replace(/ >$/, '>').replace(/(?<=["']) \/>$/, '/>'),
      ),
  );
}
