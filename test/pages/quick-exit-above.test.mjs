// The way out can be seen and pressed whatever a page opens over it or does
// around it, its keys are heard in frames, and it is not on paper.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { nowhere, startAway, unsigned } from './away.mjs';
import {
  browserNames,
  moduleTag,
  pageOf,
  ready,
  startBrowser,
  startSite,
  webkitSession,
} from './harness.mjs';
import { colouredPixels } from './leaving/pixels.mjs';
import { WAIT, patience } from './patience.mjs';

/**
 * Runs in the page: plays in it and in two shadow roots, leaves, and says in the
 * console which players are silent. An answer would be lost with its page.
 */
const playersAfterLeaving = async () => {
  const bytes = new Uint8Array(44 + 80_000).fill(128);
  const view = new DataView(bytes.buffer);
  [...'RIFF'].forEach((letter, at) => (bytes[at] = letter.charCodeAt(0)));
  view.setUint32(4, 36 + 80_000, true);
  [...'WAVEfmt '].forEach(
    (letter, at) => (bytes[8 + at] = letter.charCodeAt(0)),
  );
  view.setUint32(16, 16, true);
  for (const [at, value] of [
    [20, 1],
    [22, 1],
    [32, 1],
    [34, 8],
  ])
    view.setUint16(at, value, true);
  for (const at of [24, 28]) view.setUint32(at, 8000, true);
  [...'data'].forEach((letter, at) => (bytes[36 + at] = letter.charCodeAt(0)));
  view.setUint32(40, 80_000, true);
  const src = URL.createObjectURL(new Blob([bytes], { type: 'audio/wav' }));
  const players = [];
  for (const mode of [undefined, 'open', 'closed']) {
    const host = document.body.appendChild(document.createElement('div'));
    const player = Object.assign(document.createElement('audio'), {
      src,
      loop: true,
    });
    (mode ? host.attachShadow({ mode }) : host).append(player);
    await player.play();
    players.push(player);
  }
  document.querySelector('quick-exit').shadowRoot.querySelector('a').click();
  // What a page plays in a closed root stops as soon as the browser has
  // seen that it went.
  await new Promise((done) => setTimeout(done));
  console.info('paused', players.map((player) => player.paused).join());
};

let away;
let site;
before(async () => {
  away = await startAway();
  if (!away) return;
  site = await startSite({
    '/care.html': pageOf({
      head: moduleTag,
      body: `<main><quick-exit exit-to="${away.url}"></quick-exit></main><h1>Care</h1><div id="layers"></div><iframe src="/inner.html"></iframe>`,
    }),
    '/inner.html': pageOf({
      body: '<input><iframe srcdoc="<input>"></iframe>',
    }),
  });
});
after(async () => {
  await away?.close();
  await site?.close();
});

