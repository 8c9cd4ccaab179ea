import { ContextEvent } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import { isServer } from '../is-server.js';
import { asText } from '../diagnostics/as-text.js';
import { pageOf } from '../diagnostics/docs-page.js';
import { nearName } from '../diagnostics/near-name.js';
import { tell } from '../diagnostics/tell-once.js';
import { ofDocument } from '../page/of-document.js';
import { isSession } from './is-session.js';
import { createSession, type Session } from '../session/session.js';
import { pageSession } from './page-session.js';
import { sessionContext } from './session-context.js';

/** What knows the session of an element. */
export interface HasSession {
  readonly session: Session;
}

/** An element that shows a session. */
export type SessionHost = ReactiveControllerHost &
  HTMLElement & {
    session: string | Session | undefined;
    readonly language?: string | undefined;
  };

/**
 * The session of an element, in this order: a `Session` set as its `session`
 * property, the provider with the id in its `session` attribute, the nearest
 * `care-provider`, the page's session.
 *
 * @param isFirst whether this is asked for the first time: an id that nothing
 *   has is named once
 */
export function findSession(host: SessionHost, isFirst: boolean): Session {
  const wanted = host.session;
  if (isSession(wanted)) return wanted;
  if (!wanted) return sessionAround(host, host) ?? pageSession();
  // Whatever else a page gives is taken for an id, and named as one that there
  // is not.
  const id = asText(wanted);
  const from = byId(host, id);
  if (isFirst && !from) tellOfNoId(host, id);
  return (from && sessionAround(from, host)) ?? pageSession();
}

/** The session of an element that asks before it is on a page. */
export const sessionBefore = (host: SessionHost): Session =>
  isServer ? sessionOnServer(host) : pageSession();

/** A server has many people, and no page that they share. */
const sessionOnServer = (host: SessionHost): Session =>
  (host.session as Session | undefined) ?? createSession();

/**
 * As elsewhere on the platform, an id is looked for in the element's own tree
 * first.
 */
const byId = (host: SessionHost, id: string): HTMLElement | null =>
  (host.getRootNode() as Document).getElementById(id) ??
  document.getElementById(id);

/** The session of the nearest provider, by the context protocol. */
function sessionAround(
  from: HTMLElement,
  host: SessionHost,
): Session | undefined {
  let found: Session | undefined;
  // A provider answers within the dispatch, so nothing has to be kept for
  // later.
  const take = (session: Session | undefined): void => {
    found = session;
  };
  from.dispatchEvent(new ContextEvent(sessionContext, host, take));
  return found;
}

const idsOfPage = (): string[] =>
  [...document.querySelectorAll('[id]')].map((one) => one.getAttribute('id')!);

function tellOfNoId(host: SessionHost, id: string): void {
  // The rest of the page may have it.
  if (ofDocument('readyState') === 'loading') return;
  const near = nearName(id, idsOfPage());
  tell(
    `<${host.localName}> session="${id}": no element has this id; ` +
      `the page's session is used until one does` +
      (near ? `; did you mean ${near}?` : ''),
    pageOf(host),
  );
}
