// Rewrites the compiled `@property` and `@state` decorators of an element as
// Lit's own static `properties`, for the script-tag files: the same properties
// without the calls of the decorator helpers, which weigh half a kilobyte there
// (docs/dependencies.md).
import MagicString from 'magic-string';
import { mapped } from './mapped.mjs';

export function compactProperties() {
  return {
    name: 'compact-properties',
    transform(code, id) {
      if (!code.includes('__decorate(') || id.includes('/node_modules/'))
        return null;
      const edited = new MagicString(code);
      const found = this.parse(code)
        .body.map((node) => ({ node, ...decorated(node, code) }))
        .filter(({ owner }) => owner);
      if (found.length === 0)
        this.error(`No decorated property was recognised in ${id}.`);
      // Each in its place, so that a map leads to the property.
      for (const [index, { node, owner, name, options }] of found.entries()) {
        const begins = found[index - 1]?.owner !== owner;
        const ends = found[index + 1]?.owner !== owner;
        edited.overwrite(
          node.start,
          node.end,
          `${begins ? `${owner}.properties = { ` : ''}${name}: ${options}${ends ? ' };' : ','}`,
        );
      }
      return mapped(edited);
    },
  };
}

/**
 * `__decorate([property({…})], Owner.prototype, "name", void 0)`, as the
 * compiler writes it for a field or an accessor.
 */
function decorated({ type, expression: call }, code) {
  if (type !== 'ExpressionStatement' || call.callee?.name !== '__decorate')
    return undefined;
  const [list, prototype, name] = call.arguments;
  const [decorator] = list.elements;
  const options = {
    property: () => sourceOf(decorator.arguments[0], code),
    state: () => '{ state: true }',
  }[decorator.callee.name];
  return (
    options && {
      owner: prototype.object.name,
      name: name.value,
      options: options(),
    }
  );
}

const sourceOf = (node, code) =>
  node ? code.slice(node.start, node.end) : '{}';
