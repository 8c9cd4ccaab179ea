// What a page around an element says of text, width and size: the element has
// the width of its words, breaks no line otherwise, and keeps its targets.
import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { defineElements } from '../../src/define/define-elements.js';
import { warnings } from './warnings.js';
import '../support/whole-page.js';

defineElements();

/** Each element as a page has it, and what it is at least wide in a place without a width. */
const markup = {
  'feelings-check-in': '<feelings-check-in mode="words"></feelings-check-in>',
  'practice-card':
    '<practice-card practice="hold-hands" variant="full"></practice-card>',
  'practice-list': '<practice-list></practice-list>',
  'preference-builder': '<preference-builder></preference-builder>',
  'safety-note': '<safety-note country="GB" show="always"></safety-note>',
  'care-note': '<care-note></care-note>',
  'care-data': '<care-data></care-data>',
};
type Tag = keyof typeof markup;
const tags = Object.keys(markup) as Tag[];
/** One button by itself is as wide as its words. */
const leastWidth = (tag: Tag): number => (tag === 'care-data' ? 100 : 200);

async function place(
  tag: Tag,
  before: string,
  after = '',
): Promise<LitElement> {
  const around = document.createElement('div');
  around.className = 'any-page';
  around.innerHTML = before + markup[tag] + after;
  document.body.append(around);
  const element = around.querySelector<LitElement>(tag)!;
  await element.updateComplete;
  await new Promise(requestAnimationFrame);
  return element;
}
afterEach(() => {
  document.querySelector('.any-page')?.remove();
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
});

/** Elements in it, shadow roots included, that reach out of it at the side. */
function runningOut(element: LitElement): string[] {
  const edge = element.getBoundingClientRect();
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('*')]
    .filter(
      (part) =>
        part.checkVisibility() &&
        !part.closest('svg, select, .visually-hidden'),
    )
    .filter((part) => {
      const { left, right, width } = part.getBoundingClientRect();
      return width > 1 && (right > edge.right + 1 || left < edge.left - 1);
    })
    .map(
      (part) =>
        `${part.localName}.${part.className} ${part.textContent.trim().slice(0, 30)}`,
    );
}

const containers: Readonly<Record<string, string>> = {
  'a centred column': 'display:flex;flex-direction:column;align-items:center',
  'a row': 'display:flex',
  'a row beside something': 'display:flex;gap:8px',
  'a grid': 'display:grid',
  'a grid of tracks by content': 'display:grid;grid-template-columns:auto',
  'a grid that centres': 'display:grid;justify-items:center',
  'a block inside a line': 'display:inline-block',
  'a float': 'float:left',
  'a table cell': 'display:table-cell',
  'an absolute place': 'position:absolute',
  'a width by its content': 'inline-size:fit-content',
};

describe('In any container', () => {
  for (const tag of tags)
    for (const [name, style] of Object.entries(containers))
      for (const width of [240, 320, 800])
        it(`${tag} in ${name}, ${width} px: has the width of its words, and nothing runs out`, async () => {
          const element = await place(
            tag,
            `<div style="inline-size:${width}px;position:relative"><div style="${style};max-inline-size:100%">`,
            '</div></div>',
          );
          const { width: own } = element.getBoundingClientRect();
          expect(own, 'width').to.be.at.least(
            Math.min(leastWidth(tag), width - 1),
          );
          // A table grows by what is in it.
          if (name !== 'a table cell')
            expect(own, 'width').to.be.at.most(width + 1);
          expect(runningOut(element).join('; ')).to.equal('');
        });
});

/** Places that a page opens, open, by what is before and after an element. */
const opened: Readonly<Record<string, readonly [string, string]>> = {
  'a dialog': ['<dialog open>', '</dialog>'],
  'a modal dialog': ['<dialog class="modal">', '</dialog>'],
  'a popover': ['<div popover="manual">', '</div>'],
  details: ['<details open><summary>More</summary>', '</details>'],
  'details in a row': [
    '<div style="display:flex"><details open><summary>More</summary>',
    '</details></div>',
  ],
  'a dialog that is a row': ['<dialog open style="display:flex">', '</dialog>'],
};

/** Whether two rectangles lie over each other by more than an edge. */
const lieOver = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right - 1 &&
  other.left < one.right - 1 &&
  one.top < other.bottom - 1 &&
  other.top < one.bottom - 1;

