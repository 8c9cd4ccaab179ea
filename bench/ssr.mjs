// How long a server takes to write one card, beside a function that puts the
// same text together from what is written once.
import { renderToString } from '../dist/server/index.js';

/** Milliseconds for one card. */
export const AIM = 1;
const EACH = 300;

export function measureServer(rounds) {
  const card = () =>
    renderToString('practice-card', { practice: 'hold-hands' });
  const parts = card().split(/(?<=>)/);
  const floor = () => parts.join('');
  const time = (work) => {
    const start = performance.now();
    for (let count = 0; count < EACH; count += 1) work();
    return (performance.now() - start) / EACH;
  };
  time(card);
  const times = Array.from({ length: rounds }, () => ({
    card: time(card),
    floor: time(floor),
  }));
  const sorted = times.map((one) => one.card).sort((a, b) => a - b);
  const ratios = times.map((one) => one.card / one.floor).sort((a, b) => a - b);
  return {
    median: sorted[sorted.length >> 1],
    least: sorted[0],
    most: sorted.at(-1),
    ratio: ratios[ratios.length >> 1],
  };
}
