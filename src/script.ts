import { defineElements, type DefineOptions } from './define/define-elements.js';
import { pageSession } from './context/page-session.js';
import { applySetting, applyStorage, settingNames } from './context/settings.js';
import type { Session } from './session/session.js';
import { version } from './version.js';

/** What `window.Aftercare` holds after the script tag has run. */
export interface AftercareGlobal {
  readonly version: string;
  /** Defines the elements again, for example under a prefix or in a registry of your own. */
  readonly define: (options?: DefineOptions) => void;
  /** The session that elements without a provider share. */
  readonly session: Session;
}

declare global {
  interface Window {
    Aftercare?: AftercareGlobal;
  }
}

// Not `window.Aftercare`: a page may use that name, even by accident as the id of an element.
const loaded = Symbol.for('aftercare-elements/script');
const page = globalThis as { [loaded]?: string };
const names = [...settingNames, 'storage', 'prefix'] as const;

if (page[loaded]) {
  // eslint-disable-next-line no-console -- a developer wants to know, and nothing is wrong
  console.info(`aftercare-elements ${version} was loaded again; ${page[loaded]}, which was first, stays, and so do its settings.`);
} else {
  page[loaded] = version;
  start(ownScript());
}

function start(script: HTMLElement | null | undefined): void {
  const session = pageSession();
  for (const attribute of script?.getAttributeNames() ?? []) {
    const near = names.find((name) => isNear(attribute, `data-${name}`));
    if (near && attribute !== `data-${near}`) console.warn(`<script ${attribute}>: not known; did you mean data-${near}?`);
  }
  for (const name of settingNames) {
    const value = script?.dataset[name];
    if (value) applySetting(session, name, value, `script data-${name}`);
  }
  const storage = script?.dataset['storage'];
  if (storage) applyStorage(session, storage as 'device', 'script data-storage');
  const prefix = script?.dataset['prefix'];
  try {
    defineElements({ prefix });
  } catch (error) {
    console.warn(`<script data-prefix="${prefix}">: ${(error as Error).message}`);
    defineElements();
  }
  if (!Object.hasOwn(window, 'Aftercare')) window.Aftercare = Object.freeze({ version, define: defineElements, session });
}

/** A classic script is told which tag it is; a module finds the one that it came from, also after a redirect. */
function ownScript(): HTMLElement | null | undefined {
  const scripts = [...document.scripts];
  return (
    (document.currentScript as HTMLElement | null) ??
    scripts.find(({ src }) => src === import.meta.url) ??
    scripts.find(({ src }) => /\/aftercare\.js\b/.test(src))
  );
}

/** Whether two names are at most two letters apart. Farther ones belong to somebody else, as `data-cookie-consent`. */
function isNear(a: string, b: string, left = 2): boolean {
  if (left < 0) return false;
  if (a[0] === b[0]) return !a || isNear(a.slice(1), b.slice(1), left);
  return isNear(a.slice(1), b, left - 1) || isNear(a, b.slice(1), left - 1) || isNear(a.slice(1), b.slice(1), left - 1);
}
