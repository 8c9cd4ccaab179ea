import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { allFound, anatomy } from './anatomy.js';
import { controlsOf, type Args } from './controls.js';
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

const tag = 'care-data';

const meta: Meta<Args> = {
  title: 'Widgets/care-data',
  component: tag,
  tags: ['!autodocs'],
  decorators: [page],
  argTypes: controlsOf(tag, {}),
  parameters: code(),
};
export default meta;

const allowed = (content: unknown) =>
  html`<care-provider storage="device">${content}</care-provider>`;
const closed = html`<care-data></care-data>`;
const open = html`<care-data ${drive(press('storage.open'))}></care-data>`;

export const Playground: StoryObj<Args> = {
  render: () => allowed(stage(closed)),
};

/**
 * Every state at once. What is kept is real: on this page only what the stories
 * show is kept, and nothing before a press.
 */
export const AllStates: StoryObj<Args> = {
  name: 'All states',
  beforeEach: moment,
  play: settled,
  render: () =>
    renderStates({
      'Before anything is kept': [
        { name: 'Closed: where the answers are', show: allowed(closed) },
        {
          name: 'Open: three ways, each with what it does and does not do',
          show: allowed(open),
        },
        {
          name: 'The site lets nothing be kept: a copy can still be saved',
          show: open,
        },
      ],
      'Places it has to fit into': [
        { name: 'Where there is room', look: 'wide', show: allowed(open) },
        { name: 'Long words (German)', said: { content: german }, show: open },
        { name: '320 px', look: 'narrow', show: allowed(open) },
        { name: 'Dark', look: 'dark', show: allowed(open) },
        { name: 'Right to left', look: 'rtl', show: allowed(open) },
      ],
    }),
};

/** The parts by their names, and the tokens that they read. */
export const Anatomy: StoryObj<Args> = {
  play: allFound,
  render: () =>
    withSession(
      {},
      anatomy(tag, closed, [
        {
          name: 'where',
          selector: '.page',
          description:
            'Where the answers are now, in one sentence, and the way to change it.',
        },
        {
          name: 'support',
          selector: '.foot',
          description: 'The link to support, as in every element.',
        },
      ]),
    ),
};

/** Five accents, light and dark. */
export const Themes: StoryObj<Args> = {
  render: () => renderThemes({}, () => closed),
};
