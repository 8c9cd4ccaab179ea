import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { notes } from '../src/content/catalogue/notes.js';
import { allFound, anatomy } from './anatomy.js';
import { attributesOf, controlsOf, liveCode, type Args } from './controls.js';
import { drive, press, settled, type Step } from './drive.js';
import {
  code,
  moment,
  page,
  renderStates,
  renderThemes,
  stage,
  withSession,
} from './helpers.js';

const tag = 'care-note';
const ids = (notes ?? []).map(({ id }) => id);

const meta: Meta<Args> = {
  title: 'Companions/care-note',
  component: tag,
  tags: ['!autodocs'],
  decorators: [page],
  argTypes: controlsOf(tag, { note: ids }),
  parameters: code(),
};
export default meta;

export const Playground: StoryObj<Args> = {
  args: { note: 'your-body-after', 'heading-level': 2 },
  parameters: liveCode(tag),
  render: (args, { globals }) =>
    withSession(
      { audience: globals['audience'] as 'general' },
      stage(html`<care-note ${attributesOf(args)}></care-note>`),
    ),
};

const note = (id: string, ...steps: Step[]) =>
  html`<care-note heading-level="3" note=${id} ${drive(...steps)}></care-note>`;
const offered = (...steps: Step[]) =>
  html`<care-note heading-level="3" ${drive(...steps)}></care-note>`;
const sources = press('note.sources');

/** Every state at once. */
export const AllStates: StoryObj<Args> = {
  name: 'All states',
  beforeEach: moment,
  play: settled,
  render: () =>
    renderStates({
      'By itself': [
        { name: 'Nothing said: what aftercare is', show: offered() },
        {
          name: 'It was not my choice: a closed row',
          said: { feelings: ['coerced'] },
          show: offered(),
        },
        {
          name: 'Two rows, most pressing first',
          said: { feelings: ['in-pain', 'hopeless'] },
          show: offered(),
        },
        {
          name: 'One of them opened',
          said: { feelings: ['hopeless'] },
          show: offered(press('If you are thinking about ending your life')),
        },
      ],
      'A note that the host names': [
        { name: 'The body', show: note('your-body-after') },
        {
          name: 'Where it comes from, opened',
          show: note('your-body-after', sources),
        },
        { name: 'Why low, for everyone', show: note('why-low') },
        {
          name: 'Why low, with what is known',
          said: { audience: 'intimate' },
          show: note('why-low'),
        },
        { name: 'Alone', show: note('being-alone') },
        {
          name: 'For the one who gave',
          said: { audience: 'kink' },
          show: note('for-who-gave'),
        },
        {
          name: 'When it is not about aftercare',
          show: note('not-about-aftercare'),
        },
        { name: 'This device', show: note('on-your-device') },
        {
          name: 'Support, opened',
          said: { country: 'GB' },
          show: note('not-about-aftercare', press('common.support')),
        },
        {
          name: 'A note that there is not',
          show: html`<care-note note="nowhere"
            >The page’s own words.</care-note
          >`,
        },
      ],
      'Places it has to fit into': [
        {
          name: 'Where there is room',
          look: 'wide',
          show: note('your-body-after'),
        },
        {
          name: '320 px',
          look: 'narrow',
          show: note('your-body-after', sources),
        },
        {
          name: 'Dark',
          look: 'dark',
          said: { audience: 'intimate' },
          show: note('why-low'),
        },
        {
          name: 'Right to left',
          look: 'rtl',
          show: note('your-body-after', sources),
        },
      ],
    }),
};

/** The parts by their names, and the tokens that they read. */
export const Anatomy: StoryObj<Args> = {
  play: allFound,
  render: () =>
    withSession(
      { audience: 'intimate' },
      anatomy(
        tag,
        html`<care-note note="your-body-after" heading-level="2"></care-note>`,
        [
          {
            name: 'label',
            selector: 'dt',
            description: 'What a point is about, and by when.',
          },
          {
            name: 'support',
            selector: '.foot',
            description: 'Who to turn to, one press away.',
          },
        ],
      ),
    ),
};

/** Five accents, light and dark. */
export const Themes: StoryObj<Args> = {
  render: () => renderThemes({ audience: 'intimate' }, () => note('why-low')),
};
