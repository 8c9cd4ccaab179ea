import { nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { isAlarm } from '../../care/assess-safety.js';
import { restOfContent } from '../../content/load-rest.js';
import { SessionController } from '../../context/session-controller.js';
import { translate } from '../../i18n/translate.js';
import type { Session } from '../../session/session.js';
import { headingLevelOf } from '../../template/heading.js';
import { AftercareElement } from '../../template/aftercare-element.js';
import { dispatchPress } from '../../template/actions.js';
import { html } from '../../template/html.js';
import { LaterController } from '../../template/later.controller.js';
import { renderLater, type LoadAgain } from '../../views/later/later.view.js';
import { renderNote, renderNotesFor } from '../../views/note/note-view.js';
import { SupportController } from '../../views/support/support.controller.js';
import { supportEntryStyles } from '../../views/support/support-line.styles.js';
import { tellUnknown } from '../../views/later/unknown-id.js';
import { noteView, type NoteView } from './care-note.core.js';
import { careNoteStyles } from './care-note.styles.js';

/**
 * Something to read: what the body may need and by when, why somebody can feel
 * low, what to do in danger, what a device keeps. Every fact has its source and
 * date behind one press.
 *
 * @tag care-note
 * @slot - Shown where the note is not available, and while scripts are off.
 * @csspart box - The whole element.
 * @csspart heading - The title of a note that `note` names.
 * @csspart points - What such a note says.
 * @csspart sources - Where it comes from, closed until it is pressed.
 * @cssprop [--care-accent=oklch(0.56 0.12 20)] - The colour that every other
 *   colour is derived from.
 */
export class CareNoteElement extends AftercareElement {
  static override readonly docsPage = 'elements/care-note';
  static override styles = [careNoteStyles, supportEntryStyles];

  /**
   * A session, or the id of a `care-provider`. Default: the nearest provider,
   * else the page's session.
   *
   * @format text
   */
  @property() session: string | Session | undefined;
  /**
   * The id of a note of the session's content. Default: those that matter now,
   * as closed rows, else what aftercare is.
   *
   * @valuesFrom notes
   */
  @property() note: string | undefined;
  /**
   * Level of the title, 2 to 6. Default 3.
   *
   * @min 2
   * @max 6
   */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /**
   * The language of its words, as `el`, where there are words in it. Default:
   * that of the page around it.
   *
   * @format text
   */
  @property() language: string | undefined;

  #sessions = new SessionController(this, [
    'content',
    'checkIn',
    'context',
    'safety',
    'audience',
  ]);
  #support = new SupportController(this, this.#sessions);
  #rest = new LaterController(this, [restOfContent]);

  protected override firstNeeds(): Promise<void> {
    return this.#rest.settle();
  }

  protected override render(): unknown {
    const { value } = this.#sessions;
    const view = noteView(value.content, value, this.note);
    const isUnknown = view.kind === 'unknown' && this.#rest.status === 'there';
    if (isUnknown) return this.#renderUnknown();
    // A note is long: from a word of alarm on support stands at its top, and
    // not at its foot.
    const supportFirst = isAlarm(value.safety.level);
    return html`<div masked="box" part="box" @click=${this.#onClick}>
      ${this.#support.renderLine('note', 'short')}
      ${supportFirst ? this.#support.renderPanel() : nothing}
      ${this.#renderNotes(view)}
      ${supportFirst ? nothing : html`<div class="foot">${this.#support.renderLink()}</div>`}
      ${supportFirst ? nothing : this.#support.renderPanel()}
    </div>`;
  }

  #renderNotes(view: NoteView): unknown {
    const { content } = this.#sessions.value;
    switch (view.kind) {
      case 'full':
        return renderNote(
          content,
          view.note,
          headingLevelOf(this, 3),
          !!this.note,
        );
      case 'rows':
        return renderNotesFor(content, view.notes);
      case 'unknown':
        return renderLater(content, this.#rest);
    }
  }

  #renderUnknown(): unknown {
    const { content } = this.#sessions.value;
    if (this.note) tellUnknown(this, 'note', this.note, this.#sessions);
    return html`<div masked="box" part="box">
      <slot>${translate(content, 'note.unknown')}</slot>
    </div>`;
  }

  /** Of all that can be pressed in a note, only this is the element's. */
  #dispatch = (_: LoadAgain): void => this.#rest.load();

  #onClick = (event: Event): void => dispatchPress(event, this.#dispatch);
}

declare global {
  interface HTMLElementTagNameMap {
    'care-note': CareNoteElement;
  }
}
