import { nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { isAlarm } from '../../care/assess-safety.js';
import type { FoundWords } from '../../care/find-words.js';
import { find, type Feeling } from '../../content/content.js';
import { translate } from '../../i18n/translate.js';
import { renderRadio } from '../../template/chips.js';
import { html } from '../../template/html.js';
import { isStepAnswered } from './check-in.core.js';
import { OWN_WORD_LENGTH } from './check-in.draft.core.js';
import { renderAnswers, type StepProps } from './step-props.js';
import { renderFamilies, renderFamilyTitle } from './word-families.js';
import { chosenWords, isAlarmWord, searchWords } from './words.core.js';

const strengths = [1, 2, 3] as const;

/**
 * The words there are to choose from: those near the point, or what typing and
 * a family find.
 */
export function findShownWords(props: StepProps): FoundWords {
  const { settings, state } = props;
  const { content, words, context, findWords } = settings;
  const { view } = state;
  return view.more
    ? searchWords(content, words, { ...view, context, findWords })
    : { words: wordsOf(props, view.offered), danger: undefined };
}

/**
 * The words: those near the point, or all by typing and by family; what the
 * last one means, how strong it is, and support.
 * @param question what is asked, with what belongs to it
 */
export function renderWordsStep(
  props: StepProps,
  search: FoundWords,
  question: unknown,
): unknown {
  const { settings, state, safety, support, isDisabled, t } = props;
  const { view, draft } = state;
  const isFull = draft.feelings.length >= settings.max;
  const hasAlarm = isAlarm(safety.level);
  const hint = html`<p class="soft" id="hint" role="status">
    ${isFull ? t('words.full') : t('words.hint', { n: settings.max })}
  </p>`;
  const line = support.renderLine('note', 'kind', search.danger);
  if (!view.more) {
    // What a word means stands below the words, so that none moves away under a
    // finger. With a word of alarm it stands above them: below, support would
    // be out of sight on a phone. Both places are there from the start: a
    // screen reader hears what comes into them.
    return html`<div class="beside">
      <div class="part">
        ${question} ${hint} ${renderMeaning(props, hasAlarm)} ${line}
      </div>
      ${renderAnswers(isDisabled, renderChoices(props, search.words, isFull))}
      ${renderMeaning(props, !hasAlarm)}
    </div>`;
  }
  const first = wordsOf(props, view.first);
  const others = search.words.filter(({ id }) => !view.first.includes(id));
  return html`${question} ${hint}
  ${renderAnswers(isDisabled, renderSearch(props))}
  ${renderAnswers(isDisabled, renderFirst(props, first, isFull))}
  ${renderMeaning(props)} ${line} ${renderFound(props, search)}
  ${renderFamilyTitle(props)}
  ${renderAnswers(isDisabled, renderChoices(props, others, isFull))}
  ${renderAnswers(isDisabled, renderFamilies(props))}`;
}

const wordsOf = ({ settings }: StepProps, ids: readonly string[]): Feeling[] =>
  ids.flatMap((id) => find(settings.content.feelings, id) ?? []);

function renderSearch({ state, t, dispatch }: StepProps): unknown {
  const handleTyping = (event: Event): void =>
    dispatch({ type: 'type', text: (event.target as HTMLInputElement).value });
  return html`<div class="row find">
    <input
      masked
      type="search"
      name="typed"
      maxlength=${OWN_WORD_LENGTH}
      private-text
      aria-label=${t('search')}
      placeholder=${t('search')}
      .value=${state.view.typed}
      @input=${handleTyping}
    />
  </div>`;
}

/**
 * The chosen words, where all words are open: there they would be out of sight.
 */
function renderFirst(
  props: StepProps,
  first: readonly Feeling[],
  isFull: boolean,
): unknown {
  if (!first.length && !props.state.draft.own) return nothing;
  return html`<div
    class="row words"
    role="group"
    aria-label=${props.t('words.chosen')}
  >
    ${renderOwnWord(props)}
    ${first.map((word) => renderWord(props, word, isFull))}
  </div>`;
}

function renderChoices(
  props: StepProps,
  shown: readonly Feeling[],
  isFull: boolean,
): unknown {
  const { settings, state, t } = props;
  const { view } = state;
  const isSaid = isStepAnswered(settings, state);
  return html`<div
    class="row words"
    role="group"
    aria-labelledby="question"
    aria-describedby="hint"
  >
    ${view.more ? nothing : renderOwnWord(props)}
    ${shown.map((word) => renderWord(props, word, isFull))}
    ${
      view.typed.trim()
        ? html`<button
            masked="chip lead"
            type="button"
            .action=${{ type: 'keep-own-word' }}
          >
            ${t('own')}
          </button>`
        : nothing
    }
    <button
      masked="chip lead"
      type="button"
      aria-expanded=${view.more}
      .action=${{ type: 'toggle-more' }}
    >
      ${t(view.more ? 'fewer' : 'more')}
    </button>
    ${isSaid ? nothing : renderUnsure(t)}
  </div>`;
}

/** Not knowing is an answer too, where no word was chosen. */
const renderUnsure = (t: StepProps['t']): unknown =>
  html`<button masked="chip lead" type="button" .action=${{ type: 'not-sure' }}>
    ${t('unsure')}
  </button>`;

function renderWord(
  { state }: StepProps,
  { id, label }: Feeling,
  isFull: boolean,
): unknown {
  const isChosen = state.draft.feelings.includes(id);
  return html`<label masked="chip"
    ><input
      masked="cover"
      type="checkbox"
      name="word"
      .action=${{ type: 'toggle-feeling', id }}
      .checked=${live(isChosen)}
      ?disabled=${isFull && !isChosen}
    />${label}</label
  >`;
}

/**
 * A word of one's own: a text that only this element has. Taking its tick away
 * forgets it.
 */
function renderOwnWord({ state }: StepProps): unknown {
  const { own } = state.draft;
  if (!own) return nothing;
  return html`<label masked="chip"
    ><input
      masked="cover"
      type="checkbox"
      name="own"
      .action=${{ type: 'drop-own-word' }}
      .checked=${live(true)}
    /><bdi>${own.text}</bdi></label
  >`;
}

/** What typing found, in words. Nothing that was typed is repeated. */
function renderFound(props: StepProps, { words, danger }: FoundWords): unknown {
  const { settings, state, safety, support, wordSearch } = props;
  const isTyped = !!state.view.typed.trim();
  const hasNone = isTyped && !words.length;
  const hasLine = !!danger || isAlarm(safety.level);
  const again = html`<button
    masked="link"
    type="button"
    .action=${{ type: 'search-again' }}
  >
    ${translate(settings.content, 'common.again')}
  </button>`;
  return html`<div class="found">
    <p class=${hasNone ? 'plain' : 'small'} role="status">
      ${isTyped ? foundText(props, words.length) : ''}
    </p>
    ${isTyped && wordSearch === 'failed' ? again : nothing}
    ${hasNone && !hasLine ? support.renderButton() : nothing}
  </div>`;
}

function foundText({ settings, wordSearch, t }: StepProps, n: number): string {
  switch (wordSearch) {
    case 'waiting':
      return translate(settings.content, 'common.wait');
    case 'failed':
      return t('search.failed');
    case 'there':
      return n ? t('found', { n }) : t('none');
  }
}

/**
 * What the word that was chosen last means, and how strong it is: asked beside
 * the word, and never of a word of alarm.
 * @param isHere whether it stands here; where it does not, its place stays and
 *   is empty
 */
function renderMeaning(props: StepProps, isHere = true): unknown {
  const { settings, state, isDisabled, t } = props;
  const { draft } = state;
  const word = chosenWords(settings.content, draft.feelings).at(-1);
  const meaning = word
    ? html`<p><strong>${word.label}.</strong> ${word.gloss}</p>`
    : nothing;
  const own = draft.own ? html`<p class="small">${t('own.note')}</p>` : nothing;
  const isAsked = word && !isAlarmWord(word);
  const strength = isAsked
    ? renderAnswers(
        isDisabled,
        renderStrength(word, draft.strengths[word.id], t),
      )
    : nothing;
  return html`<div class="meaning">
    <div role="status">${isHere ? html`${meaning}${own}` : nothing}</div>
    ${isHere ? strength : nothing}
  </div>`;
}

function renderStrength(
  { id, label }: Feeling,
  chosen: number | undefined,
  t: StepProps['t'],
): unknown {
  return html`<fieldset class="strength">
    <legend class="sr">${t('strength', { label })}</legend>
    ${strengths.map((strength) =>
      renderRadio('strength', {
        label: t(`strength.${strength}`),
        isChosen: chosen === strength,
        choose: { type: 'set-strength', id, strength },
        takeBack: { type: 'set-strength', id, strength: undefined },
      }),
    )}
  </fieldset>`;
}
