// Whoever says this is answered so. The table is in people.ts; what must hold
// for everybody is here below it.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isAlarm } from '../../src/care/assess-safety.js';
import type { CheckIn } from '../../src/care/check-in.js';
import { chooseHelplines, topicsFor } from '../../src/care/choose-helplines.js';
import {
  shownReasons,
  type Reason,
  type Suggestion,
} from '../../src/care/rank-practices.js';
import { builtinContent } from '../../src/content/whole.js';
import { contextsFor, find } from '../../src/content/content.js';
import {
  audiences,
  companyAnswers,
  timings,
  type Audience,
  type CompanyAnswer,
  type Context,
  type Level,
  type Role,
  type Timing,
} from '../../src/content/schema.js';
import { sentencesFor } from '../../src/views/check-in/summary.core.js';
import { createSession, type Session } from '../../src/session/session.js';
import { ok } from '../support/arbitraries.js';
import { peopleRows, type PersonRow } from './people.js';

const SHOWN = 3;
const wordsIn = (text = ''): string[] => text.split(' ').filter(Boolean);

/** The session of somebody after everything that the row says. */
function sessionOf({ who, says, wants, card, point }: PersonRow): Session {
  const [audience, ...rest] = who.split(', ');
  const among = <T extends string>(list: readonly T[]): T | undefined =>
    list.find((one) => rest.includes(one));
  const company = among<CompanyAnswer>(companyAnswers);
  const session = createSession({
    audience: audience as Audience,
    context: among<Context>(contextsFor('kink')),
    company: company === 'unsure' ? undefined : company,
    country: 'GB',
  });
  session.answer({
    when: among<Timing>(timings),
    ...(company === 'unsure' && { company }),
  });
  for (const entry of wordsIn(card)) {
    const [item, role, level] = entry.split(':') as [string, Role, Level];
    session.setPreference(item, role, { level });
  }
  session.submitCheckIn({
    feelings: wordsIn(says),
    needs: wordsIn(wants),
    point: point && { valence: point[0], arousal: point[1] },
  });
  return session;
}

const bare: readonly Reason['kind'][] = ['steady', 'alone', 'short'];
const reasonOf = ({ kind, ref }: Reason): string =>
  bare.includes(kind) ? kind : `${kind} ${ref}`;
const rowOf = ({ practice, reasons }: Suggestion): string =>
  `${practice.id}: ${shownReasons(reasons).map(reasonOf).join(', ')}`;
const draftOf = ({
  feelings,
  needs,
  point,
}: CheckIn): Parameters<typeof sentencesFor>[1] => ({
  feelings,
  needs,
  point,
  strengths: {},
});

describe('people and their answers', () => {
  test('there are at least eighty, numbered', () => {
    ok(peopleRows.length >= 80);
    assert.deepEqual(
      peopleRows.map(({ no }) => no),
      peopleRows.map((_, index) => index + 1),
    );
  });

  for (const row of peopleRows) {
    test(`${row.no}. ${row.who}: ${row.says || 'nothing'}${row.wants ? `, wants ${row.wants}` : ''}`, () => {
      const session = sessionOf(row);
      const { content, checkIn, safety } = session.getState();
      const { contacts } = chooseHelplines(content, {
        country: 'GB',
        topics: topicsFor(safety, []),
        level: safety.level,
      });
      const answer = {
        level: safety.level,
        lead: sentencesFor(content, draftOf(checkIn!), safety).lead,
        first: session.rank({ limit: SHOWN }).map(rowOf),
        service: contacts[0]?.service.id,
      };
      const { level, lead, first, service } = row;
      assert.deepEqual(answer, { level, lead, first, service });
      for (const entry of first)
        ok(find(content.practices, entry.split(':')[0]), entry);
    });
  }
});

describe('whoever it is', () => {
  /** Every word alone, in every context, company and time of every audience. */
  function* singles(): Generator<{ session: Session; id: string }> {
    for (const audience of audiences) {
      for (const context of [undefined, ...contextsFor(audience)]) {
        for (const company of [undefined, ...companyAnswers]) {
          const session = createSession({ audience, context });
          session.answer({ company });
          for (const { id } of builtinContent(audience).feelings) {
            session.submitCheckIn({ feelings: [id], needs: [] });
            yield { session, id };
          }
        }
      }
    }
  }

  /** Every two words, in every context. */
  function* pairs(): Generator<{ session: Session; id: string }> {
    const ids = builtinContent('kink').feelings.map(({ id }) => id);
    for (const context of [undefined, ...contextsFor('kink')]) {
      const session = createSession({ audience: 'kink', context });
      for (const [index, one] of ids.entries()) {
        for (const other of ids.slice(index + 1)) {
          session.submitCheckIn({ feelings: [one, other], needs: [] });
          yield { session, id: `${one} and ${other}` };
        }
      }
    }
  }

  function check({ session, id }: { session: Session; id: string }): void {
    const { checkIn, safety, content } = session.getState();
    const found = session.rank({ limit: SHOWN });
    ok(found.length > 0, `${id}: nothing`);
    for (const { practice, with: people, reasons } of found) {
      const where = `${id}: ${practice.id}`;
      if (isAlarm(safety.level))
        ok(!people.includes('who-you-were-with'), where);
      ok(reasons.length > 0, `${where} has no reason`);
      for (const { kind, ref } of reasons) {
        if (kind === 'feeling')
          ok(
            checkIn!.feelings.includes(ref) &&
              !isAlarm(find(content.feelings, ref)!.safety?.level ?? 'none'),
            where,
          );
        ok(kind !== 'asked', where);
      }
    }
    if (safety.level === 'urgent')
      ok(found[0]!.with.includes('nobody'), `${id}: somebody to reach first`);
  }

  test('of one word: something for everybody, with a reason, and from note on nobody who was there', () => {
    for (const one of singles()) check(one);
  });

  test('of two words, the same', () => {
    for (const one of pairs()) check(one);
  });

  test('from note on the first sentence is about what was said, and never about a good mood', () => {
    for (const { session, id } of pairs()) {
      const { content, checkIn, safety } = session.getState();
      const { lead } = sentencesFor(content, draftOf(checkIn!), safety);
      if (isAlarm(safety.level))
        ok(
          ['alarm', 'fault', 'crisis', 'body', 'own-act'].includes(lead),
          `${id}: ${lead}`,
        );
      if (lead === 'fault') ok(safety.notYourFault && !safety.crisis, id);
    }
  });
});
