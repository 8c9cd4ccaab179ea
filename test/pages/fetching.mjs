// A pack that is fetched, from servers that never end, drip, lie about the
// length or send a bomb: an end, and one clear line. One file for each engine
// runs it, since much of it waits.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { clearInterval, setInterval } from 'node:timers';
import { gzipSync } from 'node:zlib';
import { moduleTag, pageOf, startSite } from './harness.mjs';
import { patience } from './patience.mjs';

const start =
  '{"format":"aftercare-pack/1","language":"en","words":{"messages":{"common.page":"';
const MiB = 1024 * 1024;
/** Bytes that were given to the network, by path. */
const sent = {};
/** When the browser let go of an answer that does not end, by path. */
const letGo = {};
const bomb = gzipSync(Buffer.alloc(300 * MiB, 'a'));
const headers = {
  'content-type': 'application/json',
  'access-control-allow-origin': '*',
};
const good = JSON.stringify({
  format: 'aftercare-pack/1',
  language: 'en',
  words: { messages: { 'common.support': 'Support here' } },
});

const answers = {
  '/good': (response) => response.writeHead(200, headers).end(good),
  // A byte of a character in each part: they are put together again.
  '/in-pieces': (response) => {
    response.writeHead(200, headers);
    const bytes = Buffer.from(good.replace('Support here', 'Hilfe für dich'));
    bytes.forEach((byte) => response.write(Buffer.from([byte])));
    response.end();
  },
  '/endless': (response, path) => {
    letGo[path] = new Promise((done) => response.on('close', done));
    response.writeHead(200, headers).write(start);
    // As fast as a very good line, and no faster: within one machine WebKitGTK
    // takes 140 MiB in the time that a page needs to say that it has enough.
    const part = Buffer.alloc(64 * 1024, 'a');
    const more = setInterval(() => {
      if (response.writableNeedDrain) return;
      response.write(part);
      sent[path] = (sent[path] ?? 0) + part.length;
    }, 4);
    response.on('close', () => clearInterval(more));
  },
  '/dripping': (response, path) => {
    letGo[path] = new Promise((done) => response.on('close', done));
    response.writeHead(200, headers).write(start);
    const drip = setInterval(() => response.write('a'), 200);
    response.on('close', () => clearInterval(drip));
  },
  '/silent': () => {},
  '/liar': (response) =>
    response
      .writeHead(200, { ...headers, 'content-length': '99999999999' })
      .write(start),
  '/bomb': (response) =>
    response
      .writeHead(200, { ...headers, 'content-encoding': 'gzip' })
      .end(bomb),
  '/missing': (response) => response.writeHead(404, headers).end('{}'),
  '/nothing': (response) => response.writeHead(204, headers).end(),
  '/cut': (response) => {
    response
      .writeHead(200, { ...headers, 'content-length': '5000' })
      .write(start);
    setTimeout(() => response.destroy(), 100);
  },
};
const tooMuch = /more than 524288 characters came; at most 524288 are allowed/;
/** It drips, never answers, or says that it is long and then nothing. */
const slow = ['/dripping', '/silent', '/liar'];
const cases = [
  ['an endless one', '/endless', tooMuch],
  ['one that unpacks to 300 MiB', '/bomb', tooMuch],
  [
    'one that is not there',
    '/missing',
    /the server answered 404; allowed: 200/,
  ],
  ['one with nothing in it', '/nothing', /not JSON/],
  ['one that is cut off', '/cut', /could not be fetched|not JSON/],
];

let server;
let origin;
let site;
before(async () => {
  server = createServer((request, response) => {
    // A browser that goes away is what is wanted.
    response.on('error', () => {});
    (answers[request.url] ?? answers['/missing'])(response, request.url);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${server.address().port}`;
  site = await startSite({
    '/page.html': pageOf({
      head: moduleTag,
      body: '<safety-note country="GB"></safety-note>',
    }),
  });
});
after(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await site.close();
});

/**
 * Loads a pack as the script tag does, and says what came of it. Runs in the
 * page, which keeps it for whoever asks.
 */
const load = (url) => {
  window.outcomes = { ...window.outcomes, [url]: undefined };
  const begun = performance.now();
  const tell = (said) =>
    (window.outcomes[url] = {
      said,
      seconds: (performance.now() - begun) / 1000,
    });
  window.Aftercare.session.loadPack(new URL(url)).then(
    () =>
      tell(
        window.Aftercare.session.getState().content.messages['common.support'],
      ),
    ({ name, message }) => tell(`${name}: ${message}`),
  );
};

/** @param open opens the page, where the browser is on this machine */
export function packsAreFetched(name, open) {
  describe(`A pack that is fetched, ${name}`, () => {
    let opened;
    before(async () => {
      opened = await open(`${site.url}/page.html`);
      await opened?.page.waitForFunction(() => !!window.Aftercare);
    });
    after(() => opened?.close());
    const outcome = async (path) => {
      const url = origin + path;
      await opened.page.evaluate(load, url);
      for (let left = 400; left > 0; left -= 1) {
        const found = await opened.page.evaluate(
          (one) => window.outcomes[one],
          url,
        );
        if (found) return found;
        await new Promise((done) => setTimeout(done, 100));
      }
      return assert.fail(`${path}: no end in 40 seconds`);
    };

    it(
      'is taken whole, also where its letters come in pieces',
      patience,
      async (context) => {
        if (!opened) return context.skip(`${name} is not on this machine`);
        assert.equal((await outcome('/good')).said, 'Support here');
        assert.equal((await outcome('/in-pieces')).said, 'Hilfe für dich');
      },
    );

    // Those that are waited for are waited for together.
    it(
      'is waited for no longer than 15 seconds, and what was there stays',
      patience,
      async (context) => {
        if (!opened) return context.skip(`${name} is not on this machine`);
        const found = await Promise.all(slow.map(outcome));
        for (const { said, seconds } of found) {
          assert.match(
            said,
            /^ContentError: aftercare pack.*did not come whole in 15 seconds.*stays\. \(docs\/content\.md\)$/,
          );
          assert.ok(seconds < 30, `${seconds} s`);
        }
        await letGo['/dripping'];
      },
    );

    for (const [what, path, expected] of cases) {
      it(
        `is refused in a clear line, and what was there stays: ${what}`,
        patience,
        async (context) => {
          if (!opened) return context.skip(`${name} is not on this machine`);
          sent[path] = 0;
          const { said, seconds } = await outcome(path);
          assert.match(said, /^ContentError: aftercare pack/);
          assert.match(said, expected);
          assert.ok(seconds < 30, `${seconds} s`);
          await letGo[path];
          // What a browser and a network hold before they are asked is theirs.
          assert.ok(sent[path] < 20 * MiB, `${sent[path]} bytes were taken`);
        },
      );
    }
  });
}
