import { nothing } from 'lit';
import { find, type Content, type Note } from '../../content/content.js';
import { dateLabel } from '../../i18n/date.js';
import { translate } from '../../i18n/translate.js';
import { each } from '../../template/each.js';
import { titleAt } from '../../template/heading.js';
import { html } from '../../template/html.js';
import { renderExternalLink } from '../support/support-contact.js';

type Point = Note['points'][number];
type Source = NonNullable<Point['sources']>[number];

/**
 * A note in full: title, what it says, and where that comes from behind one
 * press. Wants `noteStyles`.
 * @param heading level of the title, 2 to 6
 * @param named whether a page's styles may reach it: only where the page itself
 *   chose the note
 */
export const renderNote = (
  content: Content,
  note: Note,
  heading: number,
  named: boolean,
): unknown =>
  html`<div masked="note">
    ${titleAt(heading, note.title, named)} ${renderInside(content, note, named)}
  </div>`;

/**
 * Each note as one closed row that opens in place, for the foot of something
 * else. Nothing where there are none. Wants `noteStyles`.
 * @param notes as `notesFor()` gives them
 */
export function renderNotesFor(
  content: Content,
  notes: readonly Note[],
): unknown {
  if (!notes.length) return nothing;
  const rows = each(
    notes,
    (note) =>
      html`<details masked="note-row">
        <summary masked="note-open">${note.title}</summary>
        <div masked="note">${renderInside(content, note, false)}</div>
      </details>`,
  );
  return html`<div
    masked="notes"
    role="group"
    aria-label=${translate(content, 'note.offer')}
  >
    <p class="small">${translate(content, 'note.offer')}</p>
    ${rows}
  </div>`;
}

/**
 * @param named whether a page's styles may reach it. What answers to what
 *   somebody said has no parts: a style that loads a picture for one would tell
 *   the answer.
 */
function renderInside(content: Content, note: Note, named: boolean): unknown {
  return html`${note.lead ? html`<p class="soft">${note.lead}</p>` : nothing}
    <dl part=${named ? 'points' : nothing}>
      ${each(note.points, (point) => renderPoint(content, note, point))}
    </dl>
    ${renderSources(content, note, named)}`;
}

function renderPoint(content: Content, note: Note, point: Point): unknown {
  const { label, text } = note.parts[point.id]!;
  return html`<div>
    <dt>${label}</dt>
    <dd>${text}</dd>
    ${renderEvidence(content, point)}
  </div>`;
}

/**
 * What is known stands beside what it is about, at its own strength, and is not
 * folded away.
 */
function renderEvidence(content: Content, point: Point): unknown {
  const known = find(content.evidence, point.evidence);
  if (!known) return nothing;
  const grade = translate(content, `card.grade.${known.grade}`);
  return html`<dd class="known">
    ${known.text}
    <small
      >${grade} ${known.source ?? ''}
      ${known.url ? renderExternalLink(known.url) : nothing}</small
    >
  </dd>`;
}

function renderSources(content: Content, note: Note, named: boolean): unknown {
  const sourced = note.points.filter(({ sources }) => sources?.length);
  if (!sourced.length) return nothing;
  return html`<details part=${named ? 'sources' : nothing}>
    <summary masked="note-open">${translate(content, 'note.sources')}</summary>
    <p class="small">${translate(content, 'note.sources.trace')}</p>
    <dl>
      ${each(
        sourced,
        ({ id, sources = [] }) =>
          html`<div>
            <dt>${note.parts[id]!.label}</dt>
            ${each(sources, (source) => renderSource(content, source))}
          </div>`,
      )}
    </dl>
  </details>`;
}

/** Whose date it is: its own, or the day on which it or a copy was read. */
function datedBy({ date, copy }: Source): 'dated' | 'copy' | 'read' {
  if (date) return 'dated';
  return copy ? 'copy' : 'read';
}

function renderSource(content: Content, source: Source): unknown {
  const { url, publisher, date, readOn } = source;
  const said = translate(content, `note.source.${datedBy(source)}`, {
    publisher,
    date: dateLabel(content, (date ?? readOn)!),
  });
  return html`<dd><bdi>${said}</bdi> ${renderExternalLink(url)}</dd>`;
}