const player = 'full screen of a player with controls';
/** What opens over the whole page. Each runs in the page. */
const layers = {
  'a popover': () => {
    const layer = layers.appendChild(
      Object.assign(document.createElement('div'), { popover: 'manual' }),
    );
    layer.style.cssText =
      'inset: 0; inline-size: 100%; block-size: 100%; margin: 0; background: #eee';
    layer.showPopover();
  },
  'a popover that closes others': () => {
    const layer = layers.appendChild(
      Object.assign(document.createElement('div'), { popover: 'auto' }),
    );
    layer.style.cssText =
      'inset: 0; inline-size: 100%; block-size: 100%; margin: 0; background: #eee';
    layer.showPopover();
  },
  'a modal dialog': () => {
    const layer = layers.appendChild(document.createElement('dialog'));
    layer.style.cssText =
      'inset: 0; inline-size: 100%; block-size: 100%; max-inline-size: none; max-block-size: none; margin: 0; background: #eee';
    layer.showModal();
  },
  'a small modal dialog': () =>
    layers.appendChild(document.createElement('dialog')).showModal(),
  'full screen': () => layers.requestFullscreen(),
  'full screen in a shadow root': () => {
    const player = document.createElement('div');
    player.style.background = '#eee';
    layers.attachShadow({ mode: 'open' }).append(player);
    return player.requestFullscreen();
  },
  'full screen in a closed shadow root': () => {
    const player = document.createElement('div');
    player.style.background = '#eee';
    layers.attachShadow({ mode: 'closed' }).append(player);
    return player.requestFullscreen();
  },
  [player]: () =>
    layers
      .appendChild(
        Object.assign(document.createElement('video'), { controls: true }),
      )
      .requestFullscreen(),
  'full screen, and a popover in it': async () => {
    await layers.requestFullscreen();
    const layer = layers.appendChild(
      Object.assign(document.createElement('div'), { popover: 'manual' }),
    );
    layer.style.cssText =
      'inset: 0; inline-size: 100%; block-size: 100%; margin: 0; background: #eee';
    layer.showPopover();
  },
  'full screen of the whole page': () =>
    document.documentElement.requestFullscreen(),
  'full screen, and a modal dialog in it': async () => {
    await layers.requestFullscreen();
    layers.appendChild(document.createElement('dialog')).showModal();
  },
};
/** What a page does around it. Each runs in the page. */
const surroundings = {
  'takes pointers away': () => (document.body.style.pointerEvents = 'none'),
  'hides what is around it': () =>
    (document.querySelector('main').style.visibility = 'hidden'),
  'makes what is around it inert': () =>
    (document.querySelector('main').inert = true),
  'makes everything transparent': () =>
    (document.querySelector('main').style.opacity = '0'),
  'keeps people from selecting': () =>
    (document.documentElement.style.userSelect = 'none'),
  'has letters without a size, a colour and a place': () =>
    document.body.style.setProperty('font', '0/0 a') ||
    Object.assign(document.body.style, {
      textIndent: '-9999px',
      webkitTextFillColor: 'transparent',
      whiteSpace: 'nowrap',
      visibility: 'hidden',
    }),
  'moves and clips what is around it': () =>
    Object.assign(document.querySelector('main').style, {
      transform: 'translateX(-200vw) scale(0)',
      clipPath: 'inset(50%)',
      filter: 'opacity(0)',
      overflow: 'hidden',
      blockSize: '0',
      contain: 'strict',
    }),
};
const withLayers = (fn) => [
  `(() => { const layers = document.querySelector('#layers'); return (${fn})(); })()`,
];

/** Where the link is. Runs in the page. */
const placeOfLink = () => {
  const { x, y, width, height } = document
    .querySelector('quick-exit')
    .shadowRoot.querySelector('a')
    .getBoundingClientRect();
  return [
    Math.round(x + width / 2),
    Math.round(y + height / 2),
    Math.round(height),
  ];
};
const boxOfLink = () => {
  const { x, y, width, height } = document
    .querySelector('quick-exit')
    .shadowRoot.querySelector('a')
    .getBoundingClientRect();
  return { x, y, width, height };
};
/** Until what was opened is seen. Runs in the page. */
const frames = () =>
  new Promise((done) =>
    requestAnimationFrame(() => requestAnimationFrame(done)),
  );

