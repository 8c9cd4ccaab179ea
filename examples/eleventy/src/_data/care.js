// The elements as HTML, written once at build time: with their steps and
// numbers in it, before any script.
import { renderToString } from 'aftercare-elements/server.js';
import { ourPractices } from '../our-practices.js';

const elements = {
  checkIn: renderToString(
    'feelings-check-in',
    {},
    {
      inside:
        '<p>Any words for it? What would help? “I don’t know yet” is an answer.</p>',
    },
  ),
  list: renderToString('practice-list'),
  card: renderToString('practice-card', {
    practice: ourPractices[0],
    variant: 'compact',
  }),
  note: renderToString('safety-note', { country: 'GB' }),
};

/**
 * A page that is the same for everybody has no nonce, so its policy names the
 * styles by what is in them.
 */
const styles = Object.values(elements).flatMap((html) =>
  [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(
    ([, style]) => style ?? '',
  ),
);

export default {
  ...elements,
  hashes: (await Promise.all(styles.map(hash))).join(' '),
};

/** @param {string} text */
async function hash(text) {
  const bytes = new Uint8Array(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)),
  );
  return `'sha256-${btoa(String.fromCharCode(...bytes))}'`;
}
