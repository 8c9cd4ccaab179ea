// Keys as somebody presses them. A driver may answer before its key has reached
// the page, and Firefox gives no page a key once Tab has carried the focus out of
// one to the browser's own controls.
import { waitUntil } from '@open-wc/testing';
import {
  sendKeys as askDriver,
  type SendKeysPayload,
} from '@web/test-runner-commands';

/**
 * Sends keys, and waits until the page has heard them and done what they do.
 * @throws where no key reached the page, or Tab has left it
 */
export async function sendKeys(keys: SendKeysPayload): Promise<void> {
  const heard = listen();
  try {
    await askDriver(keys);
    if ('up' in keys) return;
    await waitUntil(() => heard.down > 0, `no key came: ${named(keys)}`);
    if ('down' in keys) return;
    await waitUntil(
      () => heard.up > 0,
      `the key went up elsewhere: ${named(keys)}. Where Tab leaves the page, put something behind the element that takes the focus`,
    );
    // A button is pressed after its key went up.
    await new Promise((done) => setTimeout(done));
  } finally {
    heard.end();
  }
}

const named = (keys: SendKeysPayload): string => JSON.stringify(keys);

function listen() {
  const listening = new AbortController();
  const heard = { down: 0, up: 0, end: () => listening.abort() };
  const options = { capture: true, signal: listening.signal };
  const onDown = () => {
    heard.down += 1;
  };
  const onUp = () => {
    heard.up += 1;
  };
  addEventListener('keydown', onDown, options);
  addEventListener('keyup', onUp, options);
  return heard;
}
