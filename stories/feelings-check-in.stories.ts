import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { allFound, anatomy } from './anatomy.js';
import { attributesOf, controlsOf, liveCode, type Args } from './controls.js';
import { drive, press, set, settled, type, type Step } from './drive.js';
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

const tag = 'feelings-check-in';

const meta: Meta<Args> = {
  title: 'Widgets/feelings-check-in',
  component: tag,
  tags: ['!autodocs'],
  decorators: [page],
  argTypes: controlsOf(tag),
  parameters: code(),
};
export default meta;

export const Playground: StoryObj<Args> = {
  args: {
    mode: 'field',
    vocabulary: 'full',
    steps: 'field words about need',
    'max-feelings': 5,
    'heading-level': 2,
  },
  parameters: liveCode(tag),
  render: (args, { globals }) =>
    withSession(
      { audience: globals['audience'] as 'general' },
      stage(
        html`<feelings-check-in ${attributesOf(args)}></feelings-check-in>`,
      ),
    ),
};

const checkIn = (...steps: Step[]) =>
  html`<feelings-check-in
    heading-level="3"
    ${drive(...steps)}
  ></feelings-check-in>`;
const wordsFirst = (...steps: Step[]) =>
  html`<feelings-check-in
    heading-level="3"
    mode="words"
    ${drive(...steps)}
  ></feelings-check-in>`;
const say = (...feelings: string[]): Step =>
  set({ value: { feelings, needs: [] } });
const on = (times: number): Step[] =>
  Array.from({ length: times }, () => press('common.next'));
const near = { valence: 0.4, arousal: -0.35 };
const toType = (typed: string): Step[] => [
  press('checkin.more'),
  type('[name=typed]', typed),
];
/** To the end, with these words and this wish. */
const toTheEnd = (
  feelings: readonly string[],
  needs: readonly string[] = [],
): Step[] => [
  set({ value: { feelings, needs } }),
  ...on(2),
  press('common.done'),
];

/** Every state at once. */
export const AllStates: StoryObj<Args> = {
  name: 'All states',
  beforeEach: moment,
  play: settled,
  render: () =>
    renderStates({
      'How are you, right now?': [
        { name: 'The field, before anything', show: checkIn() },
        {
          name: 'A place on it',
          show: checkIn(
            set({ value: { point: near, feelings: [], needs: [] } }),
          ),
        },
        {
          name: 'Hard, and stirred up',
          show: checkIn(
            set({
              value: {
                point: { valence: -0.7, arousal: 0.6 },
                feelings: [],
                needs: [],
              },
            }),
          ),
        },
      ],
      'Any words for it?': [
        {
          name: 'Words near the place',
          show: checkIn(
            set({ value: { point: near, feelings: [], needs: [] } }),
            ...on(1),
          ),
        },
        { name: 'Words first', show: wordsFirst() },
        {
          name: 'Chosen, with what it means',
          show: wordsFirst(say('close', 'calm'), press('Vulnerable')),
        },
        {
          name: 'Five: that is plenty',
          show: wordsFirst(
            say('close', 'calm', 'exposed', 'tearful', 'grateful'),
          ),
        },
        { name: 'All words, by kind', show: wordsFirst(press('checkin.more')) },
        { name: 'By typing', show: wordsFirst(...toType('lon')) },
        { name: 'No word found', show: wordsFirst(...toType('xyz')) },
        {
          name: 'A word of one’s own',
          show: wordsFirst(...toType('wobbly'), press('checkin.own')),
        },
        {
          name: 'How strong, beside the word',
          show: wordsFirst(press('Sad'), press('checkin.strength.3')),
        },
        {
          name: 'A hard word: support, at once',
          show: wordsFirst(...toType('scared'), press('Scared')),
        },
        {
          name: 'Somebody who may end their life',
          said: { country: 'GB' },
          show: wordsFirst(...toType('hopeless'), press('Hopeless')),
        },
        {
          name: 'Cleared, with Undo',
          show: wordsFirst(say('calm'), press('common.clear')),
        },
        {
          name: 'A small vocabulary, one word at most',
          show: html`<feelings-check-in
            heading-level="3"
            mode="words"
            vocabulary="simple"
            max-feelings="1"
            ${drive(say('calm'))}
          ></feelings-check-in>`,
        },
        {
          name: 'What would help, with no word',
          show: wordsFirst(press('common.next'), press('common.next')),
        },
      ],
      'A little about now, and what would help': [
        { name: 'A little about now', show: wordsFirst(say('calm'), ...on(1)) },
        {
          name: 'Not sure: answered as “nobody” is',
          show: wordsFirst(
            say('calm'),
            ...on(1),
            press('checkin.when.right-after'),
            press('checkin.company.unsure'),
          ),
        },
        {
          name: 'What would help?',
          show: wordsFirst(say('exposed'), ...on(2), press('Reassurance')),
        },
        {
          name: 'Something else',
          show: wordsFirst(
            say('exposed'),
            ...on(2),
            press('checkin.need.more'),
          ),
        },
      ],
      'In kind words': [
        { name: 'Good', show: wordsFirst(...toTheEnd(['close', 'calm'])) },
        {
          name: 'Good and hard together',
          show: wordsFirst(
            ...toTheEnd(['close', 'calm', 'exposed'], ['reassurance']),
          ),
        },
        {
          name: 'Hard',
          show: wordsFirst(...toTheEnd(['disconnected', 'insecure'])),
        },
        {
          name: 'I don’t know yet',
          show: wordsFirst(
            press('checkin.unsure'),
            ...on(1),
            press('common.done'),
          ),
        },
        {
          name: 'Heavy: one line that support is here',
          show: wordsFirst(...toTheEnd(['numb', 'ashamed'])),
        },
        {
          name: 'Nothing answered',
          show: wordsFirst(...on(2), press('common.done')),
        },
        {
          name: 'Only a place on the field',
          show: checkIn(
            set({
              value: {
                point: { valence: -0.9, arousal: -0.9 },
                feelings: [],
                needs: [],
              },
            }),
            ...on(3),
            press('common.done'),
          ),
        },
      ],
      'From there on': [
        {
          name: 'A practice opened',
          show: wordsFirst(
            ...toTheEnd(['exposed'], ['reassurance']),
            pressFirst(),
          ),
        },
        {
          name: 'Put away, with Undo',
          show: wordsFirst(
            ...toTheEnd(['exposed'], ['reassurance']),
            pressFirst(),
            press('card.dismiss'),
          ),
        },
        { name: 'A hard word', show: wordsFirst(...toTheEnd(['scared'])) },
        {
          name: 'Strong',
          said: { country: 'GB' },
          show: wordsFirst(...toTheEnd(['unsafe'])),
        },
        {
          name: 'Support, opened in place of the step',
          said: { country: 'GB' },
          show: wordsFirst(say('scared'), press('common.support')),
        },
      ],
      'Places it has to fit into': [
        {
          name: 'Long words (German)',
          said: { content: german },
          show: wordsFirst(say('close', 'exposed')),
        },
        {
          name: '320 px',
          look: 'narrow',
          show: wordsFirst(say('close', 'exposed', 'tearful')),
        },
        {
          name: 'Dark',
          look: 'dark',
          show: checkIn(
            set({ value: { point: near, feelings: [], needs: [] } }),
          ),
        },
        {
          name: 'Right to left',
          look: 'rtl',
          show: checkIn(
            set({ value: { point: near, feelings: [], needs: [] } }),
          ),
        },
      ],
    }),
};

