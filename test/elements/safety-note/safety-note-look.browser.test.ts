import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

import { createSession } from '../../../src/session/session.js';
import { inScheme } from '../harness.js';
import { mount, type SafetyNoteHarness } from './harness.js';

interface Node {
  role: string;
  name: string;
}

const countries = createSession()
  .getState()
  .content.emergency.map(({ country }) => country);

/**
 * The note in a frame of a width, so that it answers to that width as on a
 * phone.
 */
async function inFrame(
  width: number,
  country: string,
  dir: 'ltr' | 'rtl' = 'ltr',
): Promise<SafetyNoteHarness> {
  return mount(
    createSession({ country }),
    'show="always" topics="sexual-violence domestic-violence medical" limit="6"',
    { dir, style: `width: ${width}px` },
  );
}

/** Every number of the record with its country, as a telephone dials it. */
async function numbersOfRecord(): Promise<Set<string>> {
  const file = new URL('../../fixtures/helplines.json', import.meta.url);
  const { emergency, helplines } = (await (
    await fetch(file)
  ).json()) as RecordFile;
  const digits = (number: string): string => number.replace(/[\s-]/g, '');
  const all = helplines.flatMap(({ country, phone, sms }) =>
    [phone?.dial, sms?.to].flatMap((number) =>
      number ? `${country} ${digits(number)}` : [],
    ),
  );
  const special = new Map(
    emergency.map(({ country, numbers }) => [country, numbers]),
  );
  const urgent = countries.flatMap((country) =>
    (special.get(country) ?? special.get('EU/EEA default')!).map(
      (text) => `${country} ${/^\d+/.exec(text)![0]}`,
    ),
  );
  return new Set([...all, ...urgent]);
}

interface RecordFile {
  readonly emergency: readonly {
    readonly country: string;
    readonly numbers: readonly string[];
  }[];
  readonly helplines: readonly {
    readonly country: string;
    readonly phone: { readonly dial: string } | null;
    readonly sms: { readonly to: string } | null;
  }[];
}

function sticksOut(note: SafetyNoteHarness): string[] {
  const { left, right } = note.element.getBoundingClientRect();
  return [
    ...note.root.querySelectorAll<HTMLElement>('*:not(option, [role=status])'),
  ]
    .filter((one) => one.getClientRects().length)
    .filter((one) =>
      [...one.getClientRects()].some(
        (box) => box.right > right + 1 || box.left < left - 1,
      ),
    )
    .map((one) => `${one.localName} ${one.textContent.trim().slice(0, 30)}`);
}

describe('safety-note on the screen', () => {
  for (const direction of ['ltr', 'rtl'] as const) {
    it(`fits 288 pixels, ${direction}, in every country`, async () => {
      for (const country of countries) {
        const note = await inFrame(288, country, direction);
        expect(sticksOut(note), country).to.deep.equal([]);
      }
    });
  }

  it('never promises what it cannot keep, in any country', async () => {
    for (const country of [...countries, undefined]) {
      const note = await mount(
        createSession({ country }),
        'show="always" topics="medical sexual-violence domestic-violence crisis" limit="6"',
      );
      const page = `${note.seen} ${note.root.textContent}`;
      expect(page.length).to.be.greaterThan(800);
      expect(page, country).not.to.match(
        /\b(private|anonymous|secure|guarantee)|safe space|no one can see|someone will answer|undefined|\bfalse\b|\[object/i,
      );
    }
  });

  it('has controls that a thumb finds', async () => {
    const note = await mount(createSession({ country: 'JP' }), 'show="always"');
    for (const one of [
      ...note.all('button'),
      ...note.all('combobox'),
      ...note.all('link'),
    ]) {
      expect(one.offsetHeight, one.textContent).to.be.at.least(44);
      expect(one.offsetWidth, one.textContent).to.be.at.least(44);
    }
  });

  it('fits a phone whose letters are twice as large', async () => {
    document.documentElement.style.fontSize = '200%';
    try {
      for (const country of ['GB', 'JP', 'ZA']) {
        const note = await inFrame(328, country);
        expect(sticksOut(note), country).to.deep.equal([]);
        await note.settle();
        expect(note.element.scrollWidth).to.be.at.most(328);
      }
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it('says no number that is not in the record, in any country, at any level, for any topic', async () => {
    const recorded = await numbersOfRecord();
    for (const country of countries) {
      const note = await mount(
        createSession({ country }),
        'show="always" limit="6"',
      );
      for (const topics of [
        '',
        'crisis medical',
        'young lgbtq',
        'own-behaviour general',
        'domestic-violence sexual-violence',
      ]) {
        note.element.topics = topics;
        for (const word of ['calm', 'scared', 'unsafe', 'hopeless']) {
          await note.feel(word);
          const dialled = note.links.flatMap(
            (href) => /^(?:tel|sms):([^?]+)/.exec(href)?.[1] ?? [],
          );
          expect(dialled.length).to.be.greaterThan(0);
          for (const number of dialled)
            expect(
              recorded.has(`${country} ${decodeURIComponent(number)}`),
              `${country} ${number}`,
            ).to.equal(true);
        }
      }
      note.element.remove();
    }
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`has nothing that axe finds, ${scheme}, closed, open, with and without a country`, async () => {
      for (const country of [undefined, 'GB', 'US', 'JP', 'MX']) {
        const note = await mount(createSession({ country }), '', {
          style: inScheme(scheme),
        });
        await expect(note.element).to.be.accessible();
        for (const word of ['numb', 'pressured', 'hopeless']) {
          await note.feel(word);
          await expect(note.element).to.be.accessible();
        }
        note.opener.click();
        await note.settle();
        await expect(note.element).to.be.accessible();
      }
    });
  }

  it('tells assistive technology what is what', async () => {
    await mount(
      createSession({ country: 'GB' }),
      'show="always" heading-level="4"',
    );
    const tree = await executeServerCommand<Node[] | false, undefined>(
      'ui-ax-tree',
    );
    if (!tree) return;
    const has = (role: string, name: string): boolean =>
      tree.some((node) => node.role === role && node.name.trim() === name);
    expect(
      has('heading', 'You do not have to sort this out alone'),
      'heading',
    ).to.equal(true);
    expect(has('link', 'Leave this page'), 'leave').to.equal(true);
    expect(has('link', 'Call 999'), 'emergency number').to.equal(true);
    expect(has('combobox', 'Country'), 'country').to.equal(true);
    expect(has('link', 'Call: Samaritans'), 'call').to.equal(true);
    expect(has('DisclosureTriangle', 'More help'), 'more').to.equal(true);
  });

  it('has its heading at the level that the page wants', async () => {
    const note = await mount(
      createSession(),
      'show="always" heading-level="4"',
    );
    expect(note.headings).to.deep.equal([
      ['You do not have to sort this out alone', 4],
    ]);
  });
});