for (const name of browserNames) {
  describe(`The way out, ${name}`, { skip: nowhere }, () => {
    let browser;
    before(async () => {
      browser = await startBrowser(name, unsigned);
    });
    after(() => browser?.close());

    const arrive = async () => {
      const page = await browser.newPage();
      await page.setViewport({ width: 800, height: 600 });
      await page.goto(`${site.url}/care.html`);
      await ready(page, 'quick-exit');
      await page.mouse.click(300, 500);
      return page;
    };
    const gone = (page) =>
      page.waitForFunction(() => document.title === 'Weather', {
        timeout: WAIT,
      });
    const press = async (page) => {
      const [x, y, height] = await page.evaluate(placeOfLink);
      assert.ok(height >= 44, `${height} px`);
      await page.mouse.click(x, y);
    };

    for (const [layer, open] of Object.entries(layers)) {
      if (layer === player && name === 'firefox') continue;
      it(`is pressed above ${layer}`, patience, async () => {
        const page = await arrive();
        // As by a press of a person's: full screen is for nobody else.
        await page.evaluate(
          `addEventListener('click', () => { ${withLayers(open)} }, { once: true })`,
        );
        await page.mouse.click(300, 500);
        if (layer.startsWith('full screen'))
          await page.waitForFunction(() => document.fullscreenElement);
        if (layer.includes('modal'))
          await page.waitForFunction(() => document.querySelector(':modal'));
        await page.evaluate(frames);
        await page.evaluate(frames);
        // Above it, so that somebody sees what they press.
        assert.ok(
          colouredPixels(
            await page.screenshot({ clip: await page.evaluate(boxOfLink) }),
          ) > 0,
          'it is not seen',
        );
        await press(page);
        await gone(page);
        await page.close();
      });
    }

    for (const [what, change] of Object.entries(surroundings)) {
      it(
        `is pressed where a page ${what}, also under a modal dialog`,
        patience,
        async () => {
          for (const layer of [undefined, layers['a modal dialog']]) {
            const page = await arrive();
            await page.evaluate(change);
            if (layer) await page.evaluate(withLayers(layer)[0]);
            await page.evaluate(frames);
            await press(page);
            await gone(page);
            await page.close();
          }
        },
      );
    }

    it('is reached by Tab in a dialog of its own', patience, async () => {
      const page = await arrive();
      await page.evaluate((to) => {
        const dialog = document
          .querySelector('#layers')
          .appendChild(document.createElement('dialog'));
        const own = dialog.appendChild(document.createElement('quick-exit'));
        own.exitTo = to;
        dialog.showModal();
        return own.updateComplete;
      }, away.url);
      await page.evaluate(frames);
      const isThere = () =>
        page.evaluate(
          () =>
            document.querySelector('dialog quick-exit').shadowRoot.activeElement
              ?.localName === 'a',
        );
      for (let n = 0; n < 3 && !(await isThere()); n += 1)
        await page.keyboard.press('Tab');
      assert.equal(await isThere(), true);
      await page.keyboard.press('Enter');
      await gone(page);
      await page.close();
    });

    it(
      'stays below a press that was meant for a dialog',
      patience,
      async () => {
        const page = await arrive();
        await page.evaluate(withLayers(layers['a modal dialog'])[0]);
        await page.evaluate(frames);
        await page.mouse.click(300, 300);
        await page.keyboard.press('Enter');
        await page.evaluate(frames);
        assert.match(page.url(), /care\.html$/);
        await page.close();
      },
    );

    // A frame hears every press itself, and so does a player of Firefox's.
    const silent = {
      'full screen of a frame': () =>
        document.querySelector('iframe').requestFullscreen(),
    };
    if (name === 'firefox') silent[player] = layers[player];
    for (const [what, open] of Object.entries(silent)) {
      it(
        `is not seen above ${what} that keeps each press to itself, and is back afterwards`,
        patience,
        async () => {
          const page = await arrive();
          const seen = async () =>
            colouredPixels(
              await page.screenshot({ clip: await page.evaluate(boxOfLink) }),
            ) > 0;
          await page.evaluate(
            `addEventListener('click', () => { ${withLayers(open)} }, { once: true })`,
          );
          await page.mouse.click(300, 500);
          await page.waitForFunction(() => document.fullscreenElement);
          await page.evaluate(frames);
          await page.evaluate(frames);
          assert.equal(await seen(), false);
          await page.evaluate(() => document.exitFullscreen());
          await page.waitForFunction(() => !document.fullscreenElement);
          await page.evaluate(frames);
          await page.evaluate(frames);
          assert.equal(await seen(), true);
          await press(page);
          await gone(page);
          await page.close();
        },
      );
    }

    it('keeps the focus where it is when it rises', patience, async () => {
      const page = await arrive();
      await page.evaluate(() =>
        document
          .querySelector('quick-exit')
          .shadowRoot.querySelector('summary')
          .focus(),
      );
      await page.evaluate(withLayers(layers['a popover'])[0]);
      await page.evaluate(frames);
      assert.equal(
        await page.evaluate(
          () =>
            document.querySelector('quick-exit').shadowRoot.activeElement
              ?.localName,
        ),
        'summary',
      );
      await page.close();
    });

    it(
      'gives up after a few turns beside another one that insists, until somebody presses something',
      patience,
      async () => {
        const page = await arrive();
        const turns = await page.evaluate(
          () =>
            new Promise((done) => {
              const box = document
                .querySelector('quick-exit')
                .shadowRoot.querySelector('.exit');
              const other = document.querySelector('#layers').appendChild(
                Object.assign(document.createElement('div'), {
                  popover: 'manual',
                  textContent: 'Buy',
                }),
              );
              let rises = 0;
              let shows = 0;
              box.addEventListener('beforetoggle', ({ newState }) => {
                rises += newState === 'open';
              });
              // It opens again each time that it hears that it is open, as one
              // would who insists.
              other.addEventListener('toggle', ({ newState }) => {
                if (newState !== 'open') return;
                shows += 1;
                if (shows === 40) return done(rises);
                setTimeout(() => {
                  other.hidePopover();
                  other.showPopover();
                });
              });
              other.showPopover();
            }),
        );
        assert.ok(turns > 0 && turns < 10, `${turns} turns`);
        await page.close();
      },
    );

    it(
      'hears Shift in frames of this origin, in those within them, and in those that come later, also in a shadow root',
      patience,
      async () => {
        const spots = {
          'a frame': (page) =>
            page.frames().find((one) => one.url().endsWith('/inner.html')),
          'a frame in a frame': (page) =>
            page.frames().find((one) => one.url() === 'about:srcdoc'),
          'a frame that came later': async (page) => {
            await page.evaluate(
              () =>
                new Promise((done) => {
                  const frame = Object.assign(
                    document.createElement('iframe'),
                    { src: '/inner.html?later', onload: done },
                  );
                  document.body.append(frame);
                }),
            );
            return page.frames().find((one) => one.url().endsWith('?later'));
          },
          'a frame in a shadow root': async (page) => {
            await page.evaluate(
              () =>
                new Promise((done) => {
                  const frame = Object.assign(
                    document.createElement('iframe'),
                    { src: '/inner.html?shadow', onload: done },
                  );
                  document
                    .querySelector('#layers')
                    .attachShadow({ mode: 'open' })
                    .append(frame);
                }),
            );
            return page.frames().find((one) => one.url().endsWith('?shadow'));
          },
          'a frame that went on': async (page) => {
            await page.evaluate(
              () =>
                new Promise((done) => {
                  const frame = document.querySelector('iframe');
                  frame.onload = done;
                  frame.contentWindow.location.href = '/inner.html?on';
                }),
            );
            return page.frames().find((one) => one.url().endsWith('?on'));
          },
        };
        for (const [where, find] of Object.entries(spots)) {
          const page = await arrive();
          const frame = await find(page);
          assert.ok(frame, where);
          await (await frame.$('input')).click();
          await page.waitForFunction(
            () => document.activeElement !== document.body,
          );
          for (let n = 0; n < 3; n += 1) await page.keyboard.press('Shift');
          await gone(page).catch((error) =>
            assert.fail(`${where}: ${error.message}`),
          );
          await page.close();
        }
      },
    );

    it('hears nothing in a frame once it is taken away', patience, async () => {
      const page = await arrive();
      await page.evaluate(() => document.querySelector('quick-exit').remove());
      await (
        await page
          .frames()
          .find((one) => one.url().endsWith('/inner.html'))
          .$('input')
      ).click();
      for (let n = 0; n < 4; n += 1) await page.keyboard.press('Shift');
      assert.match(page.url(), /care\.html$/);
      await page.close();
    });

    it(
      'stops players in the page and in shadow roots, open and closed',
      patience,
      async () => {
        const said = [];
        // The page may be gone before it has told, on a busy machine several
        // times in a row: then another one is asked.
        for (let tries = 0; said.length === 0 && tries < 20; tries += 1) {
          const page = await arrive();
          page.on('console', (message) => {
            if (/^paused /.test(message.text())) said.push(message.text());
          });
          await page.evaluate(playersAfterLeaving).catch(() => {});
          await page.close();
        }
        assert.deepEqual(said, ['paused true,true,true']);
      },
    );

    if (name === 'chromium') {
      it('is not on paper', patience, async () => {
        const page = await arrive();
        await page.emulateMediaType('print');
        assert.deepEqual((await page.evaluate(placeOfLink))[2], 0);
        await page.close();
      });
    }
  });
}

