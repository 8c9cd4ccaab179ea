import {
  attempt,
  defineProperty,
  listen,
  navigationOf,
  preventEvent,
  stopEvent,
} from './platform.js';

type Kind = { readonly prototype: object } | undefined;
const kinds = globalThis as unknown as Record<string, Kind>;

/**
 * What a page could still do to stay, to be seen or to be heard, by whose
 * member it is.
 */
const members: readonly (readonly [kind: string, ...names: string[]])[] = [
  ['BeforeUnloadEvent', 'preventDefault'],
  ['NavigateEvent', 'preventDefault', 'intercept'],
  ['Document', 'open', 'write', 'writeln'],
  ['HTMLFormElement', 'submit', 'requestSubmit'],
  ['HTMLMediaElement', 'play'],
  ['SpeechSynthesis', 'speak'],
  ['Navigator', 'vibrate'],
];
const globals = ['alert', 'confirm', 'prompt', 'print', 'stop'];

let isOurs = false;

/** Navigates past what `letGo` stops. */
export function asOurs(navigate: () => void): void {
  isOurs = true;
  try {
    navigate();
  } finally {
    isOurs = false;
  }
}

/**
 * Lets the page go. A page may stop a navigation, start another one, ask "Leave
 * this site?", write a new document or show a dialog; not now. A listener that
 * was there before ours still runs: then what it does has no effect.
 */
export function suppressUnloadPrompts(): void {
  for (const [kind, ...names] of members) {
    for (const name of names) attempt(() => mute(kinds[kind]?.prototype, name));
  }
  for (const name of globals) attempt(() => mute(globalThis, name));
  attempt(() => {
    const accessor = { get: () => '', set() {}, configurable: true };
    defineProperty(
      kinds['BeforeUnloadEvent']!.prototype,
      'returnValue',
      accessor,
    );
  });
  attempt(() => {
    const accessor = { get: () => [], set() {}, configurable: true };
    defineProperty(Document.prototype, 'adoptedStyleSheets', accessor);
  });
  attempt(() => {
    window.onbeforeunload = null;
  });
  attempt(() => listen(window, 'beforeunload', stopEvent, true));
  attempt(() => listen(navigationOf(window)!, 'navigate', stopOthers, true));
}

function mute(owner: object | undefined, name: string): void {
  // Nothing is added that the browser does not have.
  if (owner && name in owner)
    defineProperty(owner, name, { value() {}, configurable: true });
}

/**
 * Only the last navigation counts: one of the page's own would take the place
 * of ours.
 */
function stopOthers(event: NavigateEvent): void {
  stopEvent(event);
  const isAnother = !isOurs && event.navigationType !== 'traverse';
  if (isAnother && event.cancelable) preventEvent(event);
}
