import { pageSession } from './context/page-session.js';
import { toldLines } from './diagnostics/tell-once.js';
import { examine } from './embed/doctor.js';
import type { Finding } from './embed/finding.js';
import { tags } from './registry/tags.js';
import { lostAlarm } from './settings/lost-alarm.js';
import { answerStorageFor } from './storage/answer-storage.js';
import { version } from './version.js';

export type { Finding } from './embed/finding.js';

/**
 * Looks at a page whose elements come from npm, prints what it found as one
 * group, and gives it back. For development: import it where you need it, and
 * nowhere in what you ship.
 */
export async function doctor(): Promise<readonly Finding[]> {
  const session = pageSession();
  return examine({
    version,
    session,
    allowed: answerStorageFor(session).policy,
    lostAlarm: lostAlarm(session),
    offered: tags.filter((tag) => customElements.get(tag)),
    name: (tag) => tag,
    told: toldLines(),
    howToLoad: (tag) => `import 'aftercare-elements/define/${tag}.js'`,
  });
}
