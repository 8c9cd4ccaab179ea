// The built files of the script, as page tests put them on a site of their own,
// and what is bundled for such a site.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { maskingAttributes, maskingClasses } from '../../dist/page/masking.js';
import { laterContent } from '../pages/harness.mjs';

/** The text of a file that the build made for pages. */
export const built = (file) =>
  readFileSync(new URL(`../../dist/cdn/${file}`, import.meta.url), 'utf8');

/** What comes after the first element, for a site with a script of its own. */
export const laterFiles = () =>
  Object.fromEntries(laterContent.map((file) => [`/${file}`, built(file)]));

/** Our script with every marker under a name that no recorder knows. */
export const withoutMarkers = () =>
  [...maskingClasses, ...Object.keys(maskingAttributes)].reduce(
    (text, name) => text.replaceAll(name, name.replace('-', '-off-')),
    built('aftercare.js'),
  );

/** A recorder or a tracker as a script for a page. */
export async function bundledTool(name) {
  const entry = new URL(`../pages/recorders/${name}.js`, import.meta.url);
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    format: 'iife',
    write: false,
    // Two of them have nothing but effects, which is not what package.json says
    // of files.
    ignoreAnnotations: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
