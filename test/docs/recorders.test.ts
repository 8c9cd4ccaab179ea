import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { recorders } from '../../src/page/masking.js';

const page = readFileSync('docs/privacy.md', 'utf8');
const section = page.slice(
  page.indexOf('## Session recorders'),
  page.indexOf('## What it cannot protect'),
);
const { devDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as { devDependencies: Record<string, string> };

void describe('docs/privacy.md on recorders', () => {
  void it('names every tool that has a marker, and says of each that it ran or is unverified', () => {
    const named = section.slice(0, section.indexOf('Where a tool can leave'));
    for (const tool of Object.keys(recorders))
      assert.ok(named.includes(tool), tool);
    const ran = section.slice(
      section.indexOf('**Tools that copy'),
      section.indexOf('**Not run'),
    );
    const unverified = section.slice(
      section.indexOf('**Not run'),
      section.indexOf('**Where the pointer'),
    );
    const key = (tool: string): string =>
      tool.replace('Microsoft ', '').replace(/ /g, '').toLowerCase();
    for (const tool of Object.keys(recorders))
      assert.ok(
        ran.toLowerCase().includes(key(tool)) || unverified.includes(tool),
        tool,
      );
  });

  void it('has the version that ran of every package in its tables', () => {
    const rows = [...section.matchAll(/^\| ([@a-z][^|]*) \| (\d[\d.]*)/gm)];
    assert.ok(rows.length > 12);
    for (const [, name, version] of rows) {
      const [first] = name!.trim().split(', ');
      if (first! in devDependencies)
        assert.equal(devDependencies[first!], version, name);
    }
  });
});
