import { nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Preferences } from '../../care/preferences.js';
import { preferenceRoles } from '../../content/terms.js';
import { SessionController } from '../../context/session-controller.js';
import { translate } from '../../i18n/translate.js';
import { selectPartnerWithheld } from '../../session/selectors.js';
import type { Session } from '../../session/session.js';
import { FormElement, type FormValue } from '../../forms/form-element.js';
import { headingLevelOf } from '../../template/heading.js';
import { html } from '../../template/html.js';
import { StoredDataController } from '../../views/stored-data/stored-data.controller.js';
import { SupportController } from '../../views/support/support.controller.js';
import { supportEntryStyles } from '../../views/support/support-line.styles.js';
import { knownWords } from '../../diagnostics/attributes.js';
import { oneOf } from '../../diagnostics/warn.js';
import {
  PreferencesController,
  preferencesKeys,
  type PreferencesOptions,
} from '../../views/preferences/preferences.controller.js';
import {
  keepsAway,
  progress,
  toForm,
} from '../../views/preferences/preferences.core.js';
import { CarePreferencesEvent } from './preference-builder.events.js';
import { readPreferences } from '../../views/preferences/preferences.read.core.js';
import { preferenceBuilderStyles } from '../../views/preferences/preferences.styles.js';
import {
  renderView,
  sayAnswered,
} from '../../views/preferences/preferences.view.js';
import type { PreferencesProps } from '../../views/preferences/preferences.props.js';

const allowedRoles = ['receive', 'give', 'both'] as const;
const layouts = ['list', 'one-by-one'] as const;

/**
 * Builds a card of what helps someone afterwards: item by item, to receive and
 * to give, when, and what to leave out.
 *
 * @tag preference-builder
 * @slot - Shown while scripts are off.
 * @slot intro - In place of the sentence under the title.
 * @fires {Event} input - Someone changed an answer.
 * @fires {Event} change - Someone changed an answer and is done with it.
 * @fires {CarePreferencesEvent} care-preferences - Someone looks at their card;
 *   `count` says how many items have an answer.
 * @csspart box - The card around everything.
 * @csspart heading - The title.
 * @csspart actions - The buttons at the end.
 * @cssprop [--care-accent=oklch(0.56 0.12 20)] - The colour that every other
 *   colour is derived from.
 */
export class PreferenceBuilderElement extends FormElement<Preferences> {
  static override readonly docsPage = 'elements/preference-builder';
  static override styles = [preferenceBuilderStyles, supportEntryStyles];

  /**
   * A session, or the id of a `care-provider`. Default: the nearest provider,
   * else the page's session.
   *
   * @format text
   */
  @property() session: string | Session | undefined;
  /**
   * Whether to ask what someone likes to receive, to give, or both. Default
   * `both`.
   */
  @property() roles: 'receive' | 'give' | 'both' = 'both';
  /**
   * Ids of the groups to ask, separated by spaces. Default all.
   *
   * @list
   * @valuesFrom groups
   */
  @property() groups = '';
  /** All items in groups, or one question a screen. Default `list`. */
  @property() layout: 'list' | 'one-by-one' = 'list';
  /**
   * Level of the title, 2 to 6. Default 2.
   *
   * @min 2
   * @max 6
   */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /**
   * The language of its words, as `el`, where there are words in it. Default:
   * that of the page around it.
   *
   * @format text
   */
  @property() language: string | undefined;

