import { ageOfContent } from '../../care/services-age.js';
import type { Content } from '../../content/content.js';
import { tell } from '../../diagnostics/tell-once.js';

let told = false;

/**
 * Tells the developer once a page that its helplines are old. What a visitor
 * reads of it stands in the panel.
 */
export function tellAge(
  content: Content,
  country: string | undefined,
  now?: Date,
): void {
  const { age, compiledOn } = ageOfContent(content, country, now);
  if (told || age === 'fresh') return;
  told = true;
  tell(
    'aftercare helplines: put together on ' +
      `${compiledOn}, ${months[age]} months ago or more; newer ones are in ` +
      'a newer version, or in a pack of services; see Aftercare.doctor()',
    'helplines',
  );
}

const months = { due: 6, old: 12, expired: 18 } as const;
