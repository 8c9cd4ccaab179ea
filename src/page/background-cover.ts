import { ofDocument } from './of-document.js';

/**
 * A task switcher shows a picture of the page: it is taken without what our
 * elements say. Twice is as once.
 */
export function coverInBackground(): void {
  document.addEventListener('visibilitychange', coverIfHidden);
}

/** Takes away whatever `coverInBackground` and `coverIfHidden` have set. */
export function stopCovering(): void {
  document.removeEventListener('visibilitychange', coverIfHidden);
  setOpacity('');
}

export const coverIfHidden = (): void =>
  setOpacity(ofDocument('hidden') ? '0' : '');

function setOpacity(opacity: string): void {
  // A way out has emptied the document.
  const page = ofDocument('documentElement') as HTMLElement | null;
  page?.style.setProperty('--care-cover', opacity);
}
