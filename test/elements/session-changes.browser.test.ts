import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import type { LitElement } from 'lit';
import { defineElements } from '../../src/define/define-elements.js';
import { preferenceLevels, preferenceRoles } from '../../src/content/terms.js';
import { createSession, type Session } from '../../src/session/session.js';
import { allByRole, findByRole, wordsOf } from '../support/by-role.js';
import { practiceRowsIn } from './practice-rows.js';

type Shown = LitElement & { session?: Session | string | undefined };

/**
 * One change that a person, the page or another element makes, with a number
 * that chooses its details.
 */
const changes: Readonly<Record<string, (scene: Scene, pick: number) => void>> =
  {
    'another session': ({ elements, sessions }, pick) => {
      for (const element of elements)
        element.session = sessions[pick % sessions.length];
    },
    'the session of a provider': ({ elements }, pick) => {
      for (const element of elements)
        element.session = ['one', 'other', undefined][pick % 3];
    },
    'an element somewhere else': ({ elements, places }, pick) => {
      places[pick % places.length]!.append(...elements);
    },
    'an answer to an item': ({ current }, pick) => {
      const { items } = current().getState().content;
      const item = items[pick % items.length]!;
      const level =
        pick % 2
          ? 'hard-no'
          : preferenceLevels[pick % preferenceLevels.length]!;
      for (const role of preferenceRoles)
        current().setPreference(item.id, role, { level });
    },
    'words of now': ({ current }, pick) => {
      const { feelings } = current().getState().content;
      current().submitCheckIn({
        feelings: [
          feelings[pick % feelings.length]!.id,
          feelings[(pick * 7) % feelings.length]!.id,
        ],
        needs: [],
      });
    },
    'who is here': ({ current }, pick) => {
      current().answer({
        company: (['together', 'solo', 'unsure', undefined] as const)[pick % 4],
      });
    },
    'a practice put away': ({ current }, pick) => {
      const { practices } = current().getState().content;
      current().markPractice(practices[pick % practices.length]!.id, {
        dismissed: true,
      });
    },
    'another audience': ({ current }, pick) => {
      current().configure({
        audience: (['general', 'intimate', 'kink'] as const)[pick % 3],
      });
    },
    'everything forgotten': ({ current }) => current().clear(),
    'a row pressed in the same task': ({ list }, pick) => {
      const rows = practiceRowsIn(list.shadowRoot!);
      rows[pick % (rows.length || 1)]?.button.click();
    },
  };
const names = Object.keys(changes);

interface Scene {
  readonly elements: readonly Shown[];
  readonly list: Shown;
  readonly sessions: readonly Session[];
  readonly places: readonly HTMLElement[];
  /** The session that the list shows. */
  readonly current: () => Session;
}

async function scene(): Promise<Scene> {
  const place = await fixture<HTMLElement>(
    html`<div>
      <care-provider id="one"><div data-place></div></care-provider>
      <care-provider id="other"><div data-place></div></care-provider>
      <div data-place></div>
    </div>`,
  );
  const sessions = [
    createSession({ audience: 'kink' }),
    createSession({ audience: 'kink' }),
  ];
  const elements = ['practice-list', 'practice-card', 'feelings-check-in'].map(
    (tag) =>
      Object.assign(document.createElement(tag), {
        session: sessions[0],
      }) as Shown,
  );
  elements[1]!.setAttribute('practice', 'slow-hug');
  const places = [...place.querySelectorAll<HTMLElement>('[data-place]')];
  places[2]!.append(...elements);
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  const list = elements[0]!;
  const provided = (id: string): Session =>
    (document.getElementById(id) as unknown as { session: Session }).session;
  const around = (): Session | undefined =>
    (list.closest('care-provider') as unknown as { session: Session } | null)
      ?.session;
  const current = (): Session => {
    const { session } = list;
    return (
      (typeof session === 'string' ? provided(session) : session) ??
      around() ??
      window.pageSession()
    );
  };
  return { elements, list, sessions, places, current };
}

/** Whether words begin with this title, and not with a longer one. */
const isOf = (words: string, title: string): boolean =>
  words.startsWith(title) && !/^\p{Ll}/u.test(words.slice(title.length));

/**
 * The practices that stand there although they are kept from this person, by
 * their titles.
 */
function refused({ elements, current }: Scene): string[] {
  const session = current();
  const away = session
    .getState()
    .content.practices.filter(({ id }) => session.withholdReason(id));
  return elements.flatMap((element) => {
    const titles = [
      ...allByRole(element.shadowRoot!, 'heading'),
      ...allByRole(element.shadowRoot!, 'button'),
    ].map(wordsOf);
    return away
      .filter(({ title }) => titles.some((words) => isOf(words, title)))
      .map(({ id }) => `${element.localName}: ${id}`);
  });
}

declare global {
  interface Window {
    pageSession: () => Session;
  }
}

describe('What is refused or unsafe', () => {
  const faults: string[] = [];
  const onError = ({ message }: ErrorEvent): void => void faults.push(message);
  before(async () => {
    defineElements();
    window.pageSession = (
      await import('../../src/context/page-session.js')
    ).pageSession;
    addEventListener('error', onError);
  });
  after(() => removeEventListener('error', onError));

  it('is not on the screen one frame after any change, wherever it was made', async () => {
    let looks = 0;
    let opened = 0;
    const sequence = fc.array(
      fc.tuple(fc.constantFrom(...names), fc.nat(9999)),
      { minLength: 4, maxLength: 14 },
    );
    await fc.assert(
      fc.asyncProperty(sequence, async (steps) => {
        const here = await scene();
        practiceRowsIn(here.list.shadowRoot!)[0]?.button.click();
        await here.list.updateComplete;
        for (const [name, pick] of steps) {
          changes[name]!(here, pick);
          // Two changes in one task, now and then.
          if (pick % 3 === 0)
            changes[names[pick % names.length]!]!(here, pick + 1);
          await new Promise(requestAnimationFrame);
          if (findByRole(here.list.shadowRoot!, 'button', 'Back to the list'))
            opened += 1;
          looks += 1;
          expect(refused(here), `${name} ${pick}`).to.deep.equal([]);
        }
        here.elements.forEach((element) => element.remove());
      }),
      { numRuns: 60 },
    );
    expect(faults).to.deep.equal([]);
    expect(looks).to.be.greaterThan(300);
    expect(opened, 'a practice was open').to.be.greaterThan(20);
  }).timeout(120_000);
});
