import { insist } from '../page/insist.js';
import { ofDocument } from '../page/of-document.js';

/** What the tag of the script asks for, by property. */
const wanted = new Map<string, string>();
let observer: MutationObserver | undefined;

/**
 * Sets a property on the root of the page, and sets it again where a router
 * writes the attributes of the root anew, or puts in another root. What the page
 * says there itself stays.
 */
export function setOnRoot(name: string, value: string): void {
  wanted.set(name, value);
  ofDocument('documentElement').style.setProperty(name, value);
  observer ??= new MutationObserver(() => {
    watchRoot();
    insist(wanted, bringBack);
  });
  watchRoot();
}

function watchRoot(): void {
  observer!.observe(document, { childList: true });
  observer!.observe(ofDocument('documentElement'), {
    attributeFilter: ['style'],
  });
}

function bringBack(): boolean {
  const { style } = ofDocument('documentElement');
  const missing = [...wanted].filter(([name]) => !style.getPropertyValue(name));
  for (const [name, value] of missing) style.setProperty(name, value);
  return missing.length > 0;
}
