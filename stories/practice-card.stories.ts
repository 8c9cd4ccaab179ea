import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { allFound, anatomy } from './anatomy.js';
import { attributesOf, controlsOf, liveCode, type Args } from './controls.js';
import { drive, press, settled, wait } from './drive.js';
import { german } from './german.js';
import {
  code,
  moment,
  page,
  renderStates,
  renderThemes,
  stage,
  withSession,
} from './helpers.js';

const tag = 'practice-card';
const practices = [
  'hold-hands',
  'slow-hug',
  'lie-close',
  'one-thing-i-liked',
  'repair-talk',
  'warm-up',
  'kind-note',
  'quiet-together',
];

const meta: Meta<Args> = {
  title: 'Widgets/practice-card',
  component: tag,
  tags: ['!autodocs'],
  decorators: [page],
  argTypes: controlsOf(tag, { practice: practices }),
  parameters: code(),
};
export default meta;

export const Playground: StoryObj<Args> = {
  args: { practice: 'lie-close', variant: 'full', 'heading-level': 2 },
  parameters: liveCode(tag),
  render: (args, { globals }) =>
    withSession(
      {
        audience: globals['audience'] as 'general',
        feelings: ['exposed'],
        needs: ['closeness'],
      },
      stage(html`<practice-card ${attributesOf(args)}></practice-card>`),
    ),
};

const card = (practice: string, ...steps: Parameters<typeof drive>) =>
  html`<practice-card
    practice=${practice}
    heading-level="3"
    ${drive(...steps)}
  ></practice-card>`;
const row = (practice: string) =>
  html`<practice-card
    practice=${practice}
    variant="compact"
    heading-level="3"
  ></practice-card>`;
const own = {
  id: 'tea-on-the-step',
  audience: 'general',
  type: 'presence',
  company: ['together', 'solo'],
  with: ['nobody', 'who-you-were-with'],
  elements: ['intention'],
  contexts: ['emotional-moment'],
  minutes: [5, 15],
  when: ['later-today'],
  needs: [],
  feelings: [],
  title: 'Tea on the back step',
  intro: 'A practice that this page made itself, passed as an object.',
  ask: 'Tea outside, or in here?',
  steps: [
    'Two cups, a blanket each.',
    'Sit where you can see the sky.',
    'Talk, or do not.',
  ],
  say: ['No need to say anything.'],
  cautions: ['Go in when one of you is cold.'],
  adapt: 'A window that opens will do.',
};

/** Every state at once. */
export const AllStates: StoryObj<Args> = {
  name: 'All states',
  beforeEach: moment,
  play: settled,
  render: () =>
    renderStates({
      'To read': [
        { name: 'Compact', show: row('slow-hug') },
        {
          name: 'Compact, with the reason',
          said: { feelings: ['exposed'], needs: ['reassurance'] },
          show: row('reassure-words'),
        },
        {
          name: 'Compact, the host’s own practice',
          show: html`<practice-card
            variant="compact"
            heading-level="3"
            .practice=${own}
          ></practice-card>`,
        },
        { name: 'Full', show: card('name-it') },
        {
          name: 'Full, with all of it',
          show: card('name-it', press('card.more')),
        },
        {
          name: 'Full, with touch and the reason',
          said: { feelings: ['exposed'], needs: ['closeness'] },
          show: card('lie-close'),
        },
        { name: 'For one person', show: card('wrap-up') },
        {
          name: 'From note on: only what one person does',
          said: { feelings: ['used'] },
          show: card('five-senses'),
        },
      ],
      'The timer': [
        {
          name: 'Paused',
          show: card(
            'quiet-together',
            press('Start 5 minutes'),
            wait(2.5),
            press('card.pause'),
          ),
        },
        {
          name: 'Running',
          show: card('slow-breath', press('Start 3 minutes'), wait(1.5)),
        },
        {
          name: 'How is it now?',
          show: card('hold-hands', press('card.done')),
        },
        {
          name: 'Lighter',
          show: card(
            'hold-hands',
            press('card.done'),
            press('card.now.lighter'),
          ),
        },
        {
          name: 'Heavier',
          show: card(
            'hold-hands',
            press('card.done'),
            press('card.now.heavier'),
          ),
        },
        {
          name: 'Enough for now',
          show: card(
            'hold-hands',
            press('card.done'),
            press('card.now.same'),
            press('card.enough'),
          ),
        },
      ],
      'Kept, and kept away': [
        {
          name: 'Saved',
          said: { marks: { 'thank-you': { saved: true } } },
          show: card('thank-you'),
        },
        {
          name: 'Hidden, with undo',
          said: { marks: { 'slow-hug': { dismissed: true } } },
          show: row('slow-hug'),
        },
        {
          name: 'Withheld: this can wait',
          said: { feelings: ['unsafe'] },
          show: row('lie-close'),
        },
        {
          name: 'Withheld: a hard no on the person’s card',
          said: { preferences: { cuddle: { receive: { level: 'hard-no' } } } },
          show: row('lie-close'),
        },
        {
          name: 'Unknown id',
          show: html`<practice-card
            practice="no-such-practice"
          ></practice-card>`,
        },
        {
          name: 'Unknown id, with the page’s own words',
          show: html`<practice-card practice="no-such-practice"
            >Ask at the desk: we have this one on paper.</practice-card
          >`,
        },
      ],
      'Support, from the foot of every card': [
        {
          name: 'Where a country is set',
          said: { country: 'GB' },
          show: card('water-snack', press('common.support')),
        },
        {
          name: 'Where none is',
          show: card('water-snack', press('common.support')),
        },
      ],
      'Places it has to fit into': [
        {
          name: 'Long words (German)',
          said: {
            content: german,
            feelings: ['exposed'],
            needs: ['closeness'],
          },
          show: card('lie-close'),
        },
        {
          name: '320 px',
          look: 'narrow',
          said: { feelings: ['overwhelmed'] },
          show: card('slow-breath'),
        },
        {
          name: 'Dark',
          look: 'dark',
          said: { feelings: ['exposed'], needs: ['closeness'] },
          show: card('lie-close'),
        },
        {
          name: 'Right to left',
          look: 'rtl',
          said: { feelings: ['exposed'], needs: ['closeness'] },
          show: card('lie-close'),
        },
      ],
    }),
};

/** The parts by their names, and the tokens that they read. */
export const Anatomy: StoryObj<Args> = {
  play: allFound,
  render: () =>
    withSession(
      { feelings: ['exposed'], needs: ['closeness'] },
      anatomy(
        tag,
        html`<practice-card
          practice="lie-close"
          heading-level="2"
        ></practice-card>`,
        [
          {
            name: 'say',
            selector: '.quote',
            description: 'Phrases to ask or say, word for word.',
          },
          {
            name: 'care',
            selector: '.care',
            description: 'When to stop, or not to begin.',
          },
          {
            name: 'length',
            selector: 'fieldset:has([name=length])',
            description:
              'How long the quiet timer runs; offered only where there is a choice.',
          },
        ],
      ),
    ),
};

/** Five accents, light and dark. */
export const Themes: StoryObj<Args> = {
  render: () =>
    renderThemes({ feelings: ['exposed'], needs: ['closeness'] }, () => [
      html`<practice-card
        practice="reassure-words"
        variant="compact"
        heading-level="3"
      ></practice-card>`,
      html`<practice-card
        practice="slow-hug"
        heading-level="3"
      ></practice-card>`,
    ]),
};
