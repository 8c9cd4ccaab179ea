import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { pageSession } from '../../src/context/page-session.js';
import { tags, type Tag } from '../../src/define/define-elements.js';
import { renderToString } from '../../src/server/index.js';

const words = (html: string): string =>
  html
    .replace(/<style[^]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

void describe('On a server', () => {
  for (const tag of tags) {
    void it(`<${tag}> is written whole, with its markers and what stands inside it`, () => {
      const html = renderToString(tag, {}, { inside: '<p>Inside</p>' });
      assert.match(
        html,
        new RegExp(
          `^<${tag} class="rr-block [^>]*data-dd-privacy="hidden"[^>]*>`,
        ),
      );
      assert.ok(html.endsWith(`<p>Inside</p></${tag}>`));
      assert.doesNotMatch(html, /<!--|undefined|\[object|NaN/);
    });
  }

  void it('has every step of a practice, and every number of a country, in the markup', () => {
    const card = words(
      renderToString('practice-card', {
        practice: 'hold-hands',
        headingLevel: 2,
      }),
    );
    const { practices } = pageSession().getState().content;
    for (const step of practices.find(({ id }) => id === 'hold-hands')!.steps!)
      assert.ok(card.includes(step.replace(/&/g, '&amp;')), step);
    const list = renderToString('practice-list', { limit: 2 });
    assert.equal(
      list.match(/<summary[^>]*summary/g)?.length,
      2,
      'each row opens by itself',
    );
    const note = renderToString('safety-note', {}, { country: 'IE' });
    assert.match(note, /href="tel:112"/);
    assert.match(words(note), /Leave this page/);
  });

  for (const tag of tags)
    void it(`<${tag}> has nothing chosen that nobody chose`, () => {
      const html = renderToString(tag, {}, { country: 'IE' });
      // Written, an attribute of a yes or no is a yes, whatever it says.
      assert.doesNotMatch(
        html,
        / (checked|selected|disabled|hidden|open|multiple|required|readonly|inert)="(true|false)"/,
      );
      const radios = [...html.matchAll(/<input\b[^>]*type="radio"[^>]*>/g)];
      const chosen = radios.filter(([radio]) => / checked\b/.test(radio));
      const groups = chosen.map(([radio]) => / name="([^"]*)"/.exec(radio)![1]);
      assert.deepEqual(groups, [...new Set(groups)], 'one choice a group');
      if (tag === 'preference-builder') {
        assert.ok(radios.length > 20);
        assert.deepEqual(chosen, []);
      }
      const options = [...html.matchAll(/<option\b[^>]* selected\b[^>]*>/g)];
      assert.ok(options.length <= 1, options.join('\n'));
    });

  void it('has every word of a note and every source of it in the markup', () => {
    const html = renderToString('care-note', {
      note: 'your-body-after',
      headingLevel: 2,
    });
    const { notes } = pageSession().getState().content;
    const { title, points, parts } = notes.find(
      ({ id }) => id === 'your-body-after',
    )!;
    const shown = words(html);
    for (const text of [
      title,
      ...points.flatMap(({ id }) => [parts[id]!.label, parts[id]!.text]),
    ])
      assert.ok(shown.includes(text), text);
    for (const { url } of points.flatMap(({ sources = [] }) => sources))
      assert.ok(html.includes(`href="${url}"`), url);
    assert.match(words(renderToString('care-note')), /What aftercare is/);
  });

  void it('shows the words of a host’s own pack, and refuses one that cannot be used', () => {
    assert.throws(
      () =>
        renderToString('practice-card', {}, { content: { nonsense: true } }),
      { name: 'ContentError' },
    );
    assert.match(
      renderToString('safety-note', { show: 'always' }),
      /<details[^>]* open/,
    );
  });

  void it('shows a practice and services of the host’s own, and refuses what cannot be used', () => {
    const { practices, services } = pageSession().getState().content;
    const practice = {
      ...practices[0]!,
      id: 'tea',
      title: 'Tea at the window',
      steps: ['Two cups, one blanket.'],
    };
    const card = renderToString('practice-card', {
      practice,
      variant: 'compact',
    });
    assert.match(words(card), /Tea at the window.*Two cups, one blanket\./);
    assert.doesNotMatch(card, / practice="/);
    assert.throws(
      () =>
        renderToString('practice-card', {
          practice: { ...practice, steps: ['<b>Pour</b>'] },
        }),
      { name: 'ContentError', message: /steps\[0\].*HTML/ },
    );
    const service = {
      ...services.find(({ country }) => country === 'GB')!,
      id: 'ours',
      name: 'The listening room',
    };
    const note = (helplines: unknown) =>
      renderToString('safety-note', { helplines }, { country: 'GB' });
    assert.match(words(note([service])), /The listening room/);
    assert.throws(() => note([{ ...service, name: 4 }]), {
      name: 'ContentError',
      message: /name/,
    });
  });

  void it('has both sides of a practice in the markup, the giver’s behind a press, and no choice that would do nothing', () => {
    const { practices } = pageSession().getState().content;
    const practice = {
      ...practices.find(({ id }) => id === 'hold-hands')!,
      id: 'own',
      askFor: ['Could you hold my hand?'],
    };
    const card = renderToString('practice-card', { practice });
    assert.match(
      words(card),
      /You could ask “Could you hold my hand\?”.*If you are the one who gives this/,
    );
    const giver = card.slice(card.indexOf('class="within"'));
    for (const step of practice.steps!)
      assert.ok(
        giver.slice(0, giver.indexOf('</details>')).includes(step),
        step,
      );
    assert.doesNotMatch(card, /name="side"/);
    const alone = words(
      renderToString('practice-card', { practice: 'wrap-up' }),
    );
    assert.match(alone, /Ask yourself/);
    assert.doesNotMatch(alone, /Ask first|You could ask/);
  });

  void it('keeps nothing from one page for the next', () => {
    const plain = renderToString('practice-list', {}, {});
    renderToString(
      'practice-list',
      { company: 'solo' },
      { audience: 'kink', country: 'GB', company: 'solo' },
    );
    assert.equal(renderToString('practice-list', {}, {}), plain);
    const before = pageSession().getState();
    renderToString('preference-builder', { roles: 'receive' });
    assert.equal(pageSession().getState(), before);
  });

  void it('writes no answers into a page: what a server sends is cached and logged on its way', () => {
    assert.throws(
      () =>
        renderToString('preference-builder', {
          value: { hug: { receive: { level: 'like' } } },
        }),
      /has no "value" on a server/,
    );
    assert.throws(
      () =>
        renderToString('feelings-check-in', {
          value: { feelings: ['sad'], needs: [] },
        }),
      /has no "value" on a server/,
    );
  });

  void it('names a tag and a property that there are not, and the nearest', () => {
    assert.throws(() => renderToString('practice-crad' as Tag), {
      name: 'TypeError',
      message: /no element "practice-crad"; did you mean practice-card\?/,
    });
    assert.throws(() => renderToString('practice-list', { limt: 2 }), {
      name: 'TypeError',
      message:
        /<practice-list> has no "limt" on a server; did you mean limit\?/,
    });
    assert.throws(
      () => renderToString('practice-list', { session: {} }),
      TypeError,
    );
  });

  void it('writes any text as text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const html = renderToString('safety-note', {
          'exit-to': text,
          topics: text,
        });
        const [element, ...others] = parseFragment(html.replaceAll('\r', ''))
          .childNodes as unknown as {
          nodeName: string;
          attrs: { name: string; value: string }[];
        }[];
        assert.deepEqual(
          [element?.nodeName, others.length],
          ['safety-note', 0],
        );
        const given = text.replaceAll('\r', '').replaceAll('\0', '\uFFFD');
        if (!/[\ud800-\udfff]/.test(text))
          assert.equal(
            element?.attrs
              .find(({ name }) => name === 'topics')
              ?.value.replaceAll('\0', '\uFFFD'),
            given,
          );
      }),
      { numRuns: 200 },
    );
  });

  void it('writes the nonce of a policy on every style', () => {
    const html = renderToString(
      'practice-card',
      { practice: 'hold-hands' },
      { nonce: 'abc' },
    );
    assert.equal(
      html.match(/<style/g)?.length,
      html.match(/<style nonce="abc">/g)?.length,
    );
  });
});
