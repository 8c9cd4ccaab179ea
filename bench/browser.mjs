// One page of one browser, and what the DevTools protocol says of it.
import { launch } from 'puppeteer-core';
import { chromiumOptions } from '../scripts/browsers.mjs';
import { findBrowsers, noChromium } from '../scripts/setup.mjs';

const blank =
  '<!doctype html><html lang="en"><title>Benchmark</title><body></body></html>';

/**
 * Opens a page in which these scripts have run. It is about:blank, so nothing
 * can be asked of a network.
 */
export async function openPage(scripts) {
  const { chromium } = await findBrowsers();
  if (!chromium) throw new Error(noChromium);
  const browser = await launch({
    ...chromiumOptions(chromium),
    defaultViewport: { width: 1280, height: 800 },
    protocolTimeout: 600_000,
  });
  const page = await browser.newPage();
  const failed = [];
  page.on('pageerror', (error) => failed.push(error.message));
  page.on(
    'request',
    (request) =>
      request.url().startsWith('data:') ||
      failed.push(`a request: ${request.url()}`),
  );
  await page.setContent(blank);
  const cdp = await page.createCDPSession();
  // The processor's time of the thread, not the clock's: what else the machine
  // does in the meantime is not ours.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  for (const domain of ['HeapProfiler', 'Runtime', 'DOM'])
    await cdp.send(`${domain}.enable`);

  const send = async (expression, options) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      ...options,
    });
    if (exceptionDetails)
      throw new Error(
        exceptionDetails.exception?.description ?? exceptionDetails.text,
      );
    return result;
  };
  for (const script of scripts) await send(script);

  return {
    cdp,
    failed,
    version: await browser.version(),
    close: () => browser.close(),

    /** The value of an expression on the page. */
    run: async (expression) =>
      (await send(expression, { returnByValue: true })).value,

    /** The metrics of the page; times in milliseconds. */
    async metrics() {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return Object.fromEntries(
        metrics.map(({ name, value }) => [
          name,
          name.endsWith('Duration') ? value * 1000 : value,
        ]),
      );
    },

    /**
     * Bytes in use after everything that can go has gone: of scripts, and of
     * the browser's own objects such as nodes.
     */
    async heap() {
      for (let time = 0; time < 2; time++)
        await cdp.send('HeapProfiler.collectGarbage');
      const { usedSize, embedderHeapUsedSize = 0 } = await cdp.send(
        'Runtime.getHeapUsage',
      );
      return { script: usedSize, dom: embedderHeapUsedSize };
    },

    /** How many objects of a class are alive. */
    async alive(constructor) {
      const { objectId } = await send(`${constructor}.prototype`);
      const { objects } = await cdp.send('Runtime.queryObjects', {
        prototypeObjectId: objectId,
        objectGroup: 'alive',
      });
      const { result } = await cdp.send('Runtime.callFunctionOn', {
        objectId: objects.objectId,
        functionDeclaration: 'function () { return this.length; }',
        returnByValue: true,
      });
      await cdp.send('Runtime.releaseObjectGroup', { objectGroup: 'alive' });
      return result.value;
    },

    /** How many listeners there are on an object of the page. */
    async listeners(expression) {
      const { objectId } = await send(expression);
      return (await cdp.send('DOMDebugger.getEventListeners', { objectId }))
        .listeners.length;
    },
  };
}