/** The first suggestion, whatever it is called. */
function pressFirst(): Step {
  return (root) => root.querySelector<HTMLElement>('.opens')!.click();
}

/** The parts by their names, and the tokens that they read. */
export const Anatomy: StoryObj<Args> = {
  play: allFound,
  render: () =>
    withSession(
      {},
      anatomy(
        tag,
        html`<feelings-check-in
          heading-level="2"
          ${drive(set({ value: { point: near, feelings: [], needs: [] } }))}
        ></feelings-check-in>`,
        [
          {
            name: 'step',
            selector: '.top .small',
            description:
              'Where you are. Support, clear and skip stand beside it at every step.',
          },
          {
            name: 'place',
            selector: '.beside > [role=status]',
            description:
              'The place of the dot, in words: nobody has to read a picture.',
          },
          {
            name: 'page',
            selector: '.box > p.small',
            description:
              'What happens with the answers, said once, on the first step.',
          },
          {
            name: 'way on',
            selector: '.foot',
            description:
              'Next goes on with an answer and without one. One filled button.',
          },
        ],
      ),
    ),
};

/** Five accents, light and dark. */
export const Themes: StoryObj<Args> = {
  play: settled,
  render: () =>
    renderThemes({}, () =>
      wordsFirst(say('close', 'calm'), press('Vulnerable')),
    ),
};

/** A field of a form: what it says, disabled by a fieldset, and required. */
export const InAForm: StoryObj<Args> = {
  name: 'In a form',
  render: () =>
    html`<form @submit=${(event: Event) => event.preventDefault()}>
      ${stage(
        html`<label for="first">How was it for you?</label>
          <feelings-check-in
            id="first"
            name="feelings"
            mode="words"
            required
          ></feelings-check-in>
          <button>Send</button>`,
      )}
      <fieldset disabled>
        <legend>Closed for now</legend>
        ${stage(html`<feelings-check-in name="later" heading-level="3"></feelings-check-in>`)}
      </fieldset>
    </form>`,
};
