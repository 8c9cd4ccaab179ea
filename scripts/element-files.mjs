// What stands in dist/cdn/aftercare/: a file for each element, and the parts
// that they share.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const folder = 'aftercare';
const isPart = (file) => file.startsWith('part-');

/** The tags that have a file of their own, in the order of the alphabet. */
export const elementFiles = () =>
  readdirSync(join(root, 'dist/cdn', folder))
    .filter((file) => file.endsWith('.js') && !isPart(file))
    .sort()
    .map((file) => file.replace(/\.js$/, ''));

/** The parts that the file of an element imports, as paths in dist/cdn/. */
export const partsOf = (tag) =>
  [
    ...readFileSync(
      join(root, 'dist/cdn', folder, `${tag}.js`),
      'utf8',
    ).matchAll(/(?:from|import)"\.\/(part-[^"]+)"/g),
  ].map(([, part]) => `${folder}/${part}`);
