// An element in which something is open, while its session changes under it:
// what somebody at that element notices.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isAlarm } from '../../src/care/assess-safety.js';
import { audiences } from '../../src/content/terms.js';
import { contextsFor } from '../../src/content/content.js';
import { createSession, type Session } from '../../src/session/session.js';
import { tidy } from '../support/by-role.js';
import {
  answered,
  openThings,
  type OpenThing,
  type Shown,
} from './open-things.js';
import { pack } from './practice-list/pack.js';
import { practiceRowsIn } from './practice-rows.js';

/** One seed for every run, so that a red test stays red. */
const seed = 20_261_126;

interface Scene {
  readonly thing: OpenThing;
  readonly shown: Shown;
  /** The session that the element has now. */
  session: Session;
}

const say =
  (...feelings: string[]) =>
  ({ session }: Scene): void =>
    session.submitCheckIn({ feelings, needs: [] });

/** Each change, from what `answered()` says, that a page, another element or a person can make elsewhere. */
const changes: Readonly<Record<string, (scene: Scene) => unknown>> = {
  ...Object.fromEntries(
    audiences
      .filter((audience) => audience !== 'kink')
      .map((audience) => [
        `the audience becomes ${audience}`,
        ({ session }: Scene) => session.configure({ audience }),
      ]),
  ),
  'the context changes': ({ session }) => {
    const { audience } = session.getState();
    session.configure({ context: contextsFor(audience).at(-1) });
  },
  'a pack is added': ({ session }) =>
    session.loadPack({ ...pack, allow: undefined }),
  'a pack takes nearly everything away': ({ session }) =>
    session.loadPack(pack),
  'safety rises to soft': say('numb'),
  'safety rises to note': say('used'),
  'safety rises to strong': say('coerced'),
  'safety rises to urgent': say('hopeless'),
  'safety falls': say('calm'),
  'the check-in is taken back': ({ session }) => session.clearCheckIn(),
  'what is open is refused': ({ session }) => {
    const { limits } = session.getState().content;
    for (const { id, roles } of limits)
      for (const role of roles)
        session.setPreference(id, role, { level: 'hard-no' });
  },
  'what is open is put away': ({ session, shown }) => {
    const titles = titlesIn(shown);
    for (const { id, title } of session.getState().content.practices)
      if (titles.includes(title)) session.markPractice(id, { dismissed: true });
  },
  'every preference is taken back': ({ session }) => session.setPreferences({}),
  'the country changes': ({ session }) => session.answer({ country: 'GR' }),
  'the host names another country': ({ session }) =>
    session.configure({ country: 'JP' }),
  'somebody is with me, and I am not sure': ({ session }) =>
    session.answer({ company: 'unsure' }),
  'everything is forgotten': ({ session }) => session.clear(),
  'another session is set': (scene) => {
    scene.session = createSession({ country: 'IE' });
    const provider = scene.shown.element.closest('care-provider');
    Object.assign(provider ?? scene.shown.element, { session: scene.session });
  },
};
const names = Object.keys(changes);

/** The titles of the practices that stand there, open or as rows. */
const titlesIn = (shown: Shown): string[] => [
  ...shown.headings.map(([words]) => words),
  ...practiceRowsIn(shown.root).map(({ title }) => title),
];

/** The practices that stand there although they are kept from this person. */
function refusedIn({ shown, session }: Scene): string[] {
  const titles = titlesIn(shown);
  return session
    .getState()
    .content.practices.filter(
      ({ id, title }) => titles.includes(title) && session.withholdReason(id),
    )
    .map(({ id }) => id);
}

async function begin(thing: OpenThing): Promise<Scene> {
  const session = answered();
  const shown = await thing.show(session);
  if (!shown.active) (shown.find('button') ?? shown.find('link'))?.focus();
  expect(shown.active, 'somebody is in it').not.to.equal(null);
  return { thing, shown, session };
}

/** Makes changes in one task, and waits until all of it is drawn. */
async function make(scene: Scene, ...made: readonly string[]): Promise<void> {
  for (const name of made) await changes[name]!(scene);
  const { shown } = scene;
  await shown.settle();
  await new Promise(requestAnimationFrame);
  await shown.settle();
}

/** What somebody at the element notices, whatever was changed. */
function look(scene: Scene, after: string): void {
  const { shown, thing, session } = scene;
  const { level } = session.getState().safety;
  expect(tidy(shown.seen), `${after}, something is there`).not.to.equal('');
  expect(shown.text, `${after}, every word is one`).not.to.match(
    /undefined|NaN|\[object/,
  );
  expect(refusedIn(scene), `${after}, nothing that is refused`).to.deep.equal(
    [],
  );
  if (hasSupport(scene))
    expect(
      !!(shown.find('button', /support/i) ?? shown.find('group', 'Support')),
      `${after}, support is in reach`,
    ).to.equal(true);
  if (isAlarm(level) && thing.open !== watched)
    expect(
      shown.filled.filter((words) => !/^(Support|Call|Leave)/.test(words)),
      `${after}, nothing is filled but what leads to support`,
    ).to.deep.equal([]);
}

/**
 * Whoever it is about may be watching: nothing changes under the finger there.
 */
const watched = 'the question about now';

/** A way out has none, nor has a card in place of which one line stands. */
const hasSupport = ({ shown, thing }: Scene): boolean =>
  thing.tag !== 'quick-exit' &&
  !(thing.tag === 'practice-card' && !shown.headings.length);

/** What takes nothing away that somebody could be in. */
const harmless = [
  'a pack is added',
  'the country changes',
  'the host names another country',
];

const isFocusInside = ({ shown }: Scene): boolean =>
  document.activeElement !== document.body && !!shown.active;

/**
 * The changes for one of the things, by its number. WebKitGTK takes long to
 * make an element: there each thing gets another third of the changes.
 */
const changesFor = (turn: number): readonly string[] =>
  /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent)
    ? names.filter((_, index) => (index + turn) % 3 === 0)
    : names;

/**
 * What an element promises while something is open in it, and its session
 * changes under it: each change under each thing, and changes of any kind and
 * number.
 */
export function staysRightWhileOpen(tag: string): void {
  const things = openThings.filter((thing) => thing.tag === tag);
  const faults: string[] = [];
  const onError = (event: ErrorEvent | PromiseRejectionEvent): void =>
    void faults.push('reason' in event ? String(event.reason) : event.message);
  before(() => {
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onError);
  });
  after(() => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onError);
  });
  afterEach(() => {
    expect(faults.splice(0), 'no error').to.deep.equal([]);
  });

  for (const [turn, thing] of things.entries()) {
    describe(`With ${thing.open} open, ${tag}`, () => {
      for (const name of changesFor(turn))
        it(`keeps its promises when ${name}`, async () => {
          const scene = await begin(thing);
          const { title, active } = scene.shown;
          await make(scene, name);
          look(scene, name);
          expect(isFocusInside(scene), 'the focus is in it').to.equal(true);
          if (!harmless.includes(name)) return;
          expect(scene.shown.title, 'the same is open').to.equal(title);
          expect(scene.shown.active, 'with the focus').to.equal(active);
        });
    });
  }

  it('shows what is right after changes of any kind and number', async () => {
    const task = fc.array(fc.constantFrom(...names), {
      minLength: 1,
      maxLength: 2,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...things),
        fc.array(task, { minLength: 2, maxLength: 5 }),
        async (thing, tasks) => {
          const scene = await begin(thing);
          for (const made of tasks) {
            await make(scene, ...made);
            look(scene, made.join(' and '));
          }
          scene.shown.element.remove();
        },
      ),
      { numRuns: 12, seed },
    );
  });
}
