import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { Args } from './controls.js';
import { drive, press, set, settled, type Step } from './drive.js';
import './evening.css';
import { code, moment, withSession, type Said } from './helpers.js';

/** The page is the story: it has its own title and landmarks. */
const whole: Decorator<Args> = (story, { viewMode, parameters }) => {
  const inner = html`<div class="page evening">${story()}</div>`;
  const outer = parameters['phone']
    ? html`<div class="phone">${inner}</div>`
    : inner;
  return viewMode === 'docs'
    ? html`<div class="page">${outer}</div>`
    : html`<main class="page">${outer}</main>`;
};

const meta: Meta<Args> = {
  title: 'The whole evening',
  tags: ['!autodocs'],
  decorators: [whole],
  parameters: { ...code(), controls: { disable: true } },
  beforeEach: moment,
  play: settled,
};
export default meta;

const evening = (said: Said, ...steps: Step[]): TemplateResult =>
  withSession(
    { country: 'GB', ...said },
    html`<div class="wide">
      <header><span></span><span></span> Afterwards</header>
      <div class="hero">
        <h1>The rest of the evening</h1>
        <p class="lead">
          You were close, or brave, or both. There is nothing to get right now.
          Begin anywhere, skip anything.
        </p>
      </div>
      <div class="first">
        <feelings-check-in ${drive(...steps)}></feelings-check-in>
        <div class="answers">
          <safety-note></safety-note>
          <practice-list></practice-list>
        </div>
      </div>
      <div class="second">
        <div class="words">
          <h2>Most of what helps is small</h2>
          <p>
            A glass of water. A hand. Five minutes in which nobody has to say
            anything. Pick one, and let the rest wait.
          </p>
        </div>
        <practice-card
          practice="quiet-together"
          heading-level="3"
        ></practice-card>
        <preference-builder
          roles="receive"
          groups="words quiet later"
        ></preference-builder>
      </div>
      <p class="end">
        An example page. Everything on it is real and shares one session, which
        lives in this page and is gone when you leave it.
      </p>
    </div>`,
  );

/**
 * Everything that this library has for one page, before anybody said a word.
 * Try it: the others answer.
 */
export const Evening: StoryObj<Args> = {
  name: 'An evening',
  render: () => evening({}),
};

/**
 * Somebody checked in, and everything else answers: the list with its reasons,
 * the builder with what could matter.
 */
export const AfterACheckIn: StoryObj<Args> = {
  name: 'After a check-in',
  render: () =>
    evening(
      {},
      set({
        value: {
          point: { valence: 0.5, arousal: -0.3 },
          feelings: ['close', 'calm', 'exposed'],
          needs: ['reassurance'],
        },
      }),
      press('common.next'),
      press('common.next'),
      press('common.next'),
      press('common.done'),
    ),
};

/**
 * Something was not right. Support is open and first, and nothing suggests
 * being with the other person.
 */
export const AHardNight: StoryObj<Args> = {
  name: 'A hard night',
  render: () =>
    evening(
      {},
      set({ value: { feelings: ['unsafe', 'numb'], needs: [] } }),
      press('common.next'),
      press('common.next'),
      press('common.next'),
      press('common.done'),
    ),
};

/** The same page, 360 pixels wide. */
export const Phone: StoryObj<Args> = {
  parameters: { phone: true },
  render: () => evening({}),
};
