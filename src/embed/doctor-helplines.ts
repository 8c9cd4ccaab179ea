import { selectServicesAge } from '../session/selectors.js';
import type { Session } from '../session/session.js';
import type { Finding } from './finding.js';

const renew =
  'Newer ones are in a newer version of this library, ' +
  'or in a pack of services.';

const finding = (level: Finding['level'], text: string): Finding => ({
  level,
  about: 'helplines',
  text,
});

/**
 * How old the helplines are that this page shows, and whose age nobody knows.
 */
export function helplines(
  { session }: { readonly session: Session },
  now?: Date,
): Finding[] {
  const state = session.getState();
  const { age, compiledOn } = selectServicesAge(state, now);
  const since = `put together on ${compiledOn}`;
  const ages = {
    fresh: finding('fine', `${since}; no person has checked them by calling`),
    due: finding('look', `${since}, six months ago or more. ${renew}`),
    old: finding(
      'wrong',
      `${since}, a year ago or more: visitors read that numbers may have changed. ${renew}`,
    ),
    expired: finding(
      'wrong',
      `${since}, 18 months ago or more: only crisis lines of the country are still shown. ${renew}`,
    ),
  };
  const undated = state.content.services.filter(
    (service) => service.own && !service.compiledOn,
  );
  const names = undated.map(({ id }) => id).join(', ');
  return [
    ...(compiledOn ? [ages[age]] : []),
    ...(names
      ? [
          finding(
            'look',
            `no day is known of ${names}: ` +
              'say catalogue.servicesCompiledOn in the pack, so that their age counts',
          ),
        ]
      : []),
  ];
}
