import type { PropertyValues, ReactiveController } from 'lit';
import { property } from 'lit/decorators.js';
import { isServer } from '../is-server.js';
import { sameData } from '../content/plain-data.js';
import { AftercareElement } from '../template/aftercare-element.js';
import { focusInView } from '../template/focus.js';
import { asText } from '../diagnostics/as-text.js';
import { isObjectFor, warnOnce } from '../diagnostics/warn.js';
import { canBeInForms, outsideForms, type Internals } from './outside-forms.js';

/** What a field of a form has to know of its element. */
export interface FormValue {
  /**
   * What the form sends, as JSON; nothing where there is no answer, as with a
   * box that is not ticked.
   */
  readonly serialize: () => string | undefined;
  /** Whether there is an answer, or somebody went on without one. */
  readonly isSatisfied: () => boolean;
  /** The words of `sent` and `required`. */
  readonly message: (key: 'sent' | 'required') => string;
}

/**
 * Answers as they were read from a value that a page set, and what of it could
 * not be used.
 */
export interface ReadAnswers<Answers> {
  readonly answers: Answers;
  /** What is wrong with it, naming no answer. */
  readonly faults: readonly string[];
}

/** As a native field does, it writes as a text whatever a page sets. */
const nameConverter = {
  toAttribute: (name: unknown): string | null =>
    name == null ? null : asText(name),
};

/**
 * An element that is a field of a form where the host gives it a `name`: value,
 * `required`, custom validity, label, reset, disabled fieldset. A base class: a
 * browser calls these methods on the class only.
 *
 * `value` can be set and not be read: error trackers, tag managers and autosave
 * scripts read `event.target.value` of every event, and here it would be what
 * somebody answered. Whoever wants the answers calls `getAnswers()`.
 */
export abstract class FormElement<
  Answers extends object,
