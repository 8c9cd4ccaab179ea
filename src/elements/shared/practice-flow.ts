import { html as plain, isServer, nothing, type LitElement, type ReactiveController } from 'lit';
import type { Reason } from '../../care/rank-practices.js';
import { clock, pauseTimer, resumeTimer, startTimer, timeLeft, type Timer } from '../../care/timer.js';
import { find, type Content, type Practice } from '../../content/content.js';
import type { Company } from '../../content/schema.js';
import type { SessionController } from '../../context/session-controller.js';
import { reasonLabel } from '../../i18n/labels.js';
import { message } from '../../i18n/message.js';
import { art } from './art.js';
import { titleAt } from './heading.js';
import { html } from './html.js';
import { practiceMeta } from './practice-summary.js';

/** What a person did, for the host's event. */
export type PracticeAction = 'start' | 'done' | 'save' | 'dismiss';
export interface PracticeView {
  readonly because?: readonly Reason[];
  readonly company?: Company | undefined;
  /** Level of the title, 2 to 6. */
  readonly heading: number;
}
type Stage = 'read' | 'time' | 'ask' | 'end';

const reducedMotion = (): boolean => !isServer && matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * A practice from reading to "did it help": the full view that a card, a list and a check-in share.
 * The timer makes no sound, holds moments and not ticks, and speaks only at its start, its pauses and its end.
 */
export class PracticeFlow implements ReactiveController {
  #host: LitElement;
  #sessions: SessionController<unknown>;
  #act: (action: PracticeAction) => void;
  #practice: Practice | undefined;
  #stage: Stage = 'read';
  #timer: Timer | undefined;
  #minutes = 0;
  #tick: ReturnType<typeof setTimeout> | undefined;
  #said = '';
  #moved = false;
  #over = false;

  /** @param act called after a person acted, so that the host can say so */
  constructor(host: LitElement, sessions: SessionController<unknown>, act: (action: PracticeAction) => void) {
    this.#host = host;
    this.#sessions = sessions;
    this.#act = act;
    host.addController(this);
  }

  hostConnected(): void {
    this.#run();
  }

