import type { Decorator, Parameters } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { CheckIn } from '../src/care/check-in.js';
import type { Preferences } from '../src/care/preferences.js';
import type { Mark } from '../src/care/rank-practices.js';
import type { CareProviderElement } from '../src/elements/care-provider/care-provider.element.js';
import type { Session, SessionSettings } from '../src/session/session.js';
import type { Args } from './controls.js';
import { holdTime } from './clock.js';
import './stories.css';

/** What somebody has said before a story begins, and what the host set. */
export interface Said extends Partial<SessionSettings> {
  readonly feelings?: readonly string[];
  readonly needs?: readonly string[];
  readonly strengths?: CheckIn['strengths'];
  readonly preferences?: Preferences;
  readonly marks?: Readonly<Record<string, Mark>>;
  readonly content?: unknown;
}

const prepared = new WeakSet<Element>();

function prepare(
  session: Session,
  {
    feelings,
    needs = [],
    strengths,
    preferences,
    marks = {},
    content,
    ...settings
  }: Said,
): void {
  session.configure(settings);
  if (content) void session.loadPack(content);
  if (feelings) session.submitCheckIn({ feelings, needs, strengths });
  if (preferences) session.setPreferences(preferences);
  for (const [id, mark] of Object.entries(marks))
    session.markPractice(id, mark);
}

/**
 * A provider of its own, so that no story hears of another one; its session is
 * made ready once.
 */
export const withSession = (said: Said, content: unknown): TemplateResult =>
  html`<care-provider
    ${ref((element) => {
      if (!element || prepared.has(element)) return;
      prepared.add(element);
      prepare((element as CareProviderElement).session, said);
    })}
    >${content}</care-provider
  >`;

/** One state of an element, for a grid of all of them. */
export interface State {
  readonly name: string;
  readonly said?: Said;
  readonly show: unknown;
  /** How the place looks in which it stands. */
  readonly look?: 'dark' | 'rtl' | 'narrow' | 'wide';
}

const renderState = ({ name, said = {}, show, look }: State): TemplateResult =>
  html`<figure
    class="state"
    data-look=${look ?? nothing}
    dir=${look === 'rtl' ? 'rtl' : nothing}
  >
    <figcaption>${name}</figcaption>
    <div class="place">${withSession(said, show)}</div>
  </figure>`;

const ROW = 4;
/**
 * Rows as high as they have to be: a line beside a card of forty would leave a
 * hole.
 */
const packed = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const height =
      target.getBoundingClientRect().height +
      parseFloat(getComputedStyle(target).marginBlockEnd);
    (target as HTMLElement).style.gridRowEnd =
      `span ${Math.ceil(height / ROW)}`;
    // Until then, and in a tab that nobody sees, it is a plain grid.
    target.parentElement?.setAttribute('data-packed', '');
  }
});
const pack = (grid: Element | undefined): void =>
  // Its children are rendered after it.
  queueMicrotask(() =>
    [...(grid?.children ?? [])].forEach((state) => packed.observe(state)),
  );

/** Every state at once, under headings. */
export const renderStates = (
  sections: Readonly<Record<string, readonly State[]>>,
): TemplateResult =>
  html`${Object.entries(sections).map(
    ([title, states]) =>
      html`<section class="states">
        <h2>${title}</h2>
        <div class="many" ${ref(pack)}>${states.map(renderState)}</div>
      </section>`,
  )}`;

export const accents = ['default', 'teal', 'indigo', 'moss', 'amber'] as const;

/** The same thing in five accents, light and dark. */
export const renderThemes = (said: Said, show: () => unknown): TemplateResult =>
  html`${(['light', 'dark'] as const).map(
    (scheme) =>
      html`<section class="states" data-scheme=${scheme}>
        <h2>${scheme === 'light' ? 'Light' : 'Dark'}</h2>
        <div class="many">
          ${accents.map(
            (accent) =>
              html`<figure class="state" data-accent=${accent}>
                <figcaption>${accent}</figcaption>
                <div class="place">${withSession(said, show())}</div>
              </figure>`,
          )}
        </div>
      </section>`,
  )}`;

/**
 * A story is a page of its own with one main part and one title. On a docs page
 * it is a piece of that page.
 */
export const page: Decorator<Args> = (story, { viewMode, title, name }) =>
  viewMode === 'docs'
    ? html`<div class="page">${story()}</div>`
    : html`<main class="page">
        <h1><small>${title.split('/').at(-1)}</small> ${name}</h1>
        ${story()}
      </main>`;

/** One element in the middle of an empty page. */
export const stage = (content: unknown): TemplateResult =>
  html`<div class="alone">${content}</div>`;

/**
 * For stories that show a moment: the clock stands still while they are looked
 * at.
 */
export const moment = ({
  viewMode,
}: {
  viewMode: string;
}): (() => void) | void => (viewMode === 'story' ? holdTime() : undefined);

/**
 * Shows this as the code of a story. Storybook would otherwise render every
 * story a second time, out of the page, to read it.
 */
export const code = (source?: string): Parameters => ({
  docs: {
    source: { type: 'code', language: 'html', ...(source && { code: source }) },
  },
});
