// What a developer reads who made one of the usual mistakes: in the console by
// itself, and all of it from the doctor.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { elementsOf } from '../../scripts/read-elements.mjs';
import { root } from '../../scripts/setup.mjs';
import { TOLD } from '../support/told-form.js';
import { ourPractices } from '../../examples/plain/our-practices.js';
import {
  moduleTag,
  openPage,
  pageOf,
  startBrowser,
  startSite,
} from './harness.mjs';

const elements = elementsOf(
  JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')),
);
const [{ title, intro, ask, steps, say, cautions, adapt, ...row }] =
  ourPractices;
const pack = JSON.stringify({
  format: 'aftercare-pack/1',
  language: 'en',
  catalogue: { practices: [{ ...row, id: 'my-tea' }] },
  words: {
    practices: { 'my-tea': { title, intro, ask, steps, say, cautions, adapt } },
  },
});
const withoutOne = (text, at) => text.slice(0, at) + text.slice(at + 1);
/** What to do is the right name, what is allowed, or something to write. */
const todo = /; |: a |did you mean/;
const isFormed = (line) => {
  assert.match(line, TOLD);
  assert.match(line, todo);
};

/** The script tag with these settings, then this page. */
const page = (body, settings = '') =>
  pageOf({ head: moduleTag.replace('>', `${settings}>`), body });

const values = {
  'practice-list types': ['tlk', 'did you mean talk?'],
  'practice-list layout': ['gird', 'did you mean grid?'],
  'practice-list elements': ['intentoin', 'did you mean intention?'],
  'practice-card variant': ['compct', 'did you mean compact?'],
  'practice-card company': ['Together', 'did you mean together?'],
  'practice-card practice': ['hold-hand', 'did you mean hold-hands?'],
  'care-note note': ['your-body-aftr', 'did you mean your-body-after?'],
  'feelings-check-in mode': ['word', 'did you mean words?'],
  'feelings-check-in steps': ['abuot', 'did you mean about?'],
  'preference-builder roles': ['recieve', 'did you mean receive?'],
  'safety-note show': ['allways', 'did you mean always?'],
  'safety-note country': ['UK', 'did you mean GB?'],
  'quick-exit keys': ['shfit', 'did you mean shift?'],
  'care-provider audience': [
    'genral',
    'it is not allowed here; did you mean general?',
  ],
  'care-provider country': ['uk', 'did you mean GB?'],
  'care-provider storage': ['devise', 'did you mean device?'],
};