/** What stays in view lies over what scrolls, on a ground of its own. */
const staysInView = (control: Element): boolean =>
  [control, control.closest('.foot')].some(
    (one) => one && getComputedStyle(one).position === 'sticky',
  );

/** Controls with words of their own that lie over each other, by their words. */
function overlapping(element: LitElement): string[] {
  const controls = [
    ...element.shadowRoot!.querySelectorAll<HTMLElement>('a, button, summary'),
  ]
    .filter((one) => one.checkVisibility() && one.textContent.trim())
    .filter((one) => !staysInView(one));
  return controls.flatMap((one, index) =>
    controls
      .slice(index + 1)
      .filter((other) => !one.contains(other) && !other.contains(one))
      .filter((other) => lieOver(wordsAt(one), wordsAt(other)))
      .map(
        (other) => `${one.textContent.trim()} / ${other.textContent.trim()}`,
      ),
  );
}

/** Where the words of a control are. */
function wordsAt(control: Element): DOMRect {
  const words = document.createRange();
  words.selectNodeContents(control);
  return words.getBoundingClientRect();
}

describe('In what a page opens', () => {
  for (const tag of tags)
    for (const [name, [before, after]] of Object.entries(opened))
      for (const width of [240, 800])
        it(`${tag} in ${name}, ${width} px: has a width, and nothing lies over anything`, async () => {
          const element = await place(
            tag,
            `<div style="inline-size:${width}px;position:relative">${before}`,
            `<p class="after">After it.</p>${after}</div>`,
          );
          const around = element.closest('.any-page')!;
          const box = element.parentElement!;
          box.style.cssText += `;box-sizing:border-box;margin:0;padding:0;border:0;max-inline-size:${width}px`;
          around.querySelector<HTMLDialogElement>('dialog.modal')?.showModal();
          around.querySelector<HTMLElement>('[popover]')?.showPopover();
          await new Promise(requestAnimationFrame);
          const own = element.getBoundingClientRect();
          // Beside it in a row, wide letters take a little of its room.
          expect(own.width, 'width').to.be.within(
            Math.min(leastWidth(tag) - 10, width - 1),
            width + 1,
          );
          expect(runningOut(element).join('; ')).to.equal('');
          expect(overlapping(element)).to.deep.equal([]);
          const next = around.querySelector('.after')!.getBoundingClientRect();
          expect(lieOver(own, next), 'lies over what follows').to.equal(false);
        });
});

describe('In a place of 1,600 px', () => {
  for (const tag of tags)
    it(`${tag} has lines that are read: none is longer than 46rem`, async () => {
      const element = await place(
        tag,
        '<div style="inline-size:1600px">',
        '</div>',
      );
      const long = [...element.shadowRoot!.querySelectorAll('*')]
        .filter((one) => one.checkVisibility() && !one.closest('.sr'))
        .flatMap((one) => [...one.childNodes])
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .filter((node) => {
          const words = document.createRange();
          words.selectNodeContents(node);
          return words.getBoundingClientRect().width > 46 * 16;
        })
        .map((node) => node.nodeValue!.trim());
      expect(long).to.deep.equal([]);
    });
});

