// Takes the content out of the built-in pack, so that the code of a bundle can
// be weighed apart from its words. It takes it out of the packed form that the
// script-tag files have: what unpacks it is code, and stays.
import MagicString from 'magic-string';
import { compactPack, packModule } from './compact-pack.mjs';

/** Two plugins, one after the other. */
export const emptyPacks = () => [compactPack(), emptied()];

function emptied() {
  return {
    name: 'empty-packs',
    transform(code, id) {
      if (!packModule.test(id.replaceAll('\\', '/'))) return null;
      const edited = new MagicString(code);
      // A global is a value that rollup knows nothing about, so it cannot drop
      // the code that reads from it.
      for (const { start, end } of outermostData(this.parse(code)))
        edited.update(start, end, 'globalThis.x');
      return { code: edited.toString(), map: null };
    },
  };
}

function* outermostData(node) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'FunctionDeclaration') return;
  if (isCollection(node) && isData(node)) {
    yield node;
    return;
  }
  for (const [key, child] of Object.entries(node))
    if (key !== 'key' && key !== 'source') yield* outermostData(child);
}

const isLongText = (node) =>
  typeof node.value === 'string' &&
  node.type === 'Literal' &&
  node.value.length > 30;
const isCollection = (node) =>
  node.type === 'ObjectExpression' ||
  node.type === 'ArrayExpression' ||
  node.type === 'TemplateLiteral' ||
  isLongText(node);

/** Whether a node is made of nothing but literals. */
function isData(node) {
  switch (node.type) {
    case 'Literal':
      return true;
    case 'TemplateLiteral':
      return node.expressions.length === 0;
    case 'UnaryExpression':
      return isData(node.argument);
    case 'ArrayExpression':
      return node.elements.every((element) => element && isData(element));
    case 'ObjectExpression':
      return node.properties.every(
        (property) =>
          property.type === 'Property' &&
          !property.computed &&
          isData(property.value),
      );
    default:
      return false;
  }
}