  #sessions = new SessionController(this, preferencesKeys, () =>
    this.#startAgain(),
  );
  #support = new SupportController(this, this.#sessions);
  #keep = new StoredDataController(this, this.#sessions);
  #preferences = new PreferencesController(
    this,
    this.#sessions,
    () => this.#options,
    () => this.#announceCard(),
  );

  protected override readonly formValue: FormValue = {
    serialize: () => toForm(this.#preferences.questions),
    isSatisfied: () => {
      const { state, questions } = this.#preferences;
      return state.hasGoneOn || questions.some(({ answer }) => answer);
    },
    message: (key) => this.#t(`form.${key}.prefs`),
  };

  /**
   * Sets every answer of the session, and fires no event:
   * `{ [item]: { receive?, give? } }`. It cannot be read, see `getAnswers()`.
   * `null` empties it, `undefined` takes away what the page set and nothing that
   * a person said; what is there already, or was set before, changes nothing;
   * what cannot be used is named in the console and left out. Default: nothing
   * said.
   */
  set value(value: Preferences | null | undefined) {
    const answers = this.readValue(value, readPreferences);
    if (!answers) return;
    this.#preferences.setAnswers(answers);
    this.syncFormValue();
  }

  /** Every answer of the session, by item and side. */
  getAnswers(): Preferences {
    return this.#preferences.answers;
  }

  /**
   * Only what is asked here: other answers of the session are no part of the
   * form.
   */
  protected formResetCallback(): void {
    this.forgetSetValue();
    this.#preferences.reset();
    this.syncFormValue();
  }

  /** As before anything was said or opened. */
  #startAgain(): void {
    this.forgetSetValue();
    this.#preferences.startAgain();
  }

  #announceCard(): void {
    const { done } = progress(this.#preferences.questions);
    this.dispatchEvent(new CarePreferencesEvent(done));
  }

  #t: PreferencesProps['t'] = (key, values) =>
    translate(this.#sessions.value.content, key, values);

  /** What the attributes ask for. */
  get #options(): PreferencesOptions {
    const ids = this.#sessions.value.content.groups.map(({ id }) => id);
    const asked = oneOf(this, 'roles', this.roles, allowedRoles) ?? 'both';
    const layout = oneOf(this, 'layout', this.layout, layouts);
    return {
      roles: asked === 'both' ? preferenceRoles : [asked],
      groups: knownWords(this, 'groups', this.groups, ids),
      isByOne: layout === 'one-by-one',
    };
  }

  protected override render(): unknown {
    const { handleClick, handleInput, handleChange } = this.#preferences;
    // It is long: from a word of alarm on support stands at its top, and not at
    // its foot.
    const supportFirst = selectPartnerWithheld(this.#sessions.value);
    const { body, buttons } = renderView(this.#propsFor(supportFirst));
    return html`<section
      masked="box"
      part="box"
      @click=${handleClick}
      @input=${handleInput}
      @change=${handleChange}
    >
      ${this.#support.renderLine('note', 'short')}
      ${supportFirst ? this.#support.renderPanel() : nothing}
      <fieldset role="presentation" ?disabled=${this.isDisabledNow}>
        ${body}
      </fieldset>
      <div class="foot" part="actions">
        ${supportFirst ? nothing : this.#support.renderLink()}
        <fieldset role="presentation" ?disabled=${this.isDisabledNow}>
          ${buttons}
        </fieldset>
      </div>
      ${supportFirst ? nothing : this.#support.renderPanel()}
      ${
        this.#keep.canChange
          ? html`<small class="page">${this.#keep.renderLink()}</small>`
          : nothing
      }
      ${this.#keep.renderPanel()}
      <p masked="sr" role="status">${this.#announcement}</p>
    </section>`;
  }

  /**
   * What a screen reader hears of a limit that was just set, of an answer that
   * was taken back, and of one after which the next question came by itself.
   */
  get #announcement(): string {
    const { state, questions: all } = this.#preferences;
    const { undo, isCleared } = state;
    if (isCleared) return this.#t('common.cleared');
    if (undo && keepsAway(undo)) return this.#t('prefs.limit');
    return sayAnswered({ t: this.#t, all, state }).join(' ');
  }

  #propsFor(supportFirst: boolean): PreferencesProps {
    const { state, questions, asked, unskipped, highlighted, dispatch } =
      this.#preferences;
    const { checkIn } = this.#sessions.value;
    const opened = state.openedDespiteSafety;
    return {
      t: this.#t,
      state,
      highlighted,
      undo: state.undo,
      besides: state.besides,
      hasSides: new Set(asked.map(({ kind }) => kind !== 'give')).size > 1,
      all: questions,
      asked,
      unskipped,
      isByOne: this.#options.isByOne,
      headingLevel: headingLevelOf(this, 2),
      supportFirst,
      canTake: this.#preferences.canTake,
      renderLater: this.#preferences.renderLater,
      place: this.#keep.renderPlace(this.formNotice),
      keepButton: this.#keep.renderKeep(this.#t('prefs.keep')),
      isWaiting: supportFirst && !(opened && opened.checkIn === checkIn),
      dispatch,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'preference-builder': PreferenceBuilderElement;
  }
}
