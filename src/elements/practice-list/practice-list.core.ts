import type { Company } from '../../content/schema.js';
import { companies } from '../../content/terms.js';

/** What a person, or the host in their place, wants to see; what is missing is "any". */
export interface Filters {
  readonly company?: Company | undefined;
  readonly maxMinutes?: number | undefined;
}

/** Three can be compared by somebody who is tired; the next one comes when one of them is put away. */
export const LIMIT = 3;

/** The choices of a filter, "any" first. A length that the host chose stands among the usual ones. */
export const choicesOf = (filter: keyof Filters, { maxMinutes = 5 }: Filters): readonly (Company | number | undefined)[] => [
  undefined,
  ...(filter === 'company' ? companies : [...new Set([5, 15, maxMinutes])].sort((a, b) => a - b)),
];

/** Why a list is empty: because of what a person chose, or just so. */
export const emptyBecause = ({ company, maxMinutes }: Filters): 'filtered' | 'empty' => (company || maxMinutes ? 'filtered' : 'empty');
