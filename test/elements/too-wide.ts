import { wordsOf } from '../support/by-role.js';
import type { Shown } from './open-things.js';

/** Where the words of a node stand; the room for a finger around them may reach farther. */
function placeOfWords(node: Element): DOMRect {
  if (!node.matches('.link')) return node.getBoundingClientRect();
  const words = document.createRange();
  words.selectNodeContents(node);
  return words.getBoundingClientRect();
}

/** What is wider than its element, by its tag and words. */
export function tooWide({ element, root }: Shown): string[] {
  // What arrives comes from aside.
  for (const animation of root.getAnimations()) animation.cancel();
  const { left, right } = element.getBoundingClientRect();
  return [...root.querySelectorAll('*')]
    .filter((node) => !node.closest('.sr, svg, [hidden]'))
    .filter((node) => {
      const box = placeOfWords(node);
      return box.width > 1 && (box.right > right + 1 || box.left < left - 1);
    })
    .map((node) => `${node.localName} ${wordsOf(node).slice(0, 60)}`);
}