/** What hides, stretches or breaks words where it is inherited. */
const inherited = [
  'white-space:nowrap',
  'white-space:pre-wrap',
  'text-wrap:nowrap',
  'word-break:break-all',
  'word-break:keep-all',
  'text-transform:uppercase',
  'text-indent:3em',
  'letter-spacing:0.3em',
  'word-spacing:2em',
  'font-weight:900',
  'font-style:italic',
  'font-variant:small-caps',
  'font-size:0',
  'line-height:0',
  'text-align:justify',
  'text-align-last:right',
  'hyphens:none',
  'line-break:anywhere',
  'cursor:none',
  '-webkit-text-fill-color:transparent',
  '-webkit-text-stroke:3px red',
  'text-shadow:0 0 9px red',
  'user-select:none;-webkit-user-select:none',
  'writing-mode:vertical-rl',
  'text-orientation:upright',
  'text-combine-upright:all',
  'text-emphasis:filled dot red',
  'text-underline-offset:99px',
  'text-underline-position:under',
  'font-size-adjust:9',
  'font-stretch:50%',
  'hyphenate-character:"x"',
  'accent-color:transparent',
  'caret-color:transparent',
  'forced-color-adjust:none',
  'fill:none',
  'fill-opacity:0',
  'stroke:red',
  'stroke-dasharray:1 9',
  'stroke-opacity:0',
  'stroke-width:9px',
  '-webkit-text-security:disc',
];
/** Properties of a text that the page may not have changed. */
const looks = [
  'whiteSpace',
  'wordBreak',
  'textTransform',
  'textIndent',
  'letterSpacing',
  'wordSpacing',
  'fontWeight',
  'fontStyle',
  'fontVariant',
  'lineBreak',
  'cursor',
  'webkitTextFillColor',
  'webkitTextStrokeWidth',
  'textShadow',
  'textAlignLast',
  'writingMode',
  'textOrientation',
  'textCombineUpright',
  'textEmphasisStyle',
  'textUnderlineOffset',
  'textUnderlinePosition',
  'fontSizeAdjust',
  'fontStretch',
  'hyphenateCharacter',
  'accentColor',
  'caretColor',
  'forcedColorAdjust',
  'fill',
  'fillOpacity',
  'stroke',
  'strokeDasharray',
  'strokeOpacity',
  'strokeWidth',
  'webkitTextSecurity',
] as const;
const lookOf = (element: LitElement): string[] => {
  const title = element.shadowRoot!.querySelector('h2, h3, p, button')!;
  const style = getComputedStyle(title);
  return looks.map((name) => `${name}: ${style[name as 'whiteSpace']}`);
};

describe('Under what a page says of text', () => {
  for (const tag of tags)
    it(`${tag} looks as it does elsewhere`, async function () {
      // Every declaration is a page of its own.
      this.timeout(90_000);
      const plain = await place(
        tag,
        '<div style="inline-size:320px">',
        '</div>',
      );
      const look = lookOf(plain);
      plain.closest('.any-page')!.remove();
      for (const declaration of inherited) {
        const element = await place(
          tag,
          `<div style="inline-size:320px;${declaration}">`,
          '</div>',
        );
        // Spaces between letters go by the size of the text.
        if (!declaration.startsWith('font-size'))
          expect(lookOf(element), declaration).to.deep.equal(look);
        expect(runningOut(element), declaration).to.deep.equal([]);
        const text = element.shadowRoot!.querySelector('h2, h3, p, button')!;
        expect(
          parseFloat(getComputedStyle(text).fontSize),
          declaration,
        ).to.be.at.least(11);
        expect(
          getComputedStyle(element).getPropertyValue('user-select') ||
            getComputedStyle(element).getPropertyValue('-webkit-user-select'),
          declaration,
        ).not.to.equal('none');
        element.closest('.any-page')!.remove();
      }
    });
});

describe('On a small or a large root', () => {
  for (const tag of tags)
    for (const size of ['62.5%', '10px', '20px'])
      it(`${tag} keeps its targets and its text, root ${size}`, async () => {
        document.documentElement.style.fontSize = size;
        document.body.style.fontSize = '16px';
        const element = await place(
          tag,
          '<div style="inline-size:360px">',
          '</div>',
        );
        const low = [
          ...element.shadowRoot!.querySelectorAll<HTMLElement>(
            'button, .chip, summary, select',
          ),
        ]
          .filter((target) => target.checkVisibility())
          // The title of a row is pressed anywhere on the row.
          .filter(
            (target) =>
              getComputedStyle(target, '::after').position !== 'absolute',
          )
          .filter((target) => target.getBoundingClientRect().height < 43.5)
          .map(
            (target) =>
              `${target.textContent.trim().slice(0, 20)} ${target.getBoundingClientRect().height}`,
          );
        expect(low.join('; ')).to.equal('');
        expect(runningOut(element).join('; ')).to.equal('');
      });
});

describe('In a centred column on a small root', () => {
  for (const tag of tags)
    it(`${tag} is not narrower than elsewhere`, async () => {
      document.documentElement.style.fontSize = '62.5%';
      document.body.style.fontSize = '16px';
      const element = await place(
        tag,
        '<div style="inline-size:360px;display:flex;flex-direction:column;align-items:center">',
        '</div>',
      );
      const { width } = element.getBoundingClientRect();
      expect(width).to.be.at.least(tag === 'care-data' ? 100 : 250);
    });
});

