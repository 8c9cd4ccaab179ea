import type { Content } from '../content/content.js';
import { orPlain } from './or-plain.js';

const parts = ['year', 'month', 'day'] as const;
const written = { year: 'numeric', month: 'long', day: 'numeric' } as const;

/**
 * A day, a month or a year in the language of the content: "9 November 2021",
 * "November 2022", "2022".
 */
export function dateLabel({ language }: Content, date: string): string {
  const given = parts.slice(0, date.split('-').length);
  const options = Object.fromEntries(
    given.map((part) => [part, written[part]]),
  );
  const write = (): string =>
    new Intl.DateTimeFormat(language, {
      ...options,
      timeZone: 'UTC',
      numberingSystem: 'latn',
    }).format(new Date(date));
  return orPlain(write, date);
}
