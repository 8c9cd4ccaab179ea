// Compares what an element looks like with the picture that somebody accepted.
// Pictures lie in test/pictures/, smaller than life; `pictures.mjs` shows what
// changed, and accepts it.
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { root } from './setup.mjs';

export const accepted = join(root, 'test/pictures');
export const changed = join(root, '.cache/pictures');
const madeWith = join(accepted, 'made-with.json');

/** How many pixels may differ: the edge of a letter, and no word. */
const MOST = 12;
/** How far a pixel may differ, from 0 to 1, before it counts. */
const threshold = 0.12;

/**
 * Another browser or another font draws every letter a little differently: what
 * these pictures were made with.
 */
export function readMadeWith() {
  if (!existsSync(madeWith)) return {};
  return JSON.parse(readFileSync(madeWith, 'utf8'));
}

export const writeMadeWith = (made) => write(madeWith, JSON.stringify(made));

function write(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/**
 * @param {string} name of the picture, as `safety-note/one-line.dark`
 * @param {Buffer} picture as PNG
 * @returns {string} how it differs, or nothing
 */
export function compare(name, picture) {
  const [before, now, difference] = ['before', 'now', 'difference'].map(
    (kind) => join(changed, `${name}.${kind}.png`),
  );
  for (const file of [before, now, difference]) rmSync(file, { force: true });
  const file = join(accepted, `${name}.png`);
  if (!existsSync(file)) {
    write(now, picture);
    return 'nobody has accepted a picture of it';
  }
  const [old, current] = [readFileSync(file), picture].map((data) =>
    PNG.sync.read(data),
  );
  const { width, height } = current;
  const keep = () => {
    write(before, readFileSync(file));
    write(now, picture);
  };
  if (old.width !== width || old.height !== height) {
    keep();
    return `it is ${width} × ${height}, and was ${old.width} × ${old.height}`;
  }
  const drawn = new PNG({ width, height });
  const pixels = pixelmatch(old.data, current.data, drawn.data, width, height, {
    threshold,
  });
  if (pixels <= MOST) return '';
  keep();
  write(difference, PNG.sync.write(drawn));
  return `${pixels} pixels differ`;
}

/** Takes a picture for the right one. */
export const accept = (name, picture) =>
  write(join(accepted, `${name}.png`), picture);
