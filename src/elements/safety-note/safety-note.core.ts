import { groundsOnly } from '../../care/assess-safety.js';
import type { Safety, Topic } from '../../content/schema.js';
import { safetyLevels } from '../../content/terms.js';

/** Whether a change of level opens the note, closes it again, or leaves it as the person has it. */
export function onLevel(before: Safety, now: Safety): 'open' | 'close' | undefined {
  const rose = safetyLevels.indexOf(now) > safetyLevels.indexOf(before);
  if (groundsOnly(now)) return rose ? 'open' : undefined;
  return groundsOnly(before) ? 'close' : undefined;
}

/** Topics of what was said, then those of the host; at the highest level someone to talk to now comes first. */
export const topicsFor = (level: Safety, said: readonly Topic[], host: readonly Topic[]): Topic[] => [
  ...new Set<Topic>([...(level === 'urgent' ? (['crisis'] as const) : []), ...said, ...host]),
];
