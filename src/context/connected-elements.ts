import type { ReactiveControllerHost } from 'lit';
import {
  coverIfHidden,
  coverInBackground,
  stopCovering,
} from '../page/background-cover.js';
import { exitHooks } from '../page/leave.js';
import { keepInside, keepNothing } from '../page/presses.js';
import type { Session } from '../session/session.js';
import type { HasSession } from './find-session.js';
import { forgetWithPage, stopForgetting } from './page-visit.js';
import { sessionContext } from './session-context.js';

/** What looks for the session of an element. */
interface SessionFinder extends HasSession {
  findAgain(): void;
}

/** The elements of ours on the page, each by what looks for its session. */
const connected = new Map<SessionFinder, ReactiveControllerHost>();

const sessionsHere = (): Session[] =>
  [...connected.keys()].map(({ session }) => session);
const clearAll = (): void =>
  sessionsHere().forEach((session) => session.clear());
const redrawAll = (): void => connected.forEach((host) => host.requestUpdate());

/** When a provider arrives, elements that were upgraded before it ask again. */
function onContextProvider({ context }: Event & { context?: unknown }): void {
  if (context === sessionContext)
    [...connected.keys()].forEach((finder) => finder.findAgain());
}

/**
 * An element came to the page. What the page needs as long as there is one is
 * there once, however many elements ask for it.
 */
export function connect(
  finder: SessionFinder,
  host: ReactiveControllerHost & HTMLElement,
): void {
  // While capturing: an outer provider stops the event of an inner one on its
  // way up.
  document.addEventListener('context-provider', onContextProvider, true);
  keepInside(host);
  coverInBackground();
  // The first one may come to a page that is hidden already.
  if (!connected.size) coverIfHidden();
  exitHooks().forget.add(clearAll);
  forgetWithPage(sessionsHere, redrawAll);
  connected.set(finder, host);
}

/** An element left the page. With the last one goes whatever was set for it. */
export function disconnect(finder: SessionFinder): void {
  connected.delete(finder);
  if (connected.size) return;
  document.removeEventListener('context-provider', onContextProvider, true);
  keepNothing();
  stopCovering();
  exitHooks().forget.delete(clearAll);
  stopForgetting(sessionsHere);
}
