import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { allFound, anatomy } from './anatomy.js';
import { attributesOf, controlsOf, liveCode, type Args } from './controls.js';
import { drive, press, settled, type Step } from './drive.js';
import { german } from './german.js';
import {
  code,
  moment,
  page,
  renderStates,
  renderThemes,
  stage,
  withSession,
  type Said,
} from './helpers.js';

const tag = 'practice-list';
const close: Said = { feelings: ['close', 'exposed'], needs: ['reassurance'] };

const meta: Meta<Args> = {
  title: 'Companions/practice-list',
  component: tag,
  tags: ['!autodocs'],
  decorators: [page],
  argTypes: controlsOf(tag),
  parameters: code(),
};
export default meta;

export const Playground: StoryObj<Args> = {
  args: { limit: 3, layout: 'list', types: '', 'heading-level': 2 },
  parameters: liveCode(tag),
  render: (args, { globals }) =>
    withSession(
      { audience: globals['audience'] as 'general', ...close },
      stage(html`<practice-list ${attributesOf(args)}></practice-list>`),
    ),
};

const list = (...steps: Step[]) =>
  html`<practice-list heading-level="3" ${drive(...steps)}></practice-list>`;
const openFilters: Step = (root) =>
  root.querySelector<HTMLElement>('details > summary')!.click();
const openFirst: Step = (root) =>
  root.querySelector<HTMLElement>('.summary button')!.click();

/** Every state at once. */
export const AllStates: StoryObj<Args> = {
  name: 'All states',
  beforeEach: moment,
  play: settled,
  render: () =>
    renderStates({
      'What fits now': [
        { name: 'Nothing said yet', show: list() },
        { name: 'After a check-in, with reasons', said: close, show: list() },
        {
          name: 'Tired: two short ones at most',
          said: { feelings: ['overwhelmed'] },
          show: list(),
        },
        {
          name: 'Good: a few to savour',
          said: { feelings: ['close', 'calm'] },
          show: list(),
        },
        {
          name: 'Heavy: support is here, in one line',
          said: { feelings: ['numb'] },
          show: list(),
        },
        {
          name: 'A word of alarm: support is the filled button',
          said: { feelings: ['used'] },
          show: list(),
        },
        {
          name: 'Support first, and what grounds',
          said: { feelings: ['unsafe'] },
          show: list(),
        },
      ],
      'A person’s choice': [
        { name: 'The filters, opened', said: close, show: list(openFilters) },
        {
          name: 'Alone',
          said: close,
          show: list(press('common.company.solo')),
        },
        {
          name: 'About awareness',
          said: close,
          show: list(press('common.element.awareness')),
        },
        {
          name: 'Up to five minutes',
          said: close,
          show: list(press('Up to 5 min')),
        },
        {
          name: 'Nothing fits these filters',
          said: close,
          show: html`<practice-list
            heading-level="3"
            types="touch"
            max-minutes="1"
            ${drive(press('common.company.distance'))}
          ></practice-list>`,
        },
        {
          name: 'Nothing here yet',
          // A pack that allows one feeling and nothing else.
          said: {
            content: {
              format: 'aftercare-pack/1',
              language: 'en',
              allow: ['calm'],
            },
          },
          show: list(),
        },
        { name: 'A row opened in place', said: close, show: list(openFirst) },
        {
          name: 'Hidden, with undo',
          said: close,
          show: list(openFirst, press('card.dismiss')),
        },
      ],
      'Where there is room': [
        {
          name: 'Tiles',
          look: 'wide',
          said: close,
          show: html`<practice-list
            heading-level="3"
            layout="grid"
            limit="6"
          ></practice-list>`,
        },
        {
          name: 'Forty at most',
          look: 'wide',
          show: html`<practice-list
            heading-level="3"
            layout="grid"
            limit="40"
          ></practice-list>`,
        },
      ],
      'Places it has to fit into': [
        {
          name: 'Long words (German)',
          said: { ...close, content: german },
          show: html`<practice-list
            heading-level="3"
            types="touch"
          ></practice-list>`,
        },
        { name: '320 px', look: 'narrow', said: close, show: list() },
        { name: 'Dark', look: 'dark', said: close, show: list() },
        { name: 'Right to left', look: 'rtl', said: close, show: list() },
      ],
    }),
};

/** The parts by their names, and the tokens that they read. */
export const Anatomy: StoryObj<Args> = {
  play: allFound,
  render: () =>
    withSession(
      close,
      anatomy(tag, html`<practice-list heading-level="2"></practice-list>`, [
        {
          name: 'count',
          selector: '.top [role=status]',
          description:
            'How many there are, said again when a filter changes it.',
        },
        {
          name: 'filters',
          selector: 'details',
          description:
            'With whom, how long, about what and for whom, folded to one line. They go away while support comes first.',
        },
        {
          name: 'reason',
          selector: '.why',
          description: 'Why it is here, in words of the person.',
        },
      ]),
    ),
};

/** Five accents, light and dark. */
export const Themes: StoryObj<Args> = {
  render: () =>
    renderThemes(
      close,
      () => html`<practice-list heading-level="3"></practice-list>`,
    ),
};
