import { inform } from '../diagnostics/tell-once.js';
import { lookForMisspelt } from './misspelt-tags.js';
import { version } from '../version.js';

const mark = Symbol.for('aftercare-elements/version');
type Marked = CustomElementConstructor & { [mark]?: string };

/**
 * Defines elements. A tag that is taken stays as it is; where another copy took
 * it, one line names both versions.
 */
export function register(
  elements: Readonly<Record<string, CustomElementConstructor>>,
  registry?: CustomElementRegistry,
): void {
  const taken: string[] = [];
  for (const [tag, element] of Object.entries(elements)) {
    const there: Marked | undefined = registry?.get(tag);
    if (!there)
      define(tag, Object.assign(element, { [mark]: version }), registry);
    else if (there !== element && !(there.prototype instanceof element))
      taken.push(`<${tag}> (${there[mark] ?? 'of another library'})`);
  }
  // A registry of a host's own is for a part of the page.
  if (registry === globalThis.customElements)
    lookForMisspelt(Object.keys(elements));
  if (!taken.length) return;
  const names = taken.join(', ');
  inform(
    `aftercare define(): ${version} leaves as it is what is defined already; ` +
      `that is ${names}`,
    'embedding',
  );
}

function define(
  tag: string,
  element: CustomElementConstructor,
  registry?: CustomElementRegistry,
): void {
  try {
    registry?.define(tag, element);
  } catch {
    // A registry takes a class once; under a second name it needs one of its
    // own.
    registry?.define(tag, class extends element {});
  }
}