/** What somebody sees of it: corners, colours and sizes of its parts. */
const lookInside = (element: LitElement): string[] => {
  const page = element.ownerDocument.defaultView!;
  return [
    ...element.shadowRoot!.querySelectorAll('.box, .title, button, input'),
  ]
    .map((part) => page.getComputedStyle(part))
    .map(
      ({ borderRadius, backgroundColor, fontWeight, display }) =>
        `${borderRadius} ${backgroundColor} ${fontWeight} ${display}`,
    );
};

/** What a page may write by mistake in place of what a token has to be. */
const wrongValues = [
  'banana',
  '',
  '-',
  'url(data:,)',
  '1 2 3',
  'red red',
  'var(--no)',
];
const tokens = [
  ['accent', ['teal', 'light-dark(teal, cyan)', 'rgb(0 0 0 / 0.9)']],
  ['radius', ['0', '4px', '0.5rem', '50%']],
  ['space', ['0', '4px', '1rem']],
  ['density', ['0', '0.8', '2']],
  ['motion', ['0', '3']],
  ['font', ['monospace']],
] as const;
/** Sizes and colours of everything in it. */
const dressOf = (element: LitElement): string =>
  [...element.shadowRoot!.querySelectorAll('.box, .box *')]
    .map((part) => getComputedStyle(part))
    .map((style) =>
      [
        ...[style.color, style.backgroundColor, style.borderRadius],
        ...[style.padding, style.gap, style.fontFamily],
        style.getPropertyValue('--_time'),
      ].join(' '),
    )
    .join('\n');

describe('A token that is wrong', () => {
  for (const tag of tags)
    it(`is as none to ${tag}, and a right one counts`, async () => {
      const element = await place(
        tag,
        '<div style="inline-size:320px">',
        '</div>',
      );
      const { style } = element.parentElement!;
      const plain = dressOf(element);
      for (const [token, right] of tokens) {
        const name = `--care-${token}`;
        for (const wrong of wrongValues) {
          // A font may have any name.
          if (token === 'font' && wrong === 'banana') continue;
          style.setProperty(name, wrong || ' ');
          const dress = dressOf(element);
          if (token === 'font' && dress !== plain)
            expect(wrong).to.equal('red red');
          else expect(dress === plain, `${name}: ${wrong}`).to.equal(true);
        }
        const seen = right.map((value) => {
          style.setProperty(name, value);
          return dressOf(element);
        });
        expect(
          seen.filter((dress) => dress !== plain).length,
          `${name} counts`,
        ).to.be.greaterThan(0);
        style.removeProperty(name);
      }
      for (const name of [
        '--care-surface',
        '--care-ink',
        '--care-shadow',
        '--care-scheme',
      ])
        for (const wrong of wrongValues) {
          style.setProperty(name, wrong || ' ');
          const title = element.shadowRoot!.querySelector('.box')!;
          expect(getComputedStyle(title).color, name).not.to.match(
            /^rgba\(.*, 0\)$|\/ 0\)$/,
          );
          style.removeProperty(name);
        }
      expect(dressOf(element)).to.equal(plain);
    });
});

/** What is drawn in it, shadow root included. */
const drawnIn = (element: LitElement): HTMLElement[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('*')].filter((part) =>
    part.checkVisibility(),
  );
/** A colour that one can see through, as every engine writes it. */
const SHEER = /(\/ (0|0?\.\d+)\)|, (0|0?\.\d+)\)$)/;

describe('An accent that one can see through', () => {
  for (const tag of tags)
    for (const accent of ['transparent', '#7a3e9d80'])
      it(`${tag} has words, edges and buttons as with any other: ${accent}`, async () => {
        document.documentElement.style.setProperty('--care-accent', accent);
        const element = await place(tag, '');
        const sheer = drawnIn(element)
          .filter(({ textContent }) => textContent.trim())
          .map((part) => getComputedStyle(part).color)
          .filter((colour) => SHEER.test(colour));
        expect(sheer).to.deep.equal([]);
        for (const button of element.shadowRoot!.querySelectorAll('.btn.main'))
          expect(getComputedStyle(button).backgroundColor).not.to.match(SHEER);
      });
});

