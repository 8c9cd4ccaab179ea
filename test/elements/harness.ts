// What every harness of an element has: a person in front of it. The one of an
// element says what can be done there, in the words on its screen.
import '../support/whole-page.js';
import { fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { createSession, type Session } from '../../src/session/session.js';
import {
  allByRole,
  findByRole,
  getByRole,
  nameOf,
  seenWordsOf,
  wordsOf,
  type Name,
} from '../support/by-role.js';
import { sendKeys } from '../support/keys.js';

/** Where an element stands, and what a page gives it. */
export interface Place<E> {
  readonly session?: Session | undefined;
  /** As in markup: `limit="5" types="talk"`. */
  readonly attributes?: string;
  /** What a page can set from a script only. */
  readonly properties?: Partial<E>;
  /** What the page writes inside of it. */
  readonly content?: string;
  /** How the box around it is drawn. */
  readonly style?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** More than there are controls on one screen. */
const MOST_TABS = 60;

/** An element in a box of its own on the page, as the page made it. */
export async function place<E extends LitElement>(
  tag: string,
  where: Place<E> = {},
): Promise<E> {
  const { session, attributes = '', properties, content = '' } = where;
  const element = document.createElement(tag) as E;
  const markup = document.createElement('template');
  markup.innerHTML = `<p ${attributes}></p>`;
  for (const { name, value } of markup.content.firstElementChild!.attributes)
    element.setAttribute(name, value);
  element.innerHTML = content;
  if (session) Object.assign(element, { session });
  Object.assign(element, properties);
  const box = await fixture<HTMLElement>(
    html`<div dir=${where.dir ?? 'ltr'}></div>`,
  );
  box.style.cssText = where.style ?? '';
  box.append(element);
  await element.updateComplete;
  return element;
}

/**
 * What puts an element on the page, with a session: one of its own where none is
 * given. Attributes as in markup.
 */
export const mounting =
  <E extends LitElement, H extends Harness<E>>(
    tag: string,
    Person: new (element: E) => H,
    usual: Place<E> = {},
  ) =>
  async (
    session: Session = createSession(),
    attributes = '',
    where: Place<E> = {},
  ): Promise<H> =>
    new Person(
      await place<E>(tag, { session, attributes, ...usual, ...where }),
    );

/** A page in this scheme, as the `style` of a place. */
export const inScheme = (scheme: 'light' | 'dark'): string =>
  `color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#1a1212' : '#fff'}`;

export class Harness<E extends LitElement> {
  constructor(readonly element: E) {}

  /** The session that it was given. */
  get session(): Session {
    return (this.element as { session?: unknown }).session as Session;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** Every word in it, also what waits in something closed. */
  get text(): string {
    return wordsOf(this.root);
  }

  /** The words on the screen. */
  get seen(): string {
    return seenWordsOf(this.root);
  }

  /** The heading of what is open. */
  get title(): string {
    const [heading] = this.all('heading');
    return seenWordsOf(heading);
  }

  /** Every heading that can be seen, with its level. */
  get headings(): (readonly [words: string, level: number])[] {
    return this.all('heading').map((heading) => [
      seenWordsOf(heading),
      levelOf(heading),
    ]);
  }

  /** What a screen reader is told without being asked. */
  get announcement(): string {
    return this.all('status').map(wordsOf).filter(Boolean).join(' ');
  }

  /** What has the focus in it. */
  get active(): HTMLElement | null {
    return this.root.activeElement as HTMLElement | null;
  }

  /** What has the focus, by its name or its words. */
  get focused(): string {
    const { active } = this;
    return active ? nameOf(active) || wordsOf(active) : '';
  }

  /** Whether the heading of what is open has the focus. */
  get isOnTitle(): boolean {
    return !!this.active && this.active === this.find('heading');
  }

  /** The names of everything that can be seen with this role. */
  names(role: string, within: ParentNode = this.root): string[] {
    return this.all(role, undefined, within).map(nameOf);
  }

  all<T extends HTMLElement = HTMLElement>(
    role: string,
    name?: Name,
    within: ParentNode = this.root,
  ): T[] {
    return allByRole<T>(within, role, name);
  }

  find<T extends HTMLElement = HTMLElement>(
    role: string,
    name?: Name,
    within: ParentNode = this.root,
  ): T | undefined {
    return findByRole<T>(within, role, name);
  }

  get<T extends HTMLElement = HTMLElement>(
    role: string,
    name?: Name,
    within: ParentNode = this.root,
  ): T {
    return getByRole<T>(within, role, name);
  }

  /** A button by its name, or what opens and closes a drawer. */
  button(name: Name, within?: ParentNode): HTMLButtonElement {
    return this.get<HTMLButtonElement>('button', name, within);
  }

  /** Whether there is a button of this name. */
  hasButton(name: Name, within?: ParentNode): boolean {
    return !!this.find('button', name, within);
  }

  link(name: Name, within?: ParentNode): HTMLAnchorElement {
    return this.get<HTMLAnchorElement>('link', name, within);
  }

  /** A box or a circle to tick, by the words beside it. */
  choice(name: Name, within: ParentNode = this.root): HTMLInputElement {
    return (
      this.find<HTMLInputElement>('checkbox', name, within) ??
      this.get<HTMLInputElement>('radio', name, within)
    );
  }

  hasChoice(name: Name, within: ParentNode = this.root): boolean {
    return !!(
      this.find('checkbox', name, within) ?? this.find('radio', name, within)
    );
  }

  /** What is filled, so that the eye goes there first, by its words. */
  get filled(): string[] {
    return [...this.all('button'), ...this.all('link')]
      .filter((one) => [one, ...one.children].some(isFilled))
      .map(wordsOf);
  }

  /** Where its links lead. */
  get links(): string[] {
    return [...this.root.querySelectorAll('a')].map((link) =>
      link.getAttribute('href')!,
    );
  }

  /** The first link to an address that begins like this. */
  linkTo(start: string): HTMLAnchorElement {
    const found = [...this.root.querySelectorAll('a')].find((link) =>
      link.getAttribute('href')!.startsWith(start),
    );
    if (!found) throw new Error(`No link to ${start} in ${this.links.join()}`);
    return found;
  }

  /** The choice of a country, where support is open. */
  get countries(): HTMLSelectElement {
    return this.get<HTMLSelectElement>('combobox', 'Country');
  }

  /**
   * Chooses as a person does: the value, and then the event that a browser
   * fires.
   */
  async chooseCountry(code: string): Promise<void> {
    const { countries } = this;
    countries.value = code;
    countries.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settle();
  }

  /** The names of what is ticked. */
  get chosen(): string[] {
    return this.chosenIn(this.root);
  }

  /** The names of what is ticked in one part of the element. */
  chosenIn(within: ParentNode): string[] {
    const boxes = [
      ...this.all<HTMLInputElement>('checkbox', undefined, within),
      ...this.all<HTMLInputElement>('radio', undefined, within),
    ];
    return boxes.filter(({ checked }) => checked).map(nameOf);
  }

  /** Presses buttons, one after the other. */
  async press(...names: Name[]): Promise<void> {
    for (const name of names) await this.pressOn(this.button(name));
  }

  /** Presses a button in one part of the element. */
  pressIn(within: ParentNode, name: Name): Promise<void> {
    return this.pressOn(this.button(name, within));
  }

  /** Ticks words, one after the other. */
  async choose(...names: Name[]): Promise<void> {
    for (const name of names) await this.pressOn(this.choice(name));
  }

  /** Types into a field by its name, in place of what stood there. */
  async type(name: Name, words: string): Promise<void> {
    const field =
      this.find<HTMLInputElement>('searchbox', name) ??
      this.get<HTMLInputElement>('textbox', name);
    await this.typeInto(field, words);
  }

  async typeInto(
    field: HTMLInputElement | HTMLTextAreaElement,
    words: string,
  ): Promise<void> {
    field.focus();
    field.value = words;
    field.dispatchEvent(
      new InputEvent('input', {
        data: words.at(-1) ?? null,
        bubbles: true,
        composed: true,
      }),
    );
    await this.settle();
  }

  /** Presses Tab until this has the focus, as somebody without a mouse does. */
  async tabTo(
    role: string,
    name?: Name,
    within: () => ParentNode = () => this.root,
  ): Promise<void> {
    for (let presses = 0; presses < MOST_TABS; presses += 1) {
      if (this.active && this.all(role, name, within()).includes(this.active))
        return;
      await sendKeys({ press: 'Tab' });
    }
    throw new Error(
      `Tab never came to ${role} "${name ?? ''}"; it ended on "${this.focused}".`,
    );
  }

  /**
   * Waits until the element has drawn what changed, and the focus that moves
   * afterwards has moved.
   */
  async settle(): Promise<void> {
    await this.element.updateComplete;
    await this.element.updateComplete;
  }

  /** With the focus on it, as from a keyboard. */
  protected async pressOn(control: HTMLElement): Promise<void> {
    control.focus();
    control.click();
    await this.settle();
  }
}

/**
 * Words that are lighter than what they stand on, where all others are darker;
 * or the other way round.
 */
function isFilled(box: Element): boolean {
  const { backgroundColor, color } = getComputedStyle(box);
  if (backgroundColor === 'rgba(0, 0, 0, 0)') return false;
  const { host } = box.getRootNode() as ShadowRoot;
  const isDark = brightnessOf(getComputedStyle(host).color) > 0.5;
  const isLighter = brightnessOf(color) > brightnessOf(backgroundColor);
  return isLighter !== isDark;
}

/** From 0 to 1, of a colour in any notation. */
function brightnessOf(color: string): number {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return (red + green + blue) / 3 / 255;
}

const levelOf = (heading: Element): number =>
  Number(heading.ariaLevel ?? heading.localName.slice(1));

/** Whether what a button opens is open. */
export const isOpen = (button: Element): boolean =>
  button.localName === 'summary'
    ? button.closest('details')!.open
    : button.ariaExpanded === 'true';
