/**
 * The children of a node as they are rendered: a shadow root in place of what
 * its host holds, and what is in a slot.
 */
function flattened(node: Node): readonly Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes({ flatten: true });
    if (assigned.length) return assigned;
  }
  return [...((node as Element).shadowRoot ?? node).childNodes];
}

const walk = (node: Node, visit: (node: Node) => void): void =>
  flattened(node).forEach((child) => (visit(child), walk(child, visit)));

/**
 * What is seen counts as a node: elements, and texts that are more than space.
 * Comments are the library's own book-keeping.
 */
export function countNodes(root: Node): {
  nodes: number;
  elements: number;
  comments: number;
} {
  let [elements, texts, comments] = [0, 0, 0];
  walk(root, (node) => {
    if (node instanceof Element) elements++;
    else if (node instanceof Comment) comments++;
    else if (node.textContent!.trim()) texts++;
  });
  return { nodes: elements + texts, elements, comments };
}

/** Every text in the order in which it stands. */
export function textOf(root: Node): string {
  const texts: string[] = [];
  walk(root, (node) => node instanceof Text && texts.push(node.data));
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}
