import type { Session } from '../session/session.js';
import { answerFields } from '../session/session-type.js';
import { answerStorageFor } from '../storage/answer-storage.js';
import { pageSessionSoFar } from './page-session.js';

/** Gives the sessions whose answers have to go with the page. */
type Source = () => Iterable<Session>;

/** What is done for each source when the page was brought back as it was. */
const sources = new Map<Source, (() => void) | undefined>();
let isBack: boolean | undefined;

/** Whether the browser brought this page by Back or Forward. */
function cameBack(): boolean {
  try {
    const [visit] = performance.getEntriesByType(
      'navigation',
    ) as PerformanceNavigationTiming[];
    return visit?.type === 'back_forward';
  } catch {
    // Without the entry it is a page like any other.
    return false;
  }
}

/**
 * Whether somebody left this page and it was brought back. It may be somebody
 * else now: elements say then that the page starts empty, to whoever answered
 * and to whoever did not.
 */
function hasComeBack(): boolean {
  isBack ??= cameBack();
  return isBack;
}

/**
 * Whether an element says that the page starts empty: after coming back, where
 * nothing is kept.
 */
export const saysStartsEmpty = (session: Session): boolean =>
  hasComeBack() && answerStorageFor(session).state.status === 'none';

/**
 * Forgets what is not kept: the page goes, and Back may bring it as it was. The
 * country stays, for a link in the support panel leads away from here as well.
 */
function forgetUnkept(session: Session): void {
  const storage = answerStorageFor(session);
  const { status, mode } = storage.state;
  session.clear(status === 'open' ? answerFields : ['country']);
  if (status !== 'open' || mode !== 'locked') return;
  // What was said last is written first; then it is behind its passphrase
  // again.
  void storage.open().then(async (vault) => {
    await vault.saved();
    if (vault.state.status === 'open') vault.lock();
  });
}

function onPageHide(): void {
  const sessions = new Set<Session>();
  for (const source of sources.keys())
    for (const session of source()) sessions.add(session);
  // A page may have taken the elements of its own session away, and keep those
  // of a provider.
  const shared = pageSessionSoFar();
  if (shared) sessions.add(shared);
  for (const session of sessions) forgetUnkept(session);
}

function onPageShow({ persisted }: PageTransitionEvent): void {
  if (!persisted) return;
  isBack = true;
  sources.forEach((onComeBack) => onComeBack?.());
}

/**
 * Forgets the answers of these sessions when the page goes, and calls
 * `onComeBack` when it was brought back as it was. Twice is as once. Listens as
 * long as there is a source.
 */
export function forgetWithPage(source: Source, onComeBack?: () => void): void {
  sources.set(source, onComeBack);
  addEventListener('pagehide', onPageHide);
  addEventListener('pageshow', onPageShow);
}

/**
 * Takes a source away that `forgetWithPage` was given. Without one nothing is
 * left on the page that listens.
 */
export function stopForgetting(source: Source): void {
  sources.delete(source);
  if (sources.size) return;
  removeEventListener('pagehide', onPageHide);
  removeEventListener('pageshow', onPageShow);
}
