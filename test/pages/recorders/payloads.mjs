// What recorders send, made readable.
import { gunzipSync, inflateSync } from 'node:zlib';

/**
 * What a tool sent, in every form that is known here: text, gzip, and zlib
 * inside a form.
 */
export function decoded(bytes) {
  const parts = [bytes.toString('utf8')];
  const attempt = (read) => {
    try {
      parts.push(read().toString('utf8'));
    } catch {
      // Not in this form.
    }
  };
  for (let at = 0; (at = bytes.indexOf(0x1f, at)) >= 0; at += 1)
    if (bytes[at + 1] === 0x8b) attempt(() => gunzipSync(bytes.subarray(at)));
  for (let at = 0; (at = bytes.indexOf(0x78, at)) >= 0; at += 1) {
    // 2 is Z_SYNC_FLUSH: what is not complete is read as far as it goes.
    if ([0x01, 0x9c, 0xda, 0x5e].includes(bytes[at + 1]))
      attempt(() => inflateSync(bytes.subarray(at), { finishFlush: 2 }));
  }
  attempt(() => Buffer.from(decodeURIComponent(parts[0].replaceAll('+', ' '))));
  // Amplitude packs each event by itself and sends the bytes as text.
  attempt(() =>
    Buffer.concat(
      JSON.parse(parts[0]).events.map((event) =>
        inflateSync(Buffer.from(JSON.parse(event), 'latin1')),
      ),
    ),
  );
  return parts.join('\n');
}

/**
 * Runs in the page before anything else: keeps what is sent, since a driver
 * gives some binary bodies away as nothing, and where was pressed.
 */
export function keepBodies() {
  // Some tools record no browser that is driven.
  Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false });
  window.presses = [];
  // In the window and on the page: tools count in one or the other, and round
  // as they like.
  const press = ({ clientX, clientY }) => {
    const x = [Math.trunc(clientX), Math.round(clientX)];
    const y = [clientY, clientY + window.scrollY].flatMap((place) => [
      Math.trunc(place),
      Math.round(place),
    ]);
    window.presses.push(x.flatMap((left) => y.map((top) => `${left},${top}`)));
  };
  addEventListener('pointerdown', press, true);
  window.bodies = [];
  const bytesOf = async (body) => {
    if (body instanceof FormData)
      return (await Promise.all([...body.values()].map(bytesOf))).flat();
    return body
      ? [...new Uint8Array(await new Response(body).arrayBuffer())]
      : [];
  };
  const take = (body) => window.bodies.push(bytesOf(body));
  const { fetch } = window;
  window.fetch = (input, options) => (
    take(options?.body),
    fetch(input, options)
  );
  const { send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.send = function (body) {
    take(body);
    return send.call(this, body);
  };
  const { sendBeacon } = Navigator.prototype;
  Navigator.prototype.sendBeacon = function (url, body) {
    take(body);
    return sendBeacon.call(this, url, body);
  };
  // Some tools hand what they recorded to a worker, which sends it.
  const { postMessage } = window.Worker.prototype;
  window.Worker.prototype.postMessage = function (message, ...rest) {
    take(JSON.stringify(message));
    return postMessage.call(this, message, ...rest);
  };
}