  hostDisconnected(): void {
    clearTimeout(this.#tick);
  }

  hostUpdated(): void {
    // A step's heading takes the focus that its button had, so that nobody is thrown back to the top of the page.
    if (!this.#moved) return;
    this.#moved = false;
    [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-focus]')].at(-1)?.focus();
  }

  render(practice: Practice, { because = [], company, heading }: PracticeView): unknown {
    if (practice.id !== this.#practice?.id) {
      this.#practice = practice;
      this.#stage = 'read';
      this.#timer = undefined;
      this.#minutes = practice.minutes[1] > 10 ? practice.minutes[0] : practice.minutes[1];
    }
    const { content } = this.#sessions.state;
    const say = (key: string, n?: number): string => message(content, `card.${key}`, n === undefined ? {} : { n });
    const title = titleAt(heading, practice.title);
    const stage =
      this.#stage === 'time' ? this.#renderTimer(practice, say) : this.#stage === 'read' ? this.#renderRead(content, practice, say) : this.#renderEnd(say);
    const intro =
      this.#stage === 'read'
        ? html`<slot name="media"><div class="picture">${art[practice.type]}</div></slot>
            <p class="small">${message(content, `common.type.${practice.type}`)} · ${practiceMeta(content, practice, company)}</p>`
        : nothing;
    return html`${intro}<slot name="heading">${title}</slot>
      ${because.length && this.#stage === 'read' ? html`<p class="pill" part="reason">${because.slice(0, 2).map((reason) => plain`<span>${reasonLabel(content, reason)}. </span>`)}</p>` : nothing}
      ${stage}
      <p class="sr" role="status">${this.#said}</p>`;
  }

  #renderRead(content: Content, practice: Practice, say: (key: string, n?: number) => string): unknown {
    const mark = this.#sessions.state.marks[practice.id] ?? {};
    const note = practice.evidence?.map((id) => find(content.evidence, id)).find((entry) => entry);
    const [from, to] = practice.minutes;
    const lengths = [...new Set([from, Math.round((from + to) / 2), to])].filter((n) => n === from || n === to || n % 5 === 0);
    return html`<p class="soft">${practice.intro}</p>
      ${practice.audience === 'kink' ? html`<p><strong>${say('agree')}</strong></p>` : nothing}
      <p class="ask" part="ask"><strong>${say('ask')}</strong><span>“${practice.ask}”</span></p>
      <ol class="steps" part="steps" aria-label=${say('steps')}>
        ${practice.steps.map((step) => plain`<li><span>${step}</span></li>`)}
      </ol>
      <div>
        <p class="small">${say('say')}</p>
        ${practice.say.map((phrase) => plain`<p class="quote">“${phrase}”</p>`)}
      </div>
      <div class="care">
        <p class="small">${say('care')}</p>
        <ul>${practice.cautions.map((caution) => plain`<li>${caution}</li>`)}</ul>
      </div>
      <details><summary>${say('adapt')}</summary><p>${practice.adapt}</p></details>
      ${note ? html`<details><summary>${say('why')}</summary><p>${note.text} <small>${say(`grade.${note.grade}`)} ${note.source ?? ''}</small></p></details>` : nothing}
      ${lengths.length > 1
        ? html`<fieldset class="row"><legend class="small">${say('length')}</legend>${lengths.map(
            (n) =>
              html`<label masked="chip"><input masked="sr" type="radio" name="length" .checked=${n === this.#minutes} @change=${() => this.#set({ minutes: n })} />${message(content, 'common.minutes', { n })}</label>`,
          )}</fieldset>`
        : nothing}
      <div class="row" part="actions">
        <button masked="btn main" type="button" @click=${this.#onStart}>${say('start')}</button>
        <button masked="btn" type="button" @click=${this.#onFinish}>${say('done')}</button>
        <button masked="btn" type="button" aria-pressed=${!!mark.saved} @click=${this.#onSave}>${say(mark.saved ? 'saved' : 'save')}</button>
        <button masked="link" type="button" @click=${this.#onDismiss}>${say('dismiss')}</button>
        <slot name="actions"></slot>
      </div>`;
  }

  #renderTimer(practice: Practice, say: (key: string, n?: number) => string): unknown {
    const timer = this.#timer!;
    const still = reducedMotion();
    const left = timeLeft(timer, Date.now());
    const shown = still ? Math.ceil(left / 60_000) * 60_000 : left;
    const running = timer.runningSince !== undefined && left > 0;
    return html`<div class="ring" role="timer" tabindex="-1" data-focus ?data-run=${running && !still}>
        <svg class="art" viewBox="0 0 220 220" fill="none" aria-hidden="true">
          <circle class="track" cx="110" cy="110" r="100" pathLength="100" />
          <circle class="gone" cx="110" cy="110" r="100" pathLength="100" stroke-dasharray="${100 - (shown / timer.length) * 100} 100" />
          <g class="pair"><circle class="one" cx="86" cy="104" r="26" /><circle class="two" cx="134" cy="104" r="26" /></g>
        </svg>
        <p class="time">${still ? say('left', Math.ceil(left / 60_000)) : clock(left)}</p>
      </div>
      <ol class="steps" aria-label=${say('steps')}>${practice.steps.map((step) => plain`<li><span>${step}</span></li>`)}</ol>
      <div class="row">
        ${left ? html`<button masked="btn" type="button" @click=${this.#onPause}>${say(running ? 'pause' : 'resume')}</button>` : nothing}
        <button masked="btn main" type="button" @click=${this.#onFinish}>${say('finish')}</button>
        <button masked="link" type="button" @click=${this.#onBack}>${say('stop')}</button>
      </div>`;
  }

  #renderEnd(say: (key: string) => string): unknown {
    return this.#stage === 'ask'
      ? html`<p class="soft" tabindex="-1" data-focus>${say('helped')}</p>
          <div class="row">
            <button masked="btn" type="button" @click=${() => this.#onHelped(true)}>${say('helped.yes')}</button>
            <button masked="btn" type="button" @click=${() => this.#onHelped(false)}>${say('helped.no')}</button>
            <button masked="link" type="button" @click=${() => this.#onHelped()}>${message(this.#sessions.state.content, 'common.skip')}</button>
          </div>`
      : html`<p class="soft" tabindex="-1" data-focus>${say('thanks')}</p>
          <p><button masked="link" type="button" @click=${this.#onBack}>${say('again')}</button></p>`;
  }

  #set({ stage, timer, minutes, said }: { stage?: Stage; timer?: Timer; minutes?: number; said?: string }): void {
    if (stage && stage !== this.#stage) this.#moved = true;
    this.#stage = stage ?? this.#stage;
    this.#timer = timer ?? this.#timer;
    this.#minutes = minutes ?? this.#minutes;
    this.#said = said ? message(this.#sessions.state.content, `card.${said}`, { n: this.#minutes }) : '';
    this.#host.requestUpdate();
  }

  /** Wakes at the next whole second, or minute where things keep still, and at the end. */
  #run(): void {
    clearTimeout(this.#tick);
    if (isServer || this.#stage !== 'time' || this.#timer?.runningSince === undefined) return;
    const left = timeLeft(this.#timer, Date.now());
    if (!left) {
      if (!this.#over) this.#set({ said: 'over' });
      this.#over = true;
      return;
    }
    this.#tick = setTimeout(() => (this.#host.requestUpdate(), this.#run()), left % (reducedMotion() ? 60_000 : 1000) || 1000);
  }

  #onStart = (): void => {
    this.#over = false;
    this.#set({ stage: 'time', timer: startTimer(this.#minutes, Date.now()), said: 'started' });
    this.#run();
    this.#act('start');
  };

  #onPause = (): void => {
    const timer = this.#timer!;
    const running = timer.runningSince !== undefined;
    this.#set({ timer: (running ? pauseTimer : resumeTimer)(timer, Date.now()), said: running ? 'paused' : '' });
    this.#run();
  };

  #onBack = (): void => {
    clearTimeout(this.#tick);
    this.#set({ stage: 'read' });
  };

  #onFinish = (): void => {
    clearTimeout(this.#tick);
    this.#sessions.session.markPractice(this.#practice!.id, { done: true });
    this.#set({ stage: 'ask' });
    this.#act('done');
  };

  #onHelped(helped?: boolean): void {
    if (helped !== undefined) this.#sessions.session.markPractice(this.#practice!.id, { helped });
    this.#set({ stage: 'end' });
  }

  #onSave = (): void => {
    const { id } = this.#practice!;
    this.#sessions.session.markPractice(id, { saved: !this.#sessions.state.marks[id]?.saved });
    this.#host.requestUpdate();
    this.#act('save');
  };

  #onDismiss = (): void => {
    this.#sessions.session.markPractice(this.#practice!.id, { dismissed: true });
    this.#act('dismiss');
  };
}
