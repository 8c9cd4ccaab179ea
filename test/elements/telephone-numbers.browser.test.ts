// Telephone numbers among words of a right-to-left language: each digit stands
// right of the one before it, and what is copied is what is dialled.
import { expect } from '@open-wc/testing';
import { countriesOf } from '../../src/care/choose-helplines.js';
import { builtinPack } from '../../src/content/whole.js';
import { createSession, type Session } from '../../src/session/session.js';
import { mount as mountReading } from './care-note/harness.js';
import type { Shown } from './open-things.js';
import { mount as mountCard } from './practice-card/harness.js';
import { mount as mountNote } from './safety-note/harness.js';

/** Numbers as they are printed, with everything that a pack allows in one. */
const inSentences = [
  '+49 (555) 123 4567',
  '(020) 7946 0018',
  '1-800-555-0123',
  '*555 123#',
  '+30 210 555 0199',
];
const inFields = { phone: '+44 (20) 7946-0000', sms: '60 60' };
const emergency = '55 5';

/** "You can call … now." */
const sentence = (number: string): string =>
  `يمكنك الاتصال بالرقم ${number} الآن.`;
const sentences = inSentences.map(sentence).join(' ');

const { notes, practices } = builtinPack.words!;

/** Words of support in Arabic, with numbers wherever a pack may have them. */
const arabic = {
  format: 'aftercare-pack/1',
  language: 'ar',
  catalogue: {
    servicesCompiledOn: '2026-11-01',
    services: [
      {
        id: 'ours',
        audience: 'general',
        country: 'GB',
        name: 'مكتبنا',
        topics: ['crisis'],
        phone: inFields.phone,
        sms: { to: inFields.sms },
        web: 'https://desk.example',
        languages: ['ar'],
      },
    ],
    emergency: [{ country: 'GB', numbers: [{ number: emergency }] }],
  },
  words: {
    services: {
      ours: {
        hours: sentence(inSentences[0]!),
        note: sentences,
        where: sentence(inSentences[1]!),
        for: sentence(inSentences[2]!),
      },
    },
    notes: {
      'your-body-after': { ...notes!['your-body-after'], lead: sentences },
    },
    practices: {
      'hold-hands': {
        ...practices!['hold-hands'],
        intro: sentences,
        steps: [sentences],
        cautions: [sentences],
        adapt: sentences,
      },
    },
    messages: {
      'safety.number': 'اتصل بالرقم {number}',
      'safety.sms': 'أرسل رسالة إلى {to} الآن',
      'safety.sms.body': 'أرسل {body} إلى {to} الآن',
      'safety.intro': sentences,
      'safety.directory': sentences,
      'safety.step.1': sentences,
      'safety.honest': sentences,
    },
  },
};

async function speakingArabic(): Promise<Session> {
  const session = createSession({ country: 'GB' });
  await session.loadPack(arabic);
  return session;
}

function open({ root }: Shown): void {
  for (const details of root.querySelectorAll('details')) details.open = true;
}

/** Texts that are seen. */
function* textsIn(root: ParentNode): Generator<Text> {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (!text.parentElement?.closest('.sr, style')) yield text;
  }
}

/** Where the signs of a number are, without the blanks in it. */
function placesOf(text: Text, number: string, from: number): DOMRect[] {
  return [...number].flatMap((sign, index) => {
    if (sign === ' ') return [];
    const range = document.createRange();
    range.setStart(text, from + index);
    range.setEnd(text, from + index + 1);
    return range.getBoundingClientRect();
  });
}

/** Whether they follow each other from left to right, line by line. */
const isFromTheLeft = (places: readonly DOMRect[]): boolean =>
  places.slice(1).every((place, index) => {
    const before = places[index]!;
    const isNextLine = place.top > before.top + before.height / 2;
    return isNextLine || place.left >= before.right - 1;
  });

interface Printed {
  readonly found: number;
  readonly wrong: readonly string[];
}

/** How often these numbers are seen, and which of them are not in order. */
function printedIn(root: ParentNode, numbers: readonly string[]): Printed {
  let found = 0;
  const wrong: string[] = [];
  for (const text of textsIn(root))
    for (const number of numbers)
      for (
        let from = text.data.indexOf(number);
        from >= 0;
        from = text.data.indexOf(number, from + 1)
      ) {
        const places = placesOf(text, number, from);
        if (!places[0]?.width) continue;
        found += 1;
        if (!isFromTheLeft(places)) wrong.push(number);
      }
  return { found, wrong };
}

/** What is copied of an element. */
function copied(element: Element): string {
  const selection = getSelection()!;
  selection.selectAllChildren(element);
  const text = selection.toString();
  selection.removeAllRanges();
  return text;
}

const right = { dir: 'rtl' as const, style: 'inline-size: 60rem' };
const showSupport = async (): Promise<Shown> =>
  mountNote(await speakingArabic(), 'show="always"', right);
const everywhere: Readonly<Record<string, () => Promise<Shown>>> = {
  'the numbers of support': showSupport,
  'a note': async () =>
    mountReading(await speakingArabic(), 'note="your-body-after"', right),
  'a practice': async () =>
    mountCard(await speakingArabic(), 'hold-hands', '', right),
};

describe('Telephone numbers in a right-to-left language', () => {
  for (const [name, show] of Object.entries(everywhere))
    it(`read from left to right in ${name}`, async () => {
      const shown = await show();
      open(shown);
      const { found, wrong } = printedIn(shown.root, inSentences);
      expect(wrong).to.deep.equal([]);
      expect(found).to.be.at.least(inSentences.length);
    });

  it('read from left to right in what is dialled, however short they are', async () => {
    const { root } = await showSupport();
    for (const number of [inFields.phone, inFields.sms, emergency]) {
      const { found, wrong } = printedIn(root, [number]);
      expect(wrong).to.deep.equal([]);
      expect(found, number).to.equal(1);
    }
  });

  it('read from left to right in every country', async () => {
    const session = await speakingArabic();
    const note = await mountNote(session, 'show="always" limit="12"', right);
    const { content } = session.getState();
    for (const country of countriesOf(content)) {
      session.answer({ country });
      await note.settle();
      const numbers = [
        ...content.services.flatMap(({ phone, sms }) => [phone, sms?.to]),
        ...content.emergency.flatMap((one) =>
          one.numbers.map(({ number }) => number),
        ),
      ].filter((number) => number !== undefined);
      const { found, wrong } = printedIn(note.root, numbers);
      expect(wrong, country).to.deep.equal([]);
      expect(found, country).to.be.at.least(1);
    }
  });

  it('are copied as they are dialled, with nothing unseen in them', async () => {
    const { root } = await showSupport();
    const about = [...root.querySelectorAll('p')].find((line) =>
      line.textContent.includes(inSentences[0]!),
    )!;
    expect(copied(about)).to.include(inSentences[0]);
    expect(copied(about)).not.to.match(/\p{Cf}/u);
  });
});