describe('The way out, WebKitGTK', { skip: nowhere }, () => {
  let driver;
  before(async () => {
    driver = await webkitSession(unsigned);
  });
  after(async () => {
    await driver?.close();
  });

  const pressAt = (x, y) => {
    const actions = [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    return driver.ask('POST', '/actions', {
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions,
        },
      ],
    });
  };
  const ways = { ...layers, ...surroundings };
  for (const way of Object.keys(ways)) {
    it(`is pressed with this on the page: ${way}`, patience, async (test) => {
      if (!driver) return test.skip('WebKitGTK is not installed');
      await driver.goto(`${site.url}/care.html`);
      await driver.until(
        'return !!document.querySelector("quick-exit").shadowRoot?.querySelector("a")',
      );
      if (way.startsWith('full screen')) {
        // As by a press of a person's: full screen is for nobody else.
        await driver.run(
          `addEventListener('click', () => { ${withLayers(ways[way])} }, { once: true })`,
        );
        await pressAt(300, 500);
        await driver.until('return !!document.fullscreenElement');
      } else await driver.run(`return void ${withLayers(ways[way])}`);
      if (way.includes('modal'))
        await driver.until('return !!document.querySelector(":modal")');
      const [x, y] = await driver.run(`return (${placeOfLink})()`);
      await pressAt(x, y).catch(() => {});
      await driver.until('return document.title === "Weather"');
    });
  }
});