describe('A mistake on a page', () => {
  let site;
  let browser;
  let app;
  before(async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import './dist/define/practice-card.js'; import './dist/define/practice-list.js'; import { doctor } from './dist/doctor.js'; window.ask = doctor;`,
        resolveDir: root,
      },
      bundle: true,
      write: false,
      format: 'esm',
      conditions: ['browser', 'production'],
      logLevel: 'error',
    });
    app = outputFiles[0].text;
    site = await startSite({
      '/empty.html': page(''),
      '/right.html': page(
        '<safety-note country="gb"><p>Call 999.</p></safety-note><care-provider country="gb"></care-provider><practice-card practice="my-tea"></practice-card>',
        ' data-content="/pack.json" data-country="gb"',
      ),
      '/script.html': page(
        '',
        ' data-country="UK" data-audience="knik" data-theme="drk" data-acent="red"',
      ),
      '/dark.html': page(
        '<style>:root { color-scheme: dark; } body { background: #111; color: #eee; }</style><safety-note><p>Call 999.</p></safety-note><practice-list><p>Rest.</p></practice-list>',
      ),
      '/class.html': page(
        '<style>.dark body { background: #111; color: #eee; }</style><script>document.documentElement.className = "dark";</script><safety-note><p>Call 999.</p></safety-note><practice-list><p>Rest.</p></practice-list>',
      ),
      '/tokens.html': page(
        '<style>:root { --care-accent: notacolor; --care-radius: 8; --care-density: 80%; } @media (min-width: 1px) { main { --care-acent: red; --care-team: blue; } }</style><practice-list style="--care-shadw: none"><p>Rest.</p></practice-list>',
      ),
      '/five.html': page(
        '<feeling-check-in></feeling-check-in><practice-cards></practice-cards><practice-card></practice-card><practice-card practice="hold-hand"></practice-card><practice-list types="talk,affirm" limt="2"><p>Rest.</p></practice-list><safety-note country="UK"><p>Call 999.</p></safety-note>',
      ),
      '/prefix.html': page(
        '<x-practise-card></x-practise-card><feelings-chek-in></feelings-chek-in><care-note></care-note><x-practice-card practice="hold-hands"></x-practice-card>',
        ' data-prefix="x"',
      ),
      '/tags.html': page(
        '<practise-card></practise-card><practise-card></practise-card><feeling-check-in></feeling-check-in><practice-cars></practice-cars><their-card></their-card><script>customElements.define("practice-cars", class extends HTMLElement {})</script>',
      ),
      '/npm.html': pageOf({
        body: '<practice-list types="tlk"><p>Rest.</p></practice-list><safety-note><p>Call 999.</p></safety-note><practice-cards></practice-cards><script type="module" src="/app.js"></script>',
      }),
      '/app.js': app,
      '/pack.json': pack,
    });
    browser = await startBrowser();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  async function open(path) {
    const opened = await openPage(browser, `${site.url}${path}`);
    const warned = () =>
      opened.log.console
        .filter(({ type }) => /warn|error/.test(type))
        .map(({ text }) => text);
    const settled = () =>
      opened.page.evaluate(async () => {
        await new Promise((done) => setTimeout(done, 400));
        const ours = [...document.querySelectorAll(':defined')];
        await Promise.all(ours.map((element) => element.updateComplete));
      });
    const ask = async () => {
      const found = await opened.page.evaluate(() =>
        (window.ask ?? window.Aftercare.doctor)(),
      );
      return found.map(
        ({ level, about, text }) => `${level} ${about}: ${text}`,
      );
    };
    await settled();
    return { ...opened, warned, settled, ask };
  }
  const put = (opened, html) =>
    opened.page.evaluate((markup) => {
      document.body.innerHTML = markup;
    }, html);

  it('in the name of an attribute is named with the right one, in one form', async () => {
    for (const { tagName, attributes } of elements) {
      const names = attributes
        .map(({ name }) => name)
        .filter((name) => name.length > 3);
      const wrong = names.map((name) => withoutOne(name, name.length - 2));
      const opened = await open('/empty.html');
      await put(
        opened,
        wrong.map((name) => `<${tagName} ${name}="1"></${tagName}>`).join(''),
      );
      await opened.settled();
      const lines = opened.warned();
      for (const [index, name] of names.entries()) {
        const line = `<${tagName}> ${wrong[index]}: not known; did you mean ${name}? (docs/elements/${tagName}.md)`;
        assert.ok(lines.includes(line), `${line}\n${lines.join('\n')}`);
        isFormed(line);
      }
      await opened.page.close();
    }
  });

  it('in a value is named with the right one, in one form, and the doctor says it again', async () => {
    const opened = await open('/empty.html');
    const tags = Object.entries(values).map(([where, [value]]) => {
      const [tag, attribute] = where.split(' ');
      return `<${tag} ${attribute}="${value}"></${tag}>`;
    });
    await put(opened, tags.join(''));
    await opened.settled();
    const lines = opened.warned();
    const found = await opened.ask();
    for (const [where, [value, said]] of Object.entries(values)) {
      const [tag, attribute] = where.split(' ');
      const start = `<${tag}> ${attribute}="${value}": `;
      const line = lines.find((one) => one.startsWith(start)) ?? '';
      assert.ok(line.includes(said), `${start} ${said}\n${lines.join('\n')}`);
      isFormed(line);
      assert.ok(found.includes(`wrong console: ${line}`), line);
    }
    await opened.page.close();
  });

  it('on the script tag is named in the same form', async () => {
    const opened = await open('/script.html');
    const lines = opened.warned();
    for (const said of [
      '<script> data-country="UK": nothing is known of this country; did you mean GB? (docs/embedding.md)',
      '<script> data-theme="drk": not usable here; did you mean dark? (docs/embedding.md)',
      '<script> data-acent: not known; did you mean data-accent? (docs/embedding.md)',
    ])
      assert.ok(lines.includes(said), `${said}\n${lines.join('\n')}`);
    assert.ok(
      lines.some((line) =>
        /^<script> data-audience="knik": .*did you mean kink\? \(docs\/embedding\.md\)$/.test(
          line,
        ),
      ),
    );
    for (const line of lines) isFormed(line);
    await opened.page.close();
  });

  it('is none where a country is in small letters, or a practice comes with a pack', async () => {
    const opened = await open('/right.html');
    assert.deepEqual(opened.warned(), []);
    const seen = await opened.page.evaluate(() => [
      window.Aftercare.session.getState().country,
      document.querySelector('care-provider').session.getState().country,
      document.querySelector('practice-card').shadowRoot.textContent,
    ]);
    assert.deepEqual(seen.slice(0, 2), ['GB', 'GB']);
    assert.match(seen[2], /Tea at the window/);
    const found = await opened.ask();
    assert.deepEqual(
      found.filter((line) => line.startsWith('wrong')),
      [],
    );
    await opened.page.close();
  });

  it('with a practice of another audience says which it is', async () => {
    const opened = await open('/empty.html');
    await put(
      opened,
      '<practice-card practice="body-check"></practice-card><practice-card practice="nowhere-near-it"></practice-card>',
    );
    await opened.settled();
    const [audience, unknown] = opened.warned();
    assert.match(
      audience,
      /practice="body-check".*for audience "kink", and this page shows "general"/,
    );
    assert.match(
      unknown,
      /practice="nowhere-near-it": .*allowed: .*and others/,
    );
    await opened.page.close();
  });

  it('in a tag is named once by the console, with the right one and what to paste', async () => {
    const opened = await open('/tags.html');
    const lines = opened.warned();
    assert.deepEqual(lines.sort(), [
      '<feeling-check-in>: no such element; did you mean feelings-check-in? Write <feelings-check-in></feelings-check-in> (docs/embedding.md)',
      '<practise-card>: no such element; did you mean practice-card? Write <practice-card practice="hold-hands"></practice-card> (docs/embedding.md)',
    ]);
    for (const line of lines) isFormed(line);
    await opened.page.close();
  });

  it('in a tag is named with the prefix of the page', async () => {
    const opened = await open('/prefix.html');
    const tagged = opened.warned().map((line) => line.replace(/ Write .*/, ''));
    assert.deepEqual(tagged.sort(), [
      '<care-note>: no such element; did you mean x-care-note?',
      '<feelings-chek-in>: no such element; did you mean x-feelings-check-in?',
      '<x-practise-card>: no such element; did you mean x-practice-card?',
    ]);
    await opened.page.close();
  });

  it('is found by the doctor, each of five, with what to paste', async () => {
    const opened = await open('/five.html');
    const found = (await opened.ask()).filter((line) => /^wrong/.test(line));
    for (const said of [
      /<feeling-check-in>: no such element; did you mean feelings-check-in\? Write <feelings-check-in><\/feelings-check-in>/,
      /<practice-cards>: no such element; .* Write <practice-card practice="hold-hands">/,
      /<practice-card> has no practice, .* write <practice-card practice="hold-hands">/,
      /practice="hold-hand": .*did you mean hold-hands\?/,
      /types="talk,affirm": /,
      /<practice-list> limt: not known; did you mean limit\?/,
      /country="UK": .*did you mean GB\?/,
    ])
      assert.ok(
        found.some((line) => said.test(line)),
        `${said}\n${found.join('\n')}`,
      );
    await opened.page.close();
  });

  it('in a token is found by the doctor, and a dark page is none', async () => {
    const dark = await open('/dark.html');
    assert.deepEqual(
      (await dark.ask()).filter((line) => /^wrong/.test(line)),
      [],
    );
    const opened = await open('/tokens.html');
    const found = await opened.ask();
    for (const said of [
      /wrong tokens: --care-accent: notacolor cannot be used, .* write a colour/,
      /wrong tokens: --care-radius: 8 cannot be used, .* write a length/,
      /wrong tokens: --care-density: 80% cannot be used, .* write a number/,
      /wrong tokens: --care-acent: no token has this name; did you mean --care-accent\?/,
      /wrong tokens: --care-shadw: no token has this name; did you mean --care-shadow\?/,
    ])
      assert.ok(
        found.some((line) => said.test(line)),
        `${said}\n${found.join('\n')}`,
      );
    assert.ok(!found.some((line) => line.includes('--care-team')), 'theirs');
    await Promise.all([dark.page.close(), opened.page.close()]);
  });

  it('about a dark page is found by the doctor, once, and is no fault of its contrast', async () => {
    const opened = await open('/class.html');
    const found = await opened.ask();
    const said = found.filter((line) => / (scheme|contrast): /.test(line));
    assert.match(said[0], /^look scheme: .* \.dark \{ color-scheme: dark; \}$/);
    assert.match(said[1], /^fine contrast: /);
    assert.equal(said.length, 2, said.join('\n'));
    await opened.page.close();
  });

  it('is found by the doctor from npm, too', async () => {
    const opened = await open('/npm.html');
    const found = await opened.ask();
    for (const said of [
      /wrong elements: <practice-cards>: no such element; did you mean practice-card/,
      /wrong elements: <safety-note> is not defined.*import 'aftercare-elements\/define\/safety-note\.js'/,
      /wrong console: <practice-list> types="tlk": /,
    ])
      assert.ok(
        found.some((line) => said.test(line)),
        `${said}\n${found.join('\n')}`,
      );
    assert.ok(!found.some((line) => / script: /.test(line)));
    await opened.page.close();
  });
});
