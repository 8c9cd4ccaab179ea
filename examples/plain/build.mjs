// There is nothing to bundle: the page's own files, and the script that the
// package brings, side by side.
import { cpSync, rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
for (const file of [
  'index.html',
  'evening.css',
  'evening.js',
  'our-practices.js',
])
  cpSync(file, `dist/${file}`);
cpSync('node_modules/aftercare-elements/dist/cdn', 'dist/vendor', {
  recursive: true,
});
