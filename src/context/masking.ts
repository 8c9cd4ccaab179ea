import { isServer } from 'lit';

/**
 * Markers that ask session recorders and autocapture to leave an element out: rrweb and its forks, PostHog, Sentry,
 * Datadog, Clarity, FullStory, Hotjar, Contentsquare, OpenReplay, LogRocket, Heap, Mouseflow, Smartlook, Yandex, Matomo,
 * Amplitude, Mixpanel, New Relic, Highlight and Pendo. Blocking and not only masking: which box is ticked is the answer.
 */
export const maskingClasses =
  'rr-block rr-mask rr-ignore ph-no-capture ph-mask ph-no-autocapture ph-sensitive sentry-block sentry-mask sentry-ignore dd-privacy-hidden fs-exclude heap-ignore ym-hide-content ym-disable-keys ym-disable-submit ym-disable-clickmap amp-block amp-mask mp-block mp-mask nr-block nr-mask highlight-block highlight-mask pendo-ignore pendo-sr-ignore'.split(
    ' ',
  );

export const maskingAttributes: Readonly<Record<string, string>> = {
  'data-sentry-block': '',
  'data-sentry-mask': '',
  'data-sentry-ignore': '',
  'data-dd-privacy': 'hidden',
  'data-clarity-mask': 'true',
  'data-hj-suppress': '',
  'data-cs-mask': '',
  'data-openreplay-hidden': '',
  'data-openreplay-obscured': '',
  'data-openreplay-masked': '',
  'data-private': '',
  'data-heap-redact-text': 'true',
  'data-mf-replace': '',
  'data-recording-ignore': 'events',
  'data-recording-disable': '',
  'data-matomo-mask': '',
  'data-nr-block': '',
};

const classText = maskingClasses.join(' ');
const attributes = Object.entries(maskingAttributes);

/** Puts the markers on an element, beside the classes that are there. Writes only what is missing. */
function mask(element: Element): void {
  const { classList } = element;
  if (!classList.length) element.setAttribute('class', classText);
  else if (!maskingClasses.every((name) => classList.contains(name)))
    classList.add(...maskingClasses);
  for (const [name, value] of attributes)
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

// One for all elements: it holds its nodes weakly, so nothing has to be undone when an element goes.
const observer = isServer
  ? undefined
  : new MutationObserver((records) =>
      new Set(records.map(({ target }) => target as Element)).forEach(mask),
    );

/**
 * Puts the markers on an element and brings them back within a microtask when somebody takes them away. Twice is as once. Every attribute is
 * watched: a list of names is read anew for each element, which takes longer than looking once more when another attribute changes.
 */
export function keepMasked(element: Element): void {
  mask(element);
  observer!.observe(element, { attributes: true });
}
