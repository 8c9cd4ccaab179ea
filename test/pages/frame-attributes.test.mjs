// What stands on the place of a frame, and changes there, is what the elements
// in it have: attributes, colours, the scheme of the page.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import {
  framedPage,
  frameIn,
  itInFrame,
  placeOf,
  pressIn,
  startCare,
} from './frames.mjs';
import {
  browserNames,
  openPage,
  startBrowser,
  startSite,
  webkitSession,
} from './harness.mjs';

const away = 'https://weather.example/';
const place = placeOf(away);
let care;
let host;
before(async () => {
  care = await startCare();
  host = await startSite({
    '/index.html': framedPage(care, place),
    '/none.html': framedPage(care, '<main></main>'),
    '/dark.html': framedPage(
      care,
      place,
      '<link rel="stylesheet" href="/dark.css">',
    ),
    '/dark.css': ':root { color-scheme: dark }',
    '/both.html': framedPage(
      care,
      place,
      '<meta name="color-scheme" content="light dark">',
    ),
  });
});
after(async () => {
  for (const site of [host, care]) await site?.close();
});
/** Whether the words in an element are those of dark. Runs in the frame. */
const isDark = () =>
  Number(
    /oklch\(([\d.]+)/.exec(
      getComputedStyle(
        document
          .querySelector('feelings-check-in')
          .shadowRoot.querySelector('.box'),
      ).color,
    )[1],
  ) > 0.5;

for (const name of browserNames) {
  describe(`The attributes of a place, ${name}`, () => {
    let browser;
    before(async () => {
      browser = await startBrowser(name);
    });
    after(() => browser?.close());

    itInFrame(
      'hears what changes in the attributes of its place, and keeps what was answered',
      async () => {
        const { page, log } = await openPage(browser, `${host.url}/index.html`);
        const frame = await frameIn(page);
        await pressIn(frame, 'Vulnerable');
        const before = await frame.evaluate(() => {
          window.first = document.querySelector('feelings-check-in');
          return document
            .querySelector('feelings-check-in')
            .shadowRoot.querySelectorAll(':checked').length;
        });
        const change = (to) =>
          page.evaluate(
            (data) =>
              void Object.assign(
                document.querySelector('#place').dataset,
                data,
              ),
            to,
          );
        await change({
          theme: 'dark',
          accent: 'rebeccapurple',
          country: 'IE',
          title: 'Einchecken',
          maxFeelings: '3',
          exitTo: 'https://other.example/',
        });
        await frame.waitForFunction(
          () => document.querySelector('feelings-check-in').maxFeelings === 3,
        );
        const now = await frame.evaluate(() => {
          const element = document.querySelector('feelings-check-in');
          const { colorScheme } = getComputedStyle(element);
          return [
            element === window.first,
            element.shadowRoot.querySelectorAll(':checked').length,
            colorScheme,
            getComputedStyle(element).getPropertyValue('--care-accent'),
            window.Aftercare.session.getState().country,
          ];
        });
        assert.deepEqual(now, [true, before, 'dark', 'rebeccapurple', 'IE']);
        assert.equal(
          await page.evaluate(() => document.querySelector('iframe').title),
          'Einchecken',
        );

        await page.evaluate(() => {
          const { dataset } = document.querySelector('#place');
          for (const name of ['theme', 'accent', 'country', 'maxFeelings'])
            delete dataset[name];
        });
        await frame.waitForFunction(
          () =>
            !document
              .querySelector('feelings-check-in')
              .hasAttribute('max-feelings'),
        );
        assert.deepEqual(
          await frame.evaluate(() => [
            document.documentElement.style.colorScheme,
            document.documentElement.style.getPropertyValue('--care-accent'),
            window.Aftercare.session.getState().country ?? null,
          ]),
          ['light', '', null],
        );

        await change({ aftercareFrame: 'practice-list', mode: '' });
        await frame.waitForFunction(
          () =>
            document
              .querySelector('practice-list')
              ?.shadowRoot?.querySelector('button') &&
            !document.querySelector('feelings-check-in'),
        );
        assert.deepEqual(log.errors, []);
        await page.close();
      },
    );

    itInFrame(
      'is light or dark as the page around is, and not as the system is',
      async () => {
        // Only Chromium lets a test say how the system is.
        const systems = name === 'chromium' ? ['light', 'dark'] : ['light'];
        for (const system of systems) {
          for (const [path, expected] of Object.entries({
            '/index.html': 'light',
            '/dark.html': 'dark',
            '/both.html': system,
          })) {
            const media =
              systems.length > 1 ? { 'prefers-color-scheme': system } : {};
            const { page } = await openPage(browser, host.url + path, {
              media,
            });
            const dark = await (await frameIn(page)).evaluate(isDark);
            assert.equal(
              dark ? 'dark' : 'light',
              expected,
              `${path} where the system is ${system}`,
            );
            await page.close();
          }
        }
      },
    );

    itInFrame('names in its console what it cannot use', async () => {
      const { page, log } = await openPage(browser, `${host.url}/none.html`);
      await page.evaluate(
        (html) =>
          document
            .querySelector('main')
            .append(document.createRange().createContextualFragment(html)),
        placeOf(away, {
          more: ' data-theme="beige" data-accent="beigeish" data-audience="cats" data-colour="red"',
        }),
      );
      await frameIn(page);
      const said = log.console
        .map(({ text }) => text)
        .filter((text) => text.startsWith('aftercare embed.html: '));
      assert.deepEqual(
        said.map(
          (text) =>
            /theme="beige"|accent="beigeish"|"cats"|colour is no attribute/.exec(
              text,
            )?.[0],
        ),
        [
          'theme="beige"',
          'accent="beigeish"',
          '"cats"',
          'colour is no attribute',
        ],
      );
      await page.close();
    });
  });
}

describe('The attributes of a place, WebKitGTK', () => {
  let driver;
  before(async () => {
    driver = await webkitSession();
  });
  after(async () => {
    await driver?.close();
  });

  itInFrame('makes the frame dark where the page around is', async (test) => {
    if (!driver) return test.skip('WebKitGTK is not installed');
    for (const [path, expected] of [
      ['/dark.html', true],
      ['/index.html', false],
    ]) {
      await driver.goto(host.url + path);
      await driver.until(
        'return document.querySelector("#place iframe")?.offsetHeight > 300',
      );
      await driver.enter('iframe');
      assert.equal(await driver.run(`return (${isDark})()`), expected, path);
      await driver.enter(null);
    }
  });
});
