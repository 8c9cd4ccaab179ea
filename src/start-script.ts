import type { Finding } from './embed/doctor.js';
import { fillContainers, watchContainers } from './embed/containers.js';
import { mount, unmount, update } from './embed/mount.js';
import { ownAddress, ownScript, ownScripts } from './embed/own-script.js';
import { applyScripts } from './embed/script-settings.js';
import { inform, tell, toldLines } from './diagnostics/tell-once.js';
import { answerStorageFor } from './storage/answer-storage.js';
import { lostAlarm } from './settings/lost-alarm.js';
import { pageSession } from './context/page-session.js';
import type { DefineOptions } from './registry/define-from.js';
import {
  defineInTurn,
  defineOffered,
  offerElements,
  offeredTags,
  pageTag,
} from './registry/page-elements.js';
import { howToLoad, tagsOf, type ElementTable } from './registry/tags.js';
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

/** Whether this copy is the one that the page has, and can run here. */
let isRunning = false;

/**
 * Starts the script once a page, whichever of its files comes first, and
 * defines the elements that this file has brought.
 */
export function startScript(elements: ElementTable): void {
  if (!page[loaded]) {
    page[loaded] = version;
    isRunning = canRun();
    if (isRunning) start(elements);
  } else if (isRunning) {
    offerElements(elements);
    fillContainers();
    defineInTurn(tagsOf(elements));
  } else {
    inform(
      `aftercare script: ${version} was loaded again; ` +
        `${page[loaded]}, which was first, stays, and so do its settings`,
      'embedding',
    );
  }
}

/** Whether the browser has all that our elements need. */
function canRun(): boolean {
  // Whatever has these has the rest.
  const needed = 'light-dark(#000, oklch(from #fff l c h))';
  const isThere = CSS.supports('color', needed);
  if (!isThere)
    tell(
      `aftercare script: this browser has no ${needed}; the page stays as it is`,
      'embedding',
    );
  return isThere;
}

/** Its settings stand nowhere else: a loader took it away, or imports the file. */
function tellOfNoTag(): void {
  inform(
    'aftercare script: its tag is not on the page, so no data-* of it counts; ' +
      'leave it there, or call Aftercare.session.configure() and set --care-* in CSS',
    'embedding',
  );
}

function start(elements: ElementTable): void {
  const session = pageSession();
  offerElements(elements);
  if (!ownScript) tellOfNoTag();
  void applyScripts(ownScripts, session);
  defineInTurn(tagsOf(elements));
  watchContainers();
  const doctor = async (): Promise<readonly Finding[]> =>
    (await import('./embed/doctor.js')).examine({
      version,
      session,
      allowed: answerStorageFor(session).policy,
      lostAlarm: lostAlarm(session),
      name: pageTag,
      offered: offeredTags(),
      told: toldLines(),
      howToLoad,
      script: ownScript,
      address: ownAddress,
    });
  if (!Object.hasOwn(window, 'Aftercare'))
    window.Aftercare = Object.freeze({
      version,
      define: defineOffered,
      session,
      mount,
      update,
      unmount,
      doctor,
    });
}
