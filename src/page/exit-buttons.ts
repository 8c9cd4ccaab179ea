import { govUkHearsKeys } from './leave/registry.js';

interface ExitButtons {
  /** The exit buttons that are on the page now. */
  readonly shown: Set<object>;
  /** Who wants to know when one comes or goes. */
  readonly watchers: Set<() => void>;
}
const shared = Symbol.for('aftercare-elements/exit-buttons/0');
const page = globalThis as { [shared]?: ExitButtons };

/** One list a page, whatever copies of this library are on it. */
function exitButtons(): ExitButtons {
  page[shared] ??= { shown: new Set(), watchers: new Set() };
  return page[shared];
}

/** Whether the page has an exit of its own in view: ours, or GOV.UK's. */
export const hasExitButton = (): boolean =>
  exitButtons().shown.size > 0 || govUkHearsKeys();

/** Says that this button is on the page. */
export function addExitButton(button: object): void {
  exitButtons().shown.add(button);
  tellWatchers();
}

/** Says that this button is gone. */
export function removeExitButton(button: object): void {
  exitButtons().shown.delete(button);
  tellWatchers();
}

/** Calls `watcher` whenever an exit button comes or goes, until `signal`. */
export function watchExitButtons(
  watcher: () => void,
  signal: AbortSignal,
): void {
  const { watchers } = exitButtons();
  watchers.add(watcher);
  signal.addEventListener('abort', () => watchers.delete(watcher), {
    once: true,
  });
}

function tellWatchers(): void {
  for (const watcher of [...exitButtons().watchers]) watcher();
}
