// Connect, open, disconnect, again and again: nothing of an element may be
// left, on the page or in memory.

const elements = {
  'care-provider': {},
  'feelings-check-in': {},
  'practice-card': { practice: 'hold-hands', variant: 'compact' },
  'practice-list': {},
  'preference-builder': {},
  'safety-note': {},
  'care-note': {},
};

/**
 * What 200 cycles of each element leave behind: elements that are alive, and
 * listeners on the document and the window.
 */
export async function findLeaks(page, cycles = 200) {
  const listeners = async () =>
    (await page.listeners('document')) + (await page.listeners('window'));
  const found = {};
  for (const [tag, attributes] of Object.entries(elements)) {
    const before = await listeners();
    await page.run(
      `bench.cycle('${tag}', ${JSON.stringify(attributes)}, ${cycles})`,
    );
    await page.heap();
    found[tag] = {
      kept: await page.alive(`customElements.get('${tag}')`),
      listeners: (await listeners()) - before,
    };
  }
  return found;
}
