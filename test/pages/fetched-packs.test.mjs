// A pack that is fetched, in the browsers that puppeteer drives.
import { browserNames, openPage, startBrowser } from './harness.mjs';
import { packsAreFetched } from './fetching.mjs';

for (const name of browserNames)
  packsAreFetched(name, async (address) => {
    const browser = await startBrowser(name);
    return {
      page: (await openPage(browser, address)).page,
      close: () => browser.close(),
    };
  });
