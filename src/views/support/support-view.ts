import { nothing } from 'lit';
import type { SafetyAssessment } from '../../care/assess-safety.js';
import {
  chooseHelplines,
  topicsFor,
  type SupportOptions,
} from '../../care/choose-helplines.js';
import { DEFAULT_EXIT_URL, cancelEvent } from '../../page/leave.js';
import { translate } from '../../i18n/translate.js';
import type { Content } from '../../content/content.js';
import { html } from '../../template/html.js';
import { icons, renderOnwardIcon } from '../../template/icons.js';
import { translateSupport, type Translate } from './support-contact.js';
import {
  countryFor,
  type SupportSource,
  type SupportState,
} from './support-state.js';
import {
  renderCountry,
  renderDirectory,
  renderEmergency,
  renderHow,
  renderMore,
  renderNearest,
  renderStatus,
  renderSteps,
} from './support-pieces.js';
import { tellAge } from './tell-age.js';
import { leavePage } from './leave-page.js';

export interface SupportView extends SupportOptions {
  /** The country that the element's host set. Default: that of the page. */
  readonly country?: SupportOptions['country'];
  /** Level of the title, 2 to 6. */
  readonly heading: number;
  /**
   * Topics that the host set. What was said is read from the session, and comes
   * before them.
   */
  readonly topics?: SupportOptions['topics'];
  /**
   * Where "Leave this page" goes. Default: a page that tells nobody anything.
   */
  readonly exit?: string | undefined;
  /**
   * Called before a contact's link is followed; false keeps it from being
   * followed.
   */
  readonly onContact?: () => boolean;
}

/** What support is chosen by: the same on every panel of a page. */
export function supportOptions(
  { safety }: Pick<SupportState, 'safety'>,
  view: SupportOptions,
): SupportOptions {
  return {
    ...view,
    topics: topicsFor(safety, view.topics),
    level: safety.level,
  };
}

/**
 * The way out. It forgets what was said, and another page stands in place of
 * this one. Its link hears its own press: it is not followed, also where a page
 * has patched what keeps it from that.
 */
export function renderLeave(
  content: Content,
  exit = DEFAULT_EXIT_URL,
): unknown {
  const handleClick = (event: Event): void => {
    cancelEvent(event);
    leavePage(content, exit);
  };
  const text = translateSupport(content)('leave');
  return html`<a
    masked="btn leave"
    href=${exit}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    @click=${handleClick}
    >${renderOnwardIcon(icons.leave)}${text}</a
  >`;
}

const renderTitle = (title: string, level: number): unknown =>
  html`<div
    class="title"
    role="heading"
    aria-level=${level}
    tabindex="-1"
    data-support-title
  >
    ${title}
  </div>`;

/**
 * What happens when a contact's link is pressed. A browser follows it, unless
 * the host says otherwise: so it is the link that acts, and no action of ours.
 */
const contactHandler =
  ({ onContact }: SupportView) =>
  (event: Event): void => {
    const link = (event.target as Element).closest('a');
    // Nobody hears of the way out, nor of a call to the emergency number.
    if (!link || link.closest('.leave, .danger')) return;
    if (onContact?.() === false) event.preventDefault();
  };

/**
 * Support, as every element shows it: a way out, the emergency number, who to
 * turn to, and steps that need no call. Its title has `data-support-title` and
 * can take the focus.
 */
export function renderSupport(
  source: SupportSource,
  view: SupportView,
): unknown {
  const { content, safety } = source.value;
  const t = translateSupport(content);
  const { isAsked, country } = countryFor(source.value, view.country);
  const options = supportOptions(source.value, { ...view, country });
  const support = chooseHelplines(content, options);
  const nearest = chooseHelplines(content, { ...options, limit: 1 });
  const { topics = [] } = options;
  tellAge(content, country, view.now);

  const isMedical = topics.includes('medical');
  const [before, after] = sentencesFor(safety, topics).map(sayWith(t));
  const choice = renderCountry(source, country, view.own);
  const here = html`${renderEmergency(content, support)} ${before}
  ${renderNearest(content, support, nearest)} ${after}
  ${renderMore(content, { support, nearest, isMedical })}
  ${isAsked ? nothing : choice} ${renderHow(content, support)}`;
  // No number before a country: 113 is a different service in every one.
  const anywhere = html`<p>${t('danger.local')}</p>
    ${renderDirectory(content)} ${before} ${after}
    ${renderSteps(content, isMedical)}`;
  return html`<div
    masked="support"
    role="group"
    aria-label=${translate(content, 'common.support')}
    @click=${contactHandler(view)}
  >
    ${renderTitle(t('title'), view.heading)} ${renderLeave(content, view.exit)}
    ${sayWith(t)(leadFor(safety, topics))} ${isAsked ? choice : nothing}
    ${country ? here : anywhere}
    <p class="small">
      <span class="exit">${t('leave.limit')}</span> ${t('call.limit')}
    </p>
    ${renderStatus(content, country, support)}
  </div>`;
}

type Said = readonly string[];

/** Sentences by their keys, each in a line of its own. */
const sayWith =
  (t: Translate) =>
  (keys: Said): unknown =>
    keys.map((key) => html`<p>${t(key)}</p>`);

/**
 * The one line under the title. "It was not your fault" is for what somebody
 * else did, and for nothing else. Where it is about a life or a body the numbers
 * come first, and the line about it after them.
 */
function leadFor(
  { crisis, notYourFault }: SafetyAssessment,
  topics: NonNullable<SupportOptions['topics']>,
): Said {
  if (crisis || topics[0] === 'medical') return [];
  const isAboutSelf = topics.includes('own-behaviour');
  return [notYourFault && !isAboutSelf ? 'fault' : 'intro'];
}

/**
 * What is said before the first service, in one sentence, and what can wait
 * until that one was read.
 */
function sentencesFor(
  { crisis }: SafetyAssessment,
  topics: NonNullable<SupportOptions['topics']>,
): [before: Said, after: Said] {
  const medical = topics.includes('medical') ? ['medical'] : [];
  if (crisis) return [['crisis'], ['crisis.apart', ...medical]];
  return topics[0] === 'medical' ? [medical, []] : [[], medical];
}
