import type { Tag } from '../registry/tags.js';

/**
 * Elements that are of no use without scripts: what stands inside the tag is
 * shown in their place.
 */
const needScripts: readonly Tag[] = [
  'feelings-check-in',
  'preference-builder',
  'care-data',
  'quick-exit',
];

/** What only scripts can answer. */
const answeredByScripts = [
  'button',
  'select',
  'label:has(select)',
  'fieldset',
  'details:has(>fieldset)',
  '[role=status]',
];

/** The slot is there for pages without scripts only. */
const always = '.off{display:none}summary.summary{color:inherit}';

/**
 * Styles for what a server writes: rows look like the buttons that they become,
 * and without scripts nothing is shown that only scripts can answer.
 */
export function withoutScripts(tag: Tag): string {
  const off = needScripts.includes(tag)
    ? '.box{display:none!important}.off{display:block}'
    : `${answeredByScripts.join(',')}{display:none!important}`;
  return `${always}@media (scripting:none){${off}}`;
}