describe('Under a rule of the page for everything', () => {
  for (const tag of tags)
    it(`${tag} has its own colour of text`, async () => {
      const element = await place(
        tag,
        '<style>.any-page * { color: rgb(255, 0, 0); }</style>',
      );
      const red = drawnIn(element).filter(
        (part) => getComputedStyle(part).color === 'rgb(255, 0, 0)',
      );
      expect(red.map(({ className }) => className).join(' ')).to.equal('');
    });
});

describe('Moved into another document', () => {
  for (const tag of tags)
    it(`${tag} keeps its look, there and back again`, async () => {
      const element = await place(
        tag,
        '<div style="inline-size:320px">',
        '</div>',
      );
      const around = element.parentElement!;
      const support = [...element.shadowRoot!.querySelectorAll('button')].find(
        ({ textContent }) => textContent.trim() === 'Support',
      );
      support?.click();
      await element.updateComplete;
      const look = lookInside(element);
      const frame = document.createElement('iframe');
      frame.width = '320';
      around.append(frame);
      frame.contentDocument!.body.style.cssText = getComputedStyle(
        document.body,
      ).cssText;
      frame.contentDocument!.body.append(element);
      await element.updateComplete;
      expect(lookInside(element), 'in a frame').to.deep.equal(look);
      around.prepend(element);
      await element.updateComplete;
      expect(lookInside(element), 'back on its page').to.deep.equal(look);
    });

  for (const tag of tags)
    it(`${tag} made for a frame looks as on its page`, async () => {
      const element = await place(
        tag,
        '<div style="inline-size:320px">',
        '</div>',
      );
      const look = lookInside(element);
      const frame = document.createElement('iframe');
      frame.width = '320';
      element.parentElement!.append(frame);
      const body = frame.contentDocument!.body;
      body.style.cssText = getComputedStyle(document.body).cssText;
      const holder = document.createElement('div');
      holder.innerHTML = markup[tag];
      const made = document.createElement(tag) as LitElement;
      for (const { name, value } of holder.firstElementChild!.attributes)
        made.setAttribute(name, value);
      body.append(made);
      await made.updateComplete;
      await made.updateComplete;
      expect(lookInside(made)).to.deep.equal(look);
    });
});

describe('A heading level that is none', () => {
  const said = warnings();
  const levels = {
    'practice-card': 3,
    'care-note': 3,
    'safety-note': 2,
    'practice-list': 2,
    'preference-builder': 2,
    'feelings-check-in': 2,
  } as const;
  for (const [tag, level] of Object.entries(levels))
    for (const wrong of ['h3', '', '0', '1', '7', '2.5', '-3'])
      it(`${tag} heading-level="${wrong}": is named, and the default stays`, async () => {
        const around = document.createElement('div');
        around.className = 'any-page';
        around.innerHTML = markup[tag as Tag].replace(
          `<${tag}`,
          `<${tag} heading-level="${wrong}"`,
        );
        document.body.append(around);
        const element = around.querySelector<LitElement>(tag)!;
        await element.updateComplete;
        const title = element.shadowRoot!.querySelector('.title')!;
        const shown = title.getAttribute('aria-level') ?? title.localName[1];
        expect(shown).to.equal(`${level}`);
        const text = `<${tag}> heading-level="${wrong}": not usable here; allowed: 2 to 6`;
        expect(
          said.filter((one) => one.startsWith(`<${tag}> heading-level`)),
        ).to.deep.equal(wrong ? [text] : []);
      });
});

describe('Beside a script that insists on attributes of its own', () => {
  it('the page goes on, and the markers of recorders come back', async () => {
    const element = await place('practice-card', '<div>', '</div>');
    let turns = 0;
    const theirs = new MutationObserver(() => {
      if (element.className === 'card') return;
      turns += 1;
      if (turns < 1000) element.className = 'card';
    });
    theirs.observe(element, { attributes: true });
    element.className = 'card';
    await new Promise((done) => setTimeout(done));
    expect(turns, 'turns in one task').to.be.below(100);
    theirs.disconnect();
    await waitUntil(
      () => element.classList.contains('ph-no-capture'),
      'the markers come back',
      { timeout: 3000 },
    );
  });
});
