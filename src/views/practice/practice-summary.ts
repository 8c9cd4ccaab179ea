import { nothing } from 'lit';
import { keepsCompanionAway } from '../../care/assess-safety.js';
import {
  shownReasons,
  type Reason,
  type Suggestion,
} from '../../care/rank-practices.js';
import type { Content, Practice } from '../../content/content.js';
import type { Company } from '../../content/schema.js';
import { minutesLabel, reasonLabel } from '../../i18n/labels.js';
import { translate } from '../../i18n/translate.js';
import type { PracticeState } from './practice-state.js';
import { renderPictureOf } from './picture.js';
import { html } from '../../template/html.js';
import { isForOne, readerOf } from './practice-reader.core.js';

/**
 * "Together · 2 to 10 min · Ask first", for the company that is wanted or every
 * one that fits.
 */
export function practiceMeta(
  state: PracticeState,
  practice: Practice,
  company?: Company,
): string {
  const { content } = state;
  const parts = [
    ...withWhom(state, practice, company),
    minutesLabel(content, practice),
  ];
  if (practice.touch && !isForOne(readerOf(state, practice, 'me', company)))
    parts.push(translate(content, 'common.ask'));
  return parts.join(' · ');
}

/**
 * Nothing is said of company from note on, since whoever is there may be
 * reading; nor what the person answered of it elsewhere.
 */
function withWhom(
  state: PracticeState,
  practice: Practice,
  company: Company | undefined,
): readonly string[] {
  const { content } = state;
  if (keepsCompanionAway(state.safety.level)) return [];
  if (practice.with.every((one) => one === 'somebody-you-trust'))
    return [translate(content, 'common.people.somebody-you-trust')];
  if (practice.with.every((one) => one === 'nobody'))
    return [translate(content, 'common.company.solo')];
  const wanted = state.person.company ? undefined : company;
  const companies =
    wanted && practice.company.includes(wanted) ? [wanted] : practice.company;
  return companies.map((id) => translate(content, `common.company.${id}`));
}

/**
 * What a practice is about, of the article's three elements: "About: Awareness
 * · Intention".
 */
const practiceAbout = (content: Content, { elements }: Practice): string =>
  translate(content, 'common.about', {
    label: elements
      .map((element) => translate(content, `common.element.${element}`))
      .join(' · '),
  });

/** What kind of practice it is, what it takes and what it is about. */
export function aboutLines(
  state: PracticeState,
  practice: Practice,
  company?: Company,
): readonly string[] {
  const { content } = state;
  const type = translate(content, `common.type.${practice.type}`);
  const meta = practiceMeta(state, practice, company);
  return [`${type} · ${meta}`, practiceAbout(content, practice)];
}

/** The reasons in words, each once. */
export const reasonLabels = (
  content: Content,
  reasons: readonly Reason[],
  most?: number,
): readonly string[] => [
  ...new Set(
    shownReasons(reasons, most)
      .map((reason) => reasonLabel(content, reason))
      .filter((label) => label),
  ),
];

/**
 * The reasons of a row: the first one, and that it helped before, which nobody
 * should have to remember.
 */
export function rowLabels(
  content: Content,
  reasons: readonly Reason[],
): readonly string[] {
  const helped = reasons.filter(({ kind }) => kind === 'helped');
  const [first] = reasonLabels(content, reasons, 1);
  return [
    ...new Set([
      ...(first ? [first] : []),
      ...helped.map((reason) => reasonLabel(content, reason)),
    ]),
  ];
}

/** What describes a row: what it takes, and why it is there. */
function renderAbout(
  state: PracticeState,
  { practice, reasons }: Shown,
  { company, row = 0 }: Placed,
): unknown {
  const { content } = state;
  const why = rowLabels(content, reasons).map(
    (label) => html`<small class="why">${label}</small>`,
  );
  return html`<span class="about" id="about-${row}"
    ><small>${practiceMeta(state, practice, company)}</small>${why}</span
  >`;
}

/**
 * A practice as one row, as phrasing content, so that it fits into a button or
 * a summary.
 */
export const renderPracticeSummary = (
  state: PracticeState,
  shown: Shown,
  placed: Placed,
): unknown =>
  html`<span class="tile">${renderPictureOf(shown.practice)}</span
    ><span class="text"
      ><strong>${shown.practice.title}</strong
      >${renderAbout(state, shown, placed)}</span
    >`;

export interface RowView {
  readonly company?: Company | undefined;
  /** Number of the row in its element. Default 0. */
  readonly row?: number;
  /** Said of a row that opens in its own place. */
  readonly isOpen?: boolean;
  /** What pressing it does. */
  readonly action: object;
  /** Hears the press, where nothing around the row does. */
  readonly handleClick?: (event: Event) => void;
}

type Shown = Pick<Suggestion, 'practice' | 'reasons'>;
type Placed = Pick<RowView, 'company' | 'row'>;

/** The button of a row, which knows the practice that it opens. */
export type RowButton = HTMLElement & { readonly practiceId?: string };

/**
 * A practice as a row that opens: the title is its button, which reaches over
 * the whole row, and the rest describes it.
 */
export function renderPracticeRow(
  state: PracticeState,
  shown: Shown,
  view: RowView,
): unknown {
  const { row = 0, isOpen, action, handleClick } = view;
  const { practice } = shown;
  return html`<div
    masked="summary"
    part=${isOpen === undefined ? nothing : 'box'}
    @click=${handleClick}
  >
    <span class="tile">${renderPictureOf(practice)}</span
    ><span class="text"
      ><button
        masked="opens"
        type="button"
        aria-describedby="about-${row}"
        aria-expanded=${isOpen ?? nothing}
        .practiceId=${practice.id}
        .action=${action}
      >
        <strong>${practice.title}</strong></button
      >${renderAbout(state, shown, view)}</span
    >
  </div>`;
}
