import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { allFound, anatomy } from './anatomy.js';
import { attributesOf, controlsOf, liveCode, type Args } from './controls.js';
import { drive, press, settled } from './drive.js';
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

const tag = 'safety-note';

const meta: Meta<Args> = {
  title: 'Widgets/safety-note',
  component: tag,
  tags: ['!autodocs'],
  decorators: [page],
  argTypes: controlsOf(tag, { country: ['GB', 'US', 'DE', 'GR', 'IN', 'JP'] }),
  parameters: code(),
};
export default meta;

export const Playground: StoryObj<Args> = {
  args: {
    show: 'always',
    country: 'GB',
    topics: '',
    limit: 3,
    'heading-level': 2,
  },
  parameters: liveCode(tag),
  render: (args, { globals }) =>
    withSession(
      { audience: globals['audience'] as 'general' },
      stage(html`<safety-note ${attributesOf(args)}></safety-note>`),
    ),
};

const note = html`<safety-note heading-level="3"></safety-note>`;
const opened = () =>
  html`<safety-note
    heading-level="3"
    ${drive(press('common.support'))}
  ></safety-note>`;
const open = (country?: string) =>
  html`<safety-note
    heading-level="3"
    show="always"
    country=${country ?? ''}
  ></safety-note>`;
const ours = [
  {
    id: 'our-desk',
    audience: 'general',
    country: 'GB',
    name: 'Our own desk',
    topics: ['crisis', 'mental-health'],
    phone: '020 7946 0000',
    web: 'https://www.example.org/desk',
    languages: ['en'],
    free: true,
    official: true,
    checkedOn: '2026-11',
    for: 'our members',
    hours: '9 to 21, every day',
  },
];

/** Every state at once. */
export const AllStates: StoryObj<Args> = {
  name: 'All states',
  beforeEach: moment,
  play: settled,
  render: () =>
    renderStates({
      'How loud it is follows what was said': [
        { name: 'Nothing said: one line', show: note },
        {
          name: 'Heavy: one line that support is here',
          said: { feelings: ['numb'] },
          show: note,
        },
        {
          name: 'From note on: Support is the one filled button',
          said: { feelings: ['pressured'] },
          show: note,
        },
        {
          name: 'Somebody may end their life: the first number',
          said: { feelings: ['hopeless'], country: 'US' },
          show: note,
        },
        {
          name: 'The same, no country yet',
          said: { feelings: ['hopeless'] },
          show: note,
        },
      ],
      'What a press opens': [
        {
          name: 'Strong, no country yet',
          said: { feelings: ['unsafe'] },
          show: opened(),
        },
        {
          name: 'Strong, with a country',
          said: { feelings: ['unsafe'], country: 'IE' },
          show: opened(),
        },
        {
          name: 'Each part of a country has its own line',
          said: { feelings: ['coerced'], country: 'GB' },
          show: opened(),
        },
        {
          name: 'Urgent: one sentence that names it',
          said: { feelings: ['hopeless'], country: 'US' },
          show: opened(),
        },
        {
          name: 'Nobody known for it',
          said: { feelings: ['coerced'], country: 'MX' },
          show: opened(),
        },
      ],
      'What a host, or a person, chooses': [
        { name: 'Open from the start', show: open('DE') },
        {
          name: 'A country with numbers of their own for each service',
          show: open('GR'),
        },
        {
          name: 'Steps that need no call',
          show: html`<safety-note
            heading-level="3"
            show="always"
            country="GB"
            limit="1"
            ${drive(press('safety.more'))}
          ></safety-note>`,
        },
        {
          name: 'How this was checked',
          show: html`<safety-note
            heading-level="3"
            show="always"
            country="GB"
            limit="1"
            ${drive(press('safety.how'))}
          ></safety-note>`,
        },
        {
          name: 'The body',
          said: { country: 'GB' },
          show: html`<safety-note
            heading-level="3"
            show="always"
            topics="medical"
            limit="1"
          ></safety-note>`,
        },
        {
          name: 'The host’s own service',
          show: html`<safety-note
            heading-level="3"
            show="always"
            country="GB"
            .helplines=${ours}
          ></safety-note>`,
        },
      ],
      'Places it has to fit into': [
        { name: 'Where there is room', look: 'wide', show: open('GB') },
        {
          name: 'Long words (German)',
          said: { content: german },
          show: open('DE'),
        },
        { name: '320 px', look: 'narrow', show: open('GB') },
        { name: 'Dark', look: 'dark', show: open('GB') },
        { name: 'Right to left', look: 'rtl', show: open('GB') },
      ],
    }),
};

/** The parts by their names, and the tokens that they read. */
export const Anatomy: StoryObj<Args> = {
  play: allFound,
  render: () =>
    withSession(
      {},
      anatomy(
        tag,
        html`<safety-note
          show="always"
          country="GB"
          heading-level="2"
        ></safety-note>`,
        [
          {
            name: 'way out',
            selector: '.leave',
            description:
              'Opens another page in place of this one, and forgets every answer.',
          },
          {
            name: 'danger',
            selector: '.danger',
            description: 'The emergency numbers, before anything else.',
          },
          {
            name: 'contact',
            selector: '.contacts li',
            description:
              'Where and for whom, its name, its number, hours, price, languages, web address.',
          },
          {
            name: 'country',
            selector: '.country',
            description: 'The choice counts for every element of the page.',
          },
          {
            name: 'how',
            selector: '.support details:last-of-type',
            description: 'How old the numbers are, and how they were found.',
          },
          {
            name: 'steps',
            selector: '.support details',
            description: 'Steps that need no call.',
          },
          {
            name: 'line',
            selector: 'summary',
            description:
              'All there is while it is closed; opened, it is the way back.',
          },
        ],
      ),
    ),
};

/** Five accents, light and dark. */
export const Themes: StoryObj<Args> = {
  render: () =>
    renderThemes(
      {},
      () =>
        html`<safety-note
          heading-level="3"
          show="always"
          country="GB"
          limit="1"
        ></safety-note>`,
    ),
};
