import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';

/** What a field of a form has to know of its element. */
export interface Field {
  /** What the form sends, as JSON; nothing where there is no answer, as with a box that is not ticked. */
  readonly text: () => string | undefined;
  /** Whether there is an answer, or somebody went on without one. */
  readonly met: () => boolean;
  /** Takes back what `text` gave. */
  readonly restore: (value: object) => void;
  /** The words of `sent` and `required`. */
  readonly say: (key: 'sent' | 'required') => string;
}

/**
 * An element that is a field of a form where the host gives it a `name`: value, `required`, custom validity, label, reset, disabled fieldset,
 * and what the browser brings back after Back. A base class, although we have no other: a browser calls these methods on the class only.
 */
export abstract class FormElement extends LitElement {
  static readonly formAssociated = true;

  /** Under which name a form sends the answers, as JSON. Default none: no form gets them. */
  @property({ reflect: true }) name: string | undefined;
  /** Whether a form can only be sent after an answer, or after going on without one. Default false. */
  @property({ type: Boolean, reflect: true }) required = false;
  /** Whether nothing can be answered. Support stays in reach. Default false. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** Whether the element, or a fieldset around it, is disabled. */
  protected barred = false;
  protected abstract readonly field: Field;
  #internals = this.attachInternals();
  #problem = '';

  constructor() {
    super();
    // Only a label presses the element itself; whoever presses inside it presses something else first.
    this.addEventListener('click', (event) => event.composedPath()[0] === this && this.focus());
  }

  /** The form that the element belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
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
    this.tellForm();
  }

  /** Moves the focus to the title. */
  override focus(): void {
    this.#title?.focus();
  }

  protected override updated(_changed: PropertyValues): void {
    this.tellForm();
    const labels = [...this.labels].map(({ textContent }) => textContent!.trim()).join(' ');
    this.#internals.ariaLabel = labels || null;
    this.#internals.role = labels ? 'group' : null;
  }

  /** Gives the form what it would send now, and says what is missing. */
  protected tellForm(): void {
    const { field, form } = this;
    const text = (this.name && field.text()) || null;
    // What the browser keeps for Back is what would be sent, and nothing where the form wants nothing filled in again.
    this.#internals.setFormValue(text, form?.autocomplete === 'off' ? null : text);
    const valueMissing = this.required && !field.met();
    const problem = this.#problem || (valueMissing ? field.say('required') : '');
    this.#internals.setValidity(
      { valueMissing, customError: !!this.#problem },
      problem,
      this.#title ?? undefined,
    );
  }

  /** That the owner of the page gets the answers: said where it is so, before the first one is given. */
  protected get sent(): string | undefined {
    return this.name && this.form ? this.field.say('sent') : undefined;
  }

  protected formAssociatedCallback(): void {
    this.requestUpdate();
  }

  protected formDisabledCallback(barred: boolean): void {
    this.barred = barred;
    this.requestUpdate();
  }

  protected formStateRestoreCallback(state: unknown): void {
    try {
      this.field.restore(JSON.parse(state as string) as object);
    } catch {
      // Whatever the browser kept, it must not break the element.
    }
  }

  get #title(): HTMLElement | null | undefined {
    return this.shadowRoot?.querySelector('.title');
  }
}
