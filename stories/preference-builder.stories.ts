import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Preferences } from '../src/care/preferences.js';
import { allFound, anatomy } from './anatomy.js';
import { attributesOf, controlsOf, liveCode, type Args } from './controls.js';
import { drive, press, settled, type, type Step } from './drive.js';
import { german } from './german.js';
import {
  code,
  moment,
  page,
  renderStates,
  renderThemes,
  withSession,
} from './helpers.js';

const tag = 'preference-builder';

const meta: Meta<Args> = {
  title: 'Widgets/preference-builder',
  component: tag,
  tags: ['!autodocs'],
  decorators: [page],
  argTypes: controlsOf(tag),
  parameters: code(),
};
export default meta;

const answers: Preferences = {
  cuddle: {
    receive: { level: 'need', timing: ['right-after'] },
    give: { level: 'like' },
  },
  'hold-hands': { receive: { level: 'like' } },
  hug: { receive: { level: 'maybe' }, give: { level: 'like' } },
  'hear-we-are-okay': { receive: { level: 'need' } },
  'quiet-company': {
    receive: { level: 'like', timing: ['right-after'] },
    give: { level: 'like' },
  },
  'next-day-text': {
    receive: { level: 'like', timing: ['next-day'], note: 'Not before ten.' },
  },
  'eye-contact': { receive: { level: 'not-for-me' } },
  massage: { receive: { level: 'hard-no', tell: true } },
  'skip-jokes': { receive: { level: 'need' } },
};

/** A pack that leaves a few items, so that every state can be seen at once. */
const few = {
  format: 'aftercare-pack/1',
  language: 'en',
  allow: [
    'hold-hands',
    'cuddle',
    'quiet-company',
    'alone-time',
    'next-day-text',
    'skip-touch',
    'skip-jokes',
    'lie-close',
    'close',
    'exposed',
    'unsafe',
  ],
};

export const Playground: StoryObj<Args> = {
  args: { layout: 'list', roles: 'both', groups: '', 'heading-level': 2 },
  parameters: liveCode(tag),
  render: (args, { globals }) =>
    withSession(
      { audience: globals['audience'] as 'general' },
      html`<div class="alone" data-wide>
        <preference-builder ${attributesOf(args)}></preference-builder>
      </div>`,
    ),
};

const list = (groups: string, ...steps: Step[]) =>
  html`<preference-builder
    heading-level="3"
    roles="receive"
    groups=${groups}
    ${drive(...steps)}
  ></preference-builder>`;
const oneByOne = (...steps: Step[]) =>
  html`<preference-builder
    heading-level="3"
    layout="one-by-one"
    groups="touch quiet"
    ${drive(...steps)}
  ></preference-builder>`;
const first = '.question';

/** Every state at once. */
export const AllStates: StoryObj<Args> = {
  name: 'All states',
  beforeEach: moment,
  play: settled,
  render: () =>
    renderStates({
      'As a list': [
        {
          name: 'Where there is room: levels beside each other',
          look: 'wide',
          said: { preferences: answers },
          show: list('touch words quiet'),
        },
        {
          name: 'Before any answer',
          said: { content: few },
          show: list('touch quiet later'),
        },
        {
          name: 'An answer, with its times and a note',
          said: { content: few },
          show: list(
            'quiet later',
            press('prefs.receive.like', first),
            press('prefs.more', first),
            type('textarea', 'With the door open.'),
          ),
        },
        {
          name: 'A limit, with undo',
          said: { content: few },
          show: list(
            'touch quiet later',
            press('prefs.receive.hard-no', first),
          ),
        },
        {
          name: 'A group put aside',
          said: { content: few },
          show: list('touch quiet later', press('prefs.skip')),
        },
        {
          name: 'May matter today, after a check-in',
          said: {
            content: few,
            feelings: ['close', 'exposed'],
            needs: ['closeness'],
          },
          show: list('touch quiet later'),
        },
        {
          name: 'What is better left out',
          said: { content: few },
          show: list('skip', press('prefs.leave-out.need', first)),
        },
      ],
      'One by one': [
        { name: 'The first question', show: oneByOne() },
        {
          name: 'Answered',
          show: oneByOne(press('common.next'), press('prefs.receive.maybe')),
        },
        {
          name: 'To give',
          show: html`<preference-builder
            heading-level="3"
            layout="one-by-one"
            roles="give"
            ${drive(press('prefs.give.like'))}
          ></preference-builder>`,
        },
      ],
      'My card': [
        {
          name: 'The card',
          said: { preferences: answers },
          show: html`<preference-builder
            heading-level="3"
            ${drive(press('prefs.see'))}
          ></preference-builder>`,
        },
        {
          name: 'Nothing on it yet',
          show: html`<preference-builder
            heading-level="3"
            ${drive(press('prefs.see'))}
          ></preference-builder>`,
        },
        {
          name: 'Support comes first: this can wait',
          said: { feelings: ['unsafe'] },
          show: html`<preference-builder
            heading-level="3"
          ></preference-builder>`,
        },
      ],
      'Places it has to fit into': [
        {
          name: 'Long words (German)',
          said: { content: { ...german, allow: few.allow } },
          show: list(
            'touch',
            press(german.words.messages['prefs.receive.like'] as string, first),
          ),
        },
        {
          name: '320 px',
          look: 'narrow',
          said: { preferences: answers },
          show: oneByOne(),
        },
        {
          name: 'Dark',
          look: 'dark',
          said: { preferences: answers },
          show: oneByOne(),
        },
        {
          name: 'Right to left',
          look: 'rtl',
          said: { preferences: answers },
          show: oneByOne(),
        },
      ],
    }),
};

/** The parts by their names, and the tokens that they read. */
export const Anatomy: StoryObj<Args> = {
  play: allFound,
  render: () =>
    withSession(
      { content: few, preferences: answers },
      anatomy(
        tag,
        html`<preference-builder
          heading-level="2"
          roles="receive"
          groups="quiet later"
        ></preference-builder>`,
        [
          {
            name: 'progress',
            selector: 'progress',
            description:
              'How many items have an answer, of how many. Nothing asks for all of them.',
          },
          {
            name: 'group',
            selector: '.group summary',
            description:
              'A group opens and closes; “Skip this group” puts it aside.',
          },
          {
            name: 'levels',
            selector: '.levels',
            description:
              'Five levels, each with a word and a shape. A no looks as calm as a yes.',
          },
          {
            name: 'more',
            selector: '.more',
            description:
              'When, a note, and back to no answer: made when somebody opens it.',
          },
        ],
      ),
    ),
};

/** Five accents, light and dark. */
export const Themes: StoryObj<Args> = {
  render: () => renderThemes({ preferences: answers }, () => oneByOne()),
};

/** A field of a form: what it says, disabled by a fieldset, and required. */
export const InAForm: StoryObj<Args> = {
  name: 'In a form',
  render: () =>
    html`<form @submit=${(event: Event) => event.preventDefault()}>
      <label for="first">What helps you afterwards?</label>
      <preference-builder
        id="first"
        name="helps"
        groups="touch"
        required
      ></preference-builder>
      <button>Send</button>
      <fieldset disabled>
        <legend>Closed for now</legend>
        <preference-builder
          name="later"
          groups="quiet"
          heading-level="3"
        ></preference-builder>
      </fieldset>
    </form>`,
};
