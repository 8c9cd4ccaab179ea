import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { createSession } from '../src/session/session.js';
import type { CareErrorEvent } from '../src/elements/care-provider/care-provider.events.js';
import { attributesOf, controlsOf, liveCode, type Args } from './controls.js';
import {
  code,
  moment,
  page,
  renderStates,
  renderThemes,
  stage,
  withSession,
} from './helpers.js';

const tag = 'care-provider';

const meta: Meta<Args> = {
  title: 'Companions/care-provider',
  component: tag,
  tags: ['!autodocs'],
  decorators: [page],
  argTypes: controlsOf(tag, { country: ['GB', 'US', 'DE', 'GR', 'IN', 'JP'] }),
  parameters: code(),
};
export default meta;

export const Playground: StoryObj<Args> = {
  args: { audience: 'general', company: 'together', country: 'GB' },
  parameters: liveCode(
    tag,
    '\n  <practice-list></practice-list>\n  <safety-note></safety-note>\n',
  ),
  render: (args) =>
    stage(
      html`<care-provider ${attributesOf(args)}>
        <practice-list></practice-list>
        <safety-note show="always"></safety-note>
      </care-provider>`,
    ),
};

const list = html`<practice-list heading-level="3"></practice-list>`;
const row = (practice: string) =>
  html`<practice-card
    practice=${practice}
    variant="compact"
    heading-level="3"
  ></practice-card>`;

const pack = {
  format: 'aftercare-pack/1',
  language: 'en',
  deny: ['slow-hug', 'lie-close'],
  words: { messages: { 'list.title': 'From our practice' } },
};
const broken = {
  format: 'aftercare-pack/1',
  language: 'en',
  deny: ['no-such-practice'],
};
const showProblem = (event: CareErrorEvent): void => {
  (event.target as Element).querySelector('.aside')!.textContent =
    event.message;
};

const shared = () => {
  const session = createSession();
  session.submitCheckIn({ feelings: ['exposed'], needs: ['reassurance'] });
  return session;
};

/** Every state at once. */
export const AllStates: StoryObj<Args> = {
  name: 'All states',
  beforeEach: moment,
  render: () => {
    const session = shared();
    return renderStates({
      'A session of its own': [
        {
          name: 'One provider, after “exposed”',
          said: { feelings: ['exposed'] },
          show: list,
        },
        {
          name: 'Another one beside it, after “overwhelmed”',
          said: { feelings: ['overwhelmed'] },
          show: list,
        },
        {
          name: 'Your own session, in two places',
          show: [1, 2].map(
            () =>
              html`<care-provider .session=${session}
                >${row('reassure-words')}</care-provider
              >`,
          ),
        },
        {
          name: 'Outside of it, by its id',
          show: html`<care-provider id="tonight" audience="intimate"
              ><p class="aside">
                An empty provider, with id “tonight”.
              </p></care-provider
            >
            <practice-card
              session="tonight"
              practice="gentle-stroke"
              variant="compact"
              heading-level="3"
            ></practice-card>`,
        },
      ],
      'What the host allows': [
        {
          name: 'general: the default',
          said: { audience: 'general' },
          show: row('gentle-stroke'),
        },
        {
          name: 'intimate',
          said: { audience: 'intimate' },
          show: row('gentle-stroke'),
        },
        {
          name: 'kink',
          said: { audience: 'kink' },
          show: row('drop-check-in'),
        },
      ],
      'What the host says': [
        {
          name: 'company="solo"',
          show: html`<care-provider company="solo">${list}</care-provider>`,
        },
        {
          name: 'Content of your own on top',
          show: html`<care-provider .content=${pack}>${list}</care-provider>`,
        },
        {
          name: 'A pack that cannot be used: the content that was there stays',
          show: html`<care-provider
            .content=${broken}
            @care-error=${showProblem}
          >
            <p class="aside"></p>
            ${row('water-snack')}
          </care-provider>`,
        },
      ],
    });
  },
};

/**
 * Which session an element finds: the property, the id, the nearest provider,
 * the page.
 */
export const Anatomy: StoryObj<Args> = {
  render: () =>
    html`<div class="look-up">
      <div class="nest">
        <p>The page. Elements here share the page’s session.</p>
        ${withSession({}, row('slow-hug'))}
        <div class="nest">
          <p>
            <code>&lt;care-provider&gt;</code> has no box: your layout stays as
            it is. Elements in it share its session.
          </p>
          ${withSession(
            { feelings: ['exposed'], needs: ['reassurance'] },
            html`${row('reassure-words')}
              <div class="nest">
                <p>
                  Another <code>&lt;care-provider&gt;</code> inside it: the
                  nearest one counts.
                </p>
                ${withSession({ feelings: ['lonely'] }, row('wrap-up'))}
              </div>`,
          )}
        </div>
      </div>
      <div>
        <h2>Which session an element finds</h2>
        <ol>
          <li>The one in its <code>session</code> property.</li>
          <li>
            The one of the provider whose id stands in its
            <code>session</code> attribute.
          </li>
          <li>The one of the nearest <code>care-provider</code> around it.</li>
          <li>
            The page’s. On most pages that is all you need, and no provider at
            all.
          </li>
        </ol>
      </div>
    </div>`,
};

/**
 * It gives a session and no look: tokens set on it reach everything inside it,
 * as on any other element.
 */
export const Themes: StoryObj<Args> = {
  render: () =>
    renderThemes({ feelings: ['exposed'], needs: ['reassurance'] }, () => [
      row('reassure-words'),
      row('lie-close'),
    ]),
};