> extends AftercareElement {
  static readonly formAssociated = true;

  /**
   * Under which name a form sends the answers, as JSON. Default none: no form
   * gets them.
   *
   * @format text
   */
  @property({ reflect: true, converter: nameConverter })
  name: string | undefined;
  /**
   * Whether a form can only be sent after an answer, or after going on without
   * one. Default false.
   */
  @property({ type: Boolean, reflect: true }) required = false;
  /** Whether nothing can be answered. Support stays in reach. Default false. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** Whether the element, or a fieldset around it, is disabled. */
  protected isDisabledNow = false;
  protected abstract readonly formValue: FormValue;
  #internals = this.#takeInternals();
  /** The press that was heard inside last. */
  #pressedInside: Event | undefined;
  #problem = '';
  /** What its labels say. */
  #name = '';
  #labelled: MutationObserver | undefined;
  /** The answers that the page set last. */
  #setValue: Answers | undefined;

  constructor() {
    super();
    this.#takeEarlyValue();
    // Only a label presses the element itself; whoever presses inside it
    // presses something else first.
    this.addEventListener('click', (event) => {
      if (event.composedPath()[0] === this && event !== this.#pressedInside)
        this.focus();
    });
  }

  /** The answers that were given so far. */
  abstract getAnswers(): Answers;

  /** Takes what `readValue` reads. */
  abstract set value(value: Answers | null | undefined);

  /** The form that the element belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** Which field it is, as every native field says it: its tag. */
  get type(): string {
    return this.localName;
  }

  /** The labels that name the element. */
  get labels(): NodeList {
    return this.#internals.labels;
  }

  /** What is wrong with the answer, as in a native field. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** What is wrong with the answer, in words. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** Whether the form asks the element if its answer is right. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** Whether the answer is right. Fires `invalid` where it is not. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  /** As `checkValidity()`, and the browser says what is wrong. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /** Makes the answer wrong until it is called with an empty text. */
  setCustomValidity(problem: string): void {
    this.#problem = problem;
    this.syncFormValue();
  }

  /**
   * Moves the focus to the title.
   * @param options as of every element, for example `preventScroll`
   */
  override focus(options?: FocusOptions): void {
    focusInView(this.#title, options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // No callback tells of a label that comes later, or says something else.
    this.#labelled = new MutationObserver(() => this.#takeLabels());
    this.#labelled.observe(this.getRootNode(), {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['for', 'id'],
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#labelled?.disconnect();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // Where a page closed every shadow root, a press inside looks like one on
    // the element itself. An open root gets no listener: a tool that wraps
    // `addEventListener` would learn from it which box was pressed.
    if ((root as ShadowRoot).mode === 'closed')
      root.addEventListener('click', (event) => {
        this.#pressedInside = event;
      });
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // The browser tells whether it is disabled once the attribute says so, and
    // Lit would write that only after it has drawn.
    if (!isServer && changed.has('disabled'))
      this.toggleAttribute('disabled', this.disabled);
  }

  protected override updated(_changed: PropertyValues): void {
    this.syncFormValue();
    this.#takeLabels();
  }

  #takeLabels(): void {
    // Firefox keeps one in the list whose `for` has changed.
    const labels = [...(this.labels as NodeListOf<HTMLLabelElement>)]
      .filter(({ control }) => control === this)
      .map(({ textContent }) => textContent.trim())
      .join(' ');
    if (labels === this.#name) return;
    this.#name = labels;
    this.#internals.ariaLabel = labels || null;
    this.#internals.role = labels ? 'group' : null;
  }

  /**
   * What a value that was set asks for; `undefined` where nothing is to be
   * done. `null` asks for no answers. A page that renders again sets again what
   * it set before, or what is there: that changes nothing, so that no answer is
   * lost by it. `undefined` is what a page reads here, and may write back after
   * every answer: it takes away what the page set, and nothing that a person
   * said.
   * @param read takes what can be used, and names what cannot
   */
  protected readValue(
    value: unknown,
    read: (value: object) => ReadAnswers<Answers>,
  ): Answers | undefined {
    const isReadBack = value === undefined;
    if (isReadBack && !this.#hasOnlySetValue()) return undefined;
    if (value == null) return this.#acceptSetValue(read({}).answers);
    if (!isObjectFor(this, 'value', value)) return undefined;
    const { answers, faults } = read(value);
    for (const fault of faults) warnOnce(this, 'value', '', fault);
    return sameData(answers, this.#setValue)
      ? undefined
      : this.#acceptSetValue(answers);
  }

  /** Whether nobody has said anything beside what the page set. */
  #hasOnlySetValue(): boolean {
    return sameData(this.#setValue, this.getAnswers());
  }

  /** What the page sets from now on; nothing where it is there already. */
  #acceptSetValue(answers: Answers): Answers | undefined {
    this.#setValue = answers;
    return sameData(answers, this.getAnswers()) ? undefined : answers;
  }

  /** Everything was forgotten: what the page sets from now on counts again. */
  protected forgetSetValue(): void {
    this.#setValue = undefined;
  }

  /** Gives the form what it would send now, and says what is missing. */
  protected syncFormValue(): void {
    const { formValue } = this;
    const serialize = (this.name && formValue.serialize()) || null;
    // Without a state, a browser keeps nothing that Back or a restored tab
    // could show to somebody else.
    this.#internals.setFormValue(serialize, null);
    const valueMissing = this.required && !formValue.isSatisfied();
    const problem =
      this.#problem || (valueMissing ? formValue.message('required') : '');
    this.#internals.setValidity(
      { valueMissing, customError: !!this.#problem },
      problem,
      this.#title ?? undefined,
    );
  }

  /**
   * That the owner of the page gets the answers: said where it is so, before
   * the first one is given.
   */
  protected get formNotice(): string | undefined {
    return this.name && this.form ? this.formValue.message('sent') : undefined;
  }

  protected formAssociatedCallback(): void {
    this.requestUpdate();
  }

  protected formDisabledCallback(isDisabledNow: boolean): void {
    this.isDisabledNow = isDisabledNow;
    this.requestUpdate();
  }

  /**
   * Takes a value that was set before the element was defined. As a property of
   * the element's own it would hide the setter, and could be read. It counts
   * with the first update, when the session that was set before, too, is known.
   */
  #takeEarlyValue(): void {
    const own = Object.getOwnPropertyDescriptor(this, 'value');
    if (!own) return;
    Reflect.deleteProperty(this, 'value');
    const early: ReactiveController = {
      hostUpdate: () => {
        this.removeController(early);
        this.value = own.value as Answers;
      },
    };
    this.addController(early);
  }

  /** Its part in forms; where the page gives it none, one that does nothing. */
  #takeInternals(): Internals {
    try {
      const internals = this.attachInternals();
      internals.setFormValue(null);
      return internals;
    } catch (error) {
      if (canBeInForms()) this.noInternals = { error };
      return outsideForms();
    }
  }

  get #title(): HTMLElement | null | undefined {
    // There is no root before the element is on a page, and where it got none,
    // nobody sees the title.
    const root = this.renderRoot as Partial<ShadowRoot> | undefined;
    return root?.host && root.querySelector!('.title');
  }
}
