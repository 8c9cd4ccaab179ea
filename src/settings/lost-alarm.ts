import { selectLostAlarm } from '../session/selectors.js';
import type { Session } from '../session/session.js';
import { tellOnce } from '../diagnostics/tell-once.js';

/** The words of alarm that the content of a session took away. */
export const lostAlarm = (session: Session): readonly string[] =>
  selectLostAlarm(session.getState());

/**
 * Says in the console, once, which words of alarm a host's content took away.
 * It is taken all the same: a host may have a reason. But whoever is not safe
 * then has no word to say so.
 * @param where what gave the content
 */
export function tellOfLostAlarm(session: Session, where: string): void {
  const lost = lostAlarm(session);
  const text =
    `${where}: takes away the words of alarm ${lost.join(', ')}; ` +
    'whoever is not safe has no such word then';
  if (lost.length) tellOnce(text, 'content');
}
