import { html as litHtml, type TemplateResult } from 'lit';

/** What a wrapper and a control carry, so that a recorder which looks at one node alone leaves it out. */
const markers =
  ' class="rr-block rr-mask rr-ignore ph-no-capture ph-mask ph-no-autocapture sentry-block sentry-ignore fs-exclude ym-hide-content $1" data-sentry-block data-dd-privacy="hidden" data-clarity-mask="true" data-hj-suppress data-openreplay-hidden data-private data-recording-disable';
const expanded = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/**
 * Lit's `html`, in which `masked="name other"` on a tag stands for `class="name other"` and the masking markers. They are
 * written once into the template, not set on every element: a static attribute costs nothing when a template is cloned.
 */
export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> {
  let own = expanded.get(strings);
  if (!own) {
    const parts = strings.map((part) => part.replace(/ masked(?:="([^"]*)")?/g, markers));
    expanded.set(
      strings,
      (own = Object.assign(parts, { raw: parts }) as unknown as TemplateStringsArray),
    );
  }
  return litHtml(own, ...values);
}
