// A pack that is fetched, in WebKitGTK.
import { packsAreFetched } from './fetching.mjs';
import { startWebkit } from './webkit-page.mjs';

packsAreFetched('webkit', async (address) => {
  const browser = await startWebkit();
  return (
    browser && { page: await browser.openPage(address), close: browser.close }
  );
});
