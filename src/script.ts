import {
  defineElements,
  defineInTurn,
  pageTag,
  tags,
  type DefineOptions,
} from './define/define-elements.js';
import type { Finding } from './embed/doctor.js';
import { mount, unmount, update, watchContainers } from './embed/mount.js';
import { ownAddress, ownScript } from './embed/own-script.js';
import { applyScript } from './embed/script-settings.js';
import { answerStorageFor } from './storage/answer-storage.js';
import { lostAlarm } from './settings/lost-alarm.js';
import { pageSession } from './context/page-session.js';
import type { Session } from './session/session.js';
import { version } from './version.js';

/** What `window.Aftercare` holds after the script tag has run. */
export interface AftercareGlobal {
  readonly version: string;
  /**
   * Defines the elements again, for example under a prefix or in a registry of
   * your own.
   */
  readonly define: (options?: DefineOptions) => void;
  /** The session that elements without a provider share. */
  readonly session: Session;
  /** Puts an element in a place of the page, or changes the one there. */
  readonly mount: typeof mount;
  /** Changes what was put there. */
  readonly update: typeof update;
  /** Takes it away, and brings back what stood there. */
  readonly unmount: typeof unmount;
  /**
   * Looks at the page and prints what a developer needs to know. Loaded when it
   * is called.
   */
  readonly doctor: () => Promise<readonly Finding[]>;
}

declare global {
  interface Window {
    Aftercare?: AftercareGlobal;
  }
}

// Not `window.Aftercare`: a page may use that name, even by accident as the id
// of an element.
const loaded = Symbol.for('aftercare-elements/script');
const page = globalThis as { [loaded]?: string };

if (page[loaded]) {
  // eslint-disable-next-line no-console -- a developer wants to know, and nothing is wrong
  console.info(
    `aftercare-elements ${version} was loaded again; ` +
      `${page[loaded]}, which was first, stays, and so do its settings.`,
  );
} else {
  page[loaded] = version;
  start();
}

function start(): void {
  // Whatever has these has all that our elements need.
  const needed = 'light-dark(#000, oklch(from #fff l c h))';
  if (!CSS.supports('color', needed))
    return console.warn(
      `aftercare-elements ${version}: this browser has no ${needed}; the page stays as it is.`,
    );
  const session = pageSession();
  if (ownScript) void applyScript(ownScript, session);
  defineInTurn();
  watchContainers();
  const doctor = async (): Promise<readonly Finding[]> =>
    (await import('./embed/doctor.js')).examine({
      version,
      session,
      allowed: answerStorageFor(session).policy,
      lostAlarm: lostAlarm(session),
      name: pageTag,
      tags,
      script: ownScript,
      address: ownAddress,
    });
  if (!Object.hasOwn(window, 'Aftercare'))
    window.Aftercare = Object.freeze({
      version,
      define: defineElements,
      session,
      mount,
      update,
      unmount,
      doctor,
    });
}
