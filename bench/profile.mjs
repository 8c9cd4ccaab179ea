// Where ours spends its time, as a file that the performance panel of DevTools
// opens.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { works } from './measure.mjs';

/**
 * Profiles one insertion after a few to warm up; returns the path of the file.
 */
export async function profile(page, work, folder) {
  const insert = `bench.insert('ours', '${work}', ${works[work].count})`;
  await page.cdp.send('Profiler.enable');
  await page.cdp.send('Profiler.setSamplingInterval', { interval: 200 });
  for (let round = 0; round < 3; round++) {
    await page.run(insert);
    await page.run('bench.remove()');
  }
  await page.heap();
  await page.cdp.send('Profiler.start');
  await page.run(insert);
  const { profile: result } = await page.cdp.send('Profiler.stop');
  await page.run('bench.remove()');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${work}.cpuprofile`);
  writeFileSync(file, JSON.stringify(result));
  return file;
}
