// Rewrites the compiled `@property` and `@state` decorators of an element as
// Lit's own static `properties`, for the script-tag files: the same properties
// without the calls of the decorator helpers, which weigh a kilobyte there.
import MagicString from 'magic-string';

export function compactProperties() {
  return {
    name: 'compact-properties',
    transform(code, id) {
      if (!code.includes('__decorate(') || id.includes('/node_modules/'))
        return null;
      const edited = new MagicString(code);
      const declared = new Map();
      for (const node of this.parse(code).body) {
        const found = decorated(node, code);
        if (!found) continue;
        declared.set(found.owner, [
          ...(declared.get(found.owner) ?? []),
          `${found.name}: ${found.options}`,
        ]);
        edited.remove(node.start, node.end);
      }
      if (!declared.size)
        this.error(`No decorated property was recognised in ${id}.`);
      for (const [owner, properties] of declared)
        edited.append(
          `\n${owner}.properties = { ${properties.join(', ')} };\n`,
        );
      return { code: edited.toString(), map: null };
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
