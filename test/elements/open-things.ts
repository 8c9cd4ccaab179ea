// Everything that can stand open in an element, and how a person opens it: what
// a session may change under.
import { fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { CareProviderElement } from '../../src/elements/care-provider/care-provider.element.js';
import { createSession, type Session } from '../../src/session/session.js';
import { answerStorageFor } from '../../src/storage/answer-storage.js';
import { mount as mountData } from './care-data/harness.js';
import { mount as mountReading } from './care-note/harness.js';
import {
  mount as mountCheckIn,
  type FeelingsCheckInHarness,
} from './feelings-check-in/harness.js';
import type { Harness } from './harness.js';
import { mount as mountCard } from './practice-card/harness.js';
import {
  mount as mountList,
  PracticeListHarness,
} from './practice-list/harness.js';
import { ALL, mount as mountBuilder } from './preference-builder/harness.js';
import { mount as mountExit } from './quick-exit/harness.js';
import { mount as mountNote } from './safety-note/harness.js';

if (!customElements.get('care-provider'))
  customElements.define('care-provider', CareProviderElement);

export type Shown = Harness<LitElement>;
export interface OpenThing {
  readonly tag: string;
  /** What is open, in words. */
  readonly open: string;
  readonly show: (session: Session) => Promise<Shown>;
}

/** A session in which somebody said something, in a country with numbers. */
export function answered(): Session {
  const session = createSession({ audience: 'kink', country: 'GB' });
  session.submitCheckIn({ feelings: ['lonely'], needs: ['closeness'] });
  session.setPreference('hug', 'receive', { level: 'like' });
  return session;
}

/** How something is opened in an element that stands there. */
type Opening<H> = (shown: H) => Promise<unknown>;

/** A row of the table for each thing that can be open in an element. */
const table = <H extends Pick<Shown, 'settle'>>(
  tag: string,
  mount: (session: Session) => Promise<H>,
  things: Readonly<Record<string, Opening<H>>>,
): OpenThing[] =>
  Object.entries(things).map(([open, opening]) => ({
    tag,
    open,
    show: async (session: Session) => {
      const shown = await mount(session);
      await opening(shown);
      await shown.settle();
      return shown as unknown as Shown;
    },
  }));

const nothing = (): Promise<void> => Promise.resolve();
const support = (shown: Pick<Shown, 'press'>): Promise<void> =>
  shown.press('Support');

const inCheckIn = table('feelings-check-in', mountCheckIn, {
  'the field': nothing,
  'few words': (checkIn) => checkIn.press('Just one word'),
  'the words': (checkIn) => checkIn.press('Next'),
  'all the words': (checkIn) => checkIn.press('Next', 'More words'),
  'a word that was typed': async (checkIn) => {
    await checkIn.press('Next');
    await checkIn.typeWord('sad');
  },
  'the question about now': (checkIn) => checkIn.press('Next', 'Next'),
  'the question for a need': (checkIn) => checkIn.press('Next', 'Next', 'Next'),
  'the summary': (checkIn) => checkIn.press('Next', 'Next', 'Next', 'Done'),
  'a practice': async (checkIn) => {
    await checkIn.press('Next', 'Next', 'Next', 'Done');
    await checkIn.openFirst();
  },
  'a timer': async (checkIn) => {
    await checkIn.press('Next', 'Next', 'Next', 'Done');
    await checkIn.openFirst();
    await checkIn.press(/^Start/);
  },
  support,
});

const inCard = [
  ...table(
    'practice-card',
    (session: Session) => mountCard(session, 'slow-hug'),
    {
      'the first step': nothing,
      'all of it': (card) => card.press(/^More/),
      'a timer': (card) => card.press(/^Start/),
      'whether it helped': (card) => card.press('Done'),
      'what comes after it': (card) => card.press('Done', 'Heavier'),
      'the end': (card) =>
        card.press('Done', 'Lighter', 'That is enough for now'),
      'what was put away': (card) => card.press('Not for me'),
      support,
    },
  ),
  ...table(
    'practice-card',
    (session: Session) => mountCard(session, 'slow-hug', 'variant="compact"'),
    { 'a row': nothing, 'a row that is open': (card) => card.press(/^A /) },
  ),
];

const inList = table('practice-list', mountList, {
  'the rows': nothing,
  'the filters': (list) => list.openFilters(),
  'a practice': (list) => list.open(list.titles[0]!),
  'a timer': async (list) => {
    await list.open(list.titles[0]!);
    await list.press(/^Start/);
  },
  'what was put away': async (list) => {
    await list.open(list.titles[0]!);
    await list.press('Not for me');
  },
  support,
});

const inBuilder = [
  ...table('preference-builder', mountBuilder, {
    'the questions': nothing,
    'a note': (builder) => builder.sayMore('A long hug'),
    'a limit that was just set': (builder) =>
      builder.answer('A long hug', 'Please never'),
    'a kind of card': (builder) =>
      builder.press('Start from a kind of card', 'Close'),
    'a group that was put aside': (builder) =>
      builder.press(ALL, 'Skip this group'),
    'the kinds of card': (builder) =>
      builder.press('Start from a kind of card'),
    'the card': (builder) => builder.press('See my card'),
    'a line of the card, large': (builder) =>
      builder.press('See my card', 'Show large'),
    support,
  }),
  ...table(
    'preference-builder',
    (session: Session) => mountBuilder(session, 'layout="one-by-one"'),
    {
      'the first question': nothing,
      'a later question': (builder) => builder.press('Next', 'Next', 'Next'),
    },
  ),
];

const inSafetyNote = [
  ...table('safety-note', mountNote, {
    'one line': nothing,
    'the numbers': (note) => note.toggle(),
    'how they were checked': async (note) => {
      await note.toggle();
      await note.press('How this was checked');
    },
  }),
];

const inReading = [
  ...table(
    'care-note',
    (session: Session) => mountReading(session, 'note="your-body-after"'),
    {
      'a note': nothing,
      'its sources': (note) => note.press('Where this comes from'),
      support,
    },
  ),
  ...table(
    'care-note',
    async (session: Session) => {
      session.submitCheckIn({ feelings: ['in-pain'], needs: [] });
      return mountReading(session);
    },
    {
      'rows to read': nothing,
      'a row that is open': (note) => note.read('Your body after'),
    },
  ),
];

const inData = table(
  'care-data',
  (session: Session) => {
    answerStorageFor(session).setPolicy('device');
    return mountData(session);
  },
  {
    'one line': nothing,
    'what is kept': (data) => data.open(),
    'what is seen of it': async (data) => {
      await data.open();
      await data.press('See it');
    },
    support,
  },
);

const inExit = table('quick-exit', () => mountExit(), {
  'what it cannot do': (exit) => exit.press(/./),
});

/** A provider shows nothing itself: what is inside of it does. */
const inProvider = table(
  'care-provider',
  async (session: Session) => {
    const provider = await fixture<CareProviderElement>(
      html`<care-provider .session=${session}
        ><practice-list></practice-list
      ></care-provider>`,
    );
    const list = provider.querySelector('practice-list')!;
    await list.updateComplete;
    return new PracticeListHarness(list);
  },
  {
    'the rows inside of it': nothing,
    'a practice inside of it': (list) => list.open(list.titles[0]!),
  },
);

export const openThings: readonly OpenThing[] = [
  ...inCheckIn,
  ...inCard,
  ...inList,
  ...inBuilder,
  ...inSafetyNote,
  ...inReading,
  ...inData,
  ...inExit,
  ...inProvider,
];

const feel = async (checkIn: FeelingsCheckInHarness): Promise<void> => {
  const point = { valence: -0.5, arousal: 0.3 };
  const feelings = ['sad', 'exposed'];
  checkIn.element.value = { point, feelings, needs: ['reassurance'] };
  await checkIn.settle();
};

/** What only looks another way once somebody has answered. */
export const answeredThings: readonly OpenThing[] = table(
  'feelings-check-in',
  mountCheckIn,
  {
    'the field with an answer': feel,
    'the summary of an answer': async (checkIn) => {
      await feel(checkIn);
      await checkIn.press('Next', 'Next', 'Next', 'Done');
    },
  },
);
