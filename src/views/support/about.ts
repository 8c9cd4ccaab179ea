import { nothing } from 'lit';
import type { Content } from '../../content/content.js';
import type { About } from '../../content/schema.js';
import { dateLabel } from '../../i18n/date.js';
import { translate } from '../../i18n/translate.js';
import { each } from '../../template/each.js';
import { html } from '../../template/html.js';
import { renderExternalLink } from './support-contact.js';

const facts = ['author', 'reviewedBy', 'reviewedOn', 'nextReviewOn'] as const;

/**
 * Who stands behind the packs of a content, and when somebody looked at them;
 * closed until a person asks. Nothing where no pack says it.
 */
export function renderAbout(content: Content): unknown {
  if (!content.about.length) return nothing;
  return html`<details masked="about-words">
    <summary masked="link">${translate(content, 'about.open')}</summary>
    ${each(content.about, (about) => renderPack(content, about))}
  </details>`;
}

function renderPack(content: Content, about: About): unknown {
  const { title, sources = [] } = about;
  const known = facts.filter((fact) => about[fact]);
  const renderKnown = (fact: (typeof facts)[number]): unknown =>
    renderFact(content, fact, valueOf(content, about, fact));
  const origins = renderFact(content, 'sources', each(sources, renderSource));
  return html`<div masked>
    <p>
      <strong><bdi>${title}</bdi></strong>
    </p>
    <dl>${known.map(renderKnown)} ${sources.length ? origins : nothing}</dl>
  </div>`;
}

const renderFact = (content: Content, name: string, value: unknown): unknown =>
  html`<dt>${translate(content, `about.${name}`)}</dt>
    <dd>${value}</dd>`;

const renderSource = ({
  title,
  url,
}: NonNullable<About['sources']>[number]): unknown =>
  html`<p><bdi>${title}</bdi> ${url ? renderExternalLink(url) : nothing}</p>`;

function valueOf(
  content: Content,
  about: About,
  fact: (typeof facts)[number],
): unknown {
  const value = about[fact]!;
  if (fact === 'author' || fact === 'reviewedBy')
    return html`<bdi>${value}</bdi>`;
  return dateLabel(content, value);
}
