import { isServer } from '../is-server.js';
import { insist } from './insist.js';

/**
 * What session recorders and autocapture look for, by tool, as a selector says
 * it: a class after a dot, or an attribute. Leaving out, and not only masking:
 * which box is ticked is the answer. docs/privacy.md says of each tool whether
 * it was run.
 *
 * Hosts, wrappers and controls carry all of them. A tool may look at one node
 * alone, and a shadow root hides the host from `closest()`.
 */
export const recorders: Readonly<Record<string, readonly string[]>> = {
  rrweb: ['.rr-block', '.rr-mask', '.rr-ignore'],
  PostHog: [
    '.ph-no-capture',
    '.ph-mask',
    '.ph-no-autocapture',
    '.ph-sensitive',
  ],
  Sentry: [
    '.sentry-block',
    '.sentry-mask',
    '.sentry-ignore',
    'data-sentry-block',
    'data-sentry-mask',
    'data-sentry-ignore',
  ],
  Datadog: ['.dd-privacy-hidden', 'data-dd-privacy=hidden'],
  'Microsoft Clarity': ['data-clarity-mask=true'],
  FullStory: ['.fs-exclude'],
  Hotjar: ['data-hj-suppress'],
  Contentsquare: ['data-cs-mask'],
  OpenReplay: [
    'data-openreplay-hidden',
    'data-openreplay-obscured',
    'data-openreplay-masked',
  ],
  LogRocket: ['data-private'],
  Heap: ['.heap-ignore', 'data-heap-redact-text=true'],
  Mouseflow: ['data-mf-replace'],
  Smartlook: ['data-recording-ignore=events', 'data-recording-disable'],
  'Yandex Metrica': [
    '.ym-hide-content',
    '.ym-disable-keys',
    '.ym-disable-submit',
    '.ym-disable-clickmap',
  ],
  Matomo: ['data-matomo-mask'],
  Amplitude: ['.amp-block', '.amp-mask', 'data-amp-mask'],
  Mixpanel: ['.mp-block', '.mp-mask', '.mp-no-track', '.mp-sensitive'],
  'New Relic': ['.nr-block', '.nr-mask', 'data-nr-block'],
  // LaunchDarkly's replay is Highlight's.
  Highlight: ['.highlight-block', '.highlight-mask'],
  Statsig: ['.statsig-no-capture'],
  Pendo: ['.pendo-ignore', '.pendo-sr-ignore'],
};

const all = Object.values(recorders).flat();
const isClass = (marker: string): boolean => marker.startsWith('.');

export const maskingClasses: readonly string[] = all
  .filter(isClass)
  .map((marker) => marker.slice(1));

const attributes = all
  .filter((marker) => !isClass(marker))
  .map((marker) => marker.split('=') as [string, string?])
  .map(([name, value = '']) => [name, value] as const);

export const maskingAttributes: Readonly<Record<string, string>> =
  Object.fromEntries(attributes);

const classText = maskingClasses.join(' ');

/** All markers as they stand in a tag, beside classes of its own. */
export const markersWith = (classes: string): string =>
  [
    `class="${classText} ${classes}"`,
    ...attributes.map(([name, value]) => `${name}="${value}"`),
  ].join(' ');

/**
 * Puts the markers on an element, beside the classes that are there. Writes
 * only what is missing.
 * @returns whether anything was
 */
function writeMarkers(element: Element): boolean {
  const { classList } = element;
  let isWritten = true;
  if (!classList.length) element.setAttribute('class', classText);
  else if (!maskingClasses.every((name) => classList.contains(name)))
    classList.add(...maskingClasses);
  else isWritten = false;
  for (const [name, value] of attributes) {
    if (element.getAttribute(name) === value) continue;
    element.setAttribute(name, value);
    isWritten = true;
  }
  return isWritten;
}

// One for all elements: it holds its nodes weakly, so nothing has to be undone
// when an element goes.
const observer = isServer
  ? undefined
  : new MutationObserver((records) =>
      new Set(records.map(({ target }) => target as Element)).forEach(
        (element) => insist(element, () => writeMarkers(element)),
      ),
    );

/**
 * Puts the markers on an element and brings them back within a microtask when
 * somebody takes them away. Twice is as once. Every attribute is watched: a
 * list of names is read anew for each element, which takes longer than looking
 * once more when another attribute changes.
 */
export function mask(element: Element): void {
  writeMarkers(element);
  observer!.observe(element, { attributes: true });
}
