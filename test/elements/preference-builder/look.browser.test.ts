import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { createSession, type Session } from '../../../src/session/session.js';
import { wordsOf } from '../../support/by-role.js';
import { inScheme } from '../harness.js';
import {
  mountWhole as mount,
  sessionWith,
  type PreferenceBuilderHarness,
} from './harness.js';

interface AxNode {
  readonly role: string;
  readonly name: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/** Long words in the way of German, for the places where words stand. */
const german = {
  language: 'de',
  words: {
    groups: { touch: { label: 'Körperkontaktbedürfnisse' } },
    items: {
      'hold-hands': {
        receive: 'Rückenstreicheleinheitenverabreichung',
        ask: 'Empfindlichkeitsbesonderheiten?',
      },
    },
    messages: {
      'prefs.title': 'Nachsorgebedürfniszusammenstellung',
      'prefs.receive.like': 'Wünschenswerterweise',
      'prefs.receive.hard-no': 'Selbstverständlichkeitsausschluss',
      'common.when.later-today': 'Nachmittagsbeisammensein',
      'prefs.skip': 'Fragengruppenüberspringung',
    },
  },
};

/** The places of the answers to the first question. */
const answersIn = (builder: PreferenceBuilderHarness): DOMRect[] =>
  builder
    .all('radio', undefined, builder.questions[0])
    .map((answer) => answer.getBoundingClientRect());

describe('preference-builder, seen, heard and fitted in', () => {
  let session: Session;

  beforeEach(() => {
    session = createSession({ audience: 'kink' });
  });

  const views: Record<
    string,
    (builder: PreferenceBuilderHarness) => Promise<unknown>
  > = {
    'before any answer': (builder) => builder.settle(),
    'answered, with a note': async (builder) => {
      await builder.answer('Have my hand held', 'I need this', 'Right after');
      await builder.sayMore('Have my hand held');
    },
    'a limit': (builder) => builder.answer('Have my hand held', 'Please never'),
    'a group put aside': (builder) => builder.press('Skip this group'),
    'the card': async (builder) => {
      session.setPreferences({
        hug: {
          receive: { level: 'need', note: 'Slowly.' },
          give: { level: 'hard-no' },
        },
      });
      builder.element.layout = 'list';
      await builder.settle();
      await builder.press('See my card');
    },
    waiting: (builder) => {
      session.submitCheckIn({ feelings: ['unsafe'], needs: [] });
      return builder.settle();
    },
    'what could matter': (builder) => {
      session.submitCheckIn({
        feelings: ['disconnected'],
        needs: ['closeness'],
      });
      return builder.settle();
    },
  };
  it('has the triangle of a group where the page begins to read, also beside words of another direction', async () => {
    const builder = await mount(session, '', { dir: 'rtl' });
    const [summary] = builder.groups;
    const words = document.createRange();
    words.selectNodeContents(summary!);
    // The triangle is no part of the words.
    expect(
      summary!.getBoundingClientRect().right -
        words.getBoundingClientRect().right,
    ).to.be.above(8);
  });

  it('keeps the last line of an answer nearer to its question than to the next one', async () => {
    const builder = await mount(session, '', { style: 'inline-size: 20rem' });
    await builder.answer('Have my hand held', 'Please never');
    await builder.sayMore('Have my hand held');
    const [first, second] = builder.questions;
    const last = builder
      .button('Clear this answer', first)
      .getBoundingClientRect();
    expect(second!.getBoundingClientRect().top - last.bottom).to.be.at.least(0);
  });

  for (const scheme of ['light', 'dark'] as const) {
    for (const layout of ['list', 'one-by-one']) {
      for (const [view, show] of Object.entries(views)) {
        it(`passes axe: ${view}, ${layout}, ${scheme}`, async () => {
          const builder = await mount(
            session,
            `layout="${layout}" groups="touch skip" roles="receive"`,
            { style: inScheme(scheme) },
          );
          await show(builder);
          await Promise.all(
            builder.root.getAnimations().map(({ finished }) => finished),
          );
          await expect(builder.element).to.be.accessible();
        });
      }
    }
  }

  it('says to assistive technology what each control is and what it belongs to', async function () {
    const builder = await mount(session);
    await builder.answer('Have my hand held', 'I need this');
    await builder.sayMore('Have my hand held');
    const nodes = await executeServerCommand<AxNode[] | false, undefined>(
      'ui-ax-tree',
    ).catch(() => false as const);
    if (!nodes) this.skip();
    const names = (role: string): string[] =>
      nodes
        .filter((node) => node.role === role)
        .map(({ name }) => name.replace(/\s+/g, ' ').trim());
    expect(names('heading')).to.contain('What helps me after');
    expect(names('group')).to.include.members([
      'To receive Have my hand held',
      'To give Hold your hand',
      'When?',
    ]);
    expect(
      names('group').find((name) => name.includes('Soft touch')),
    ).to.contain('Where is okay, and where is not?');
    expect(names('radio').slice(0, 5)).to.deep.equal([
      'I need this',
      "I'd like this",
      'Maybe. Ask me first',
      'Not for me',
      'Please never',
    ]);
    const checked = nodes
      .filter(
        ({ role, props }) => role === 'radio' && props['checked'] === 'true',
      )
      .map(({ name }) => name);
    expect(checked).to.deep.equal(['I need this']);
    expect(names('checkbox')).to.have.members([
      'Right after',
      'Later that day',
      'Next day or later',
    ]);
    // The words beside it say the same.
    expect(names('progressbar')).to.deep.equal([]);
    expect(builder.count).to.equal('1 of 50');
    for (const node of nodes.filter(({ role }) =>
      ['radio', 'checkbox', 'button', 'textbox'].includes(role),
    )) {
      expect(node.name, `a ${node.role} without a name`).not.to.equal('');
    }
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    for (const content of [undefined, german]) {
      it(`overflows nothing at 320 px, ${dir}, ${content ? 'long words' : 'English'}`, async () => {
        session = content
          ? await sessionWith(content, { audience: 'kink' })
          : createSession({ audience: 'kink' });
        const words = content ? 'Rücken' : 'Have my hand';
        for (const layout of ['list', 'one-by-one']) {
          session.clear();
          const asked = `layout="${layout}" groups="touch skip"`;
          const builder = await mount(session, asked, {
            style: 'inline-size: 320px; font-family: sans-serif',
            dir,
          });
          const overflow = (): number =>
            builder.element.scrollWidth - builder.element.clientWidth;
          expect(overflow()).to.be.at.most(0);
          const question = builder.question(words);
          const answers = [
            ...builder.all('radio', undefined, question),
            ...question.querySelectorAll<HTMLElement>('[type=checkbox]'),
          ];
          for (const radio of answers) {
            radio.click();
            await builder.settle();
            const { left, right } = builder.element.getBoundingClientRect();
            for (const node of builder.root.querySelectorAll(
              'label, button, legend',
            )) {
              // A label may be no more than the places of what is in it.
              if (getComputedStyle(node).display === 'contents') continue;
              const at = node.getBoundingClientRect();
              expect(at.left, wordsOf(node)).to.be.at.least(left - 0.5);
              expect(at.right, wordsOf(node)).to.be.at.most(right + 0.5);
            }
            expect(overflow()).to.be.at.most(0);
          }
        }
      });
    }
  }

  for (const [dir, sign] of [
    ['ltr', 1],
    ['rtl', -1],
  ] as const)
    for (const width of [320, 328, 768])
      it(`is one row an item, with five shapes of 44 px in order: ${width} px, ${dir}`, async () => {
        const builder = await mount(session, '', {
          style: `inline-size: ${width}px; font-family: sans-serif`,
          dir,
        });
        const answers = answersIn(builder);
        expect(new Set(answers.map(({ top }) => top)).size).to.equal(1);
        for (const { height, width: wide } of answers) {
          expect(height).to.be.at.least(44);
          expect(wide).to.be.at.least(44);
        }
        for (let index = 1; index < 5; index += 1)
          expect(
            sign * (answers[index]!.left - answers[index - 1]!.left),
          ).to.be.at.least(44);
        const words =
          builder.questions[0]!.querySelector(
            'legend',
          )!.getBoundingClientRect();
        expect(words.top).to.be.below(answers[0]!.bottom);
        const isBeside = words.bottom > answers[0]!.top + 1;
        expect(isBeside, 'it is beside them on a desk').to.equal(width > 500);
      });

  it('takes no more of a small phone than a question and its shapes do, with room for what can be done with an answer', async () => {
    const builder = await mount(session, 'groups="touch skip"', {
      style: 'inline-size: 328px; font-family: sans-serif',
    });
    await builder.openAll();
    const rows = [...builder.questions].filter(
      (row) => !row.querySelector('.ask'),
    );
    for (const row of rows) {
      const lines = row.querySelector('legend')!.getBoundingClientRect().height;
      expect(lines, wordsOf(row)).to.be.below(45);
      expect(row.offsetHeight, wordsOf(row)).to.be.at.most(90 + lines);
    }
    await builder.answer('Have my hand held', 'Please never');
    const question = builder.question('Have my hand held');
    const places = ['More', 'Undo'].map((name) =>
      builder.button(name, question).getBoundingClientRect(),
    );
    for (const { height, width, bottom, left } of places) {
      expect(height).to.be.at.least(44);
      expect(width).to.be.at.least(44);
      expect(left, 'it covers no shape').to.be.at.least(
        answersIn(builder)[4]!.right - 1,
      );
      expect(bottom).to.be.at.most(question.getBoundingClientRect().bottom + 1);
    }
    expect(places[1]!.top).to.be.at.least(places[0]!.bottom);
  });

  it('is short: 50 items on a phone, all answered for one side and notes closed, take at most 9,000 px', async () => {
    for (const { id, roles } of session.getState().content.items)
      if (roles.includes('receive'))
        session.setPreference(id, 'receive', { level: 'need' });
    const builder = await mount(session, 'roles="receive"', {
      style: 'inline-size: 360px; font-family: sans-serif',
    });
    await builder.openAll();
    expect(builder.questions).to.have.length(50);
    const { height } = builder.element.getBoundingClientRect();
    expect(height).to.be.below(9000);
  });

  it('shows the words of the chosen shape under it, and says what the shapes mean once a group', async () => {
    const builder = await mount(session, 'groups="touch skip"');
    await builder.openAll();
    expect(builder.wordsUnder('A long hug')).to.deep.equal(['Not said']);
    await builder.answer('A long hug', 'Maybe. Ask me first');
    expect(builder.wordsUnder('A long hug')).to.deep.equal([
      'Maybe. Ask me first',
    ]);
    await builder.answer('Jokes about what happened', "Please don't");
    expect(builder.wordsUnder('Jokes about what happened')).to.deep.equal([
      "Please don't",
    ]);
    const keys = [...builder.root.querySelectorAll('.key')].map((key) =>
      [...key.children].map(wordsOf),
    );
    expect(keys).to.deep.equal([
      ['very much', 'yes', 'ask first', 'not for me', 'never'],
      ["please don't", 'rather not', 'ask me', 'fine with me'],
    ]);
  });

  it('is as tall with each answer as without one, also with what can be said beside it', async () => {
    for (const width of [320, 360, 768]) {
      session = createSession({ audience: 'kink' });
      const builder = await mount(session, 'groups="touch skip"', {
        style: `inline-size: ${width}px; font-family: sans-serif`,
      });
      await builder.openAll();
      const { element } = builder;
      for (const words of ['A long hug', 'Jokes about what happened']) {
        const heights = new Set([element.offsetHeight]);
        for (const name of builder.names('radio', builder.question(words))) {
          await builder.answer(words, name);
          heights.add(element.offsetHeight);
        }
        expect([...heights], `${words} at ${width}`).to.have.length(1);
        await builder.sayMore(words);
        heights.clear();
        for (const name of builder.names('radio', builder.question(words))) {
          await builder.answer(words, name);
          heights.add(element.offsetHeight);
        }
        await builder.pressIn(builder.question(words), 'Clear this answer');
        heights.add(element.offsetHeight);
        expect([...heights], `${words}, open, at ${width}`).to.have.length(1);
      }
    }
  });

  it('has a width of its own where its place gives none', async () => {
    const builder = await mount(session, '', {
      style: 'display: flex; inline-size: 600px',
    });
    expect(builder.element.getBoundingClientRect().width).to.be.greaterThan(
      250,
    );
  });

  it('has Undo beside what was put aside, on one line with it', async () => {
    const builder = await mount(session, '', { style: 'inline-size: 328px' });
    await builder.press('Skip this group');
    const undo = builder.button('Undo').getBoundingClientRect();
    const words = builder
      .button('Undo')
      .previousElementSibling!.getBoundingClientRect();
    expect(undo.top).to.be.below(words.bottom);
    expect(undo.left).to.be.at.least(words.right);
  });

  it('leaves the words of a time where they are once it is chosen', async () => {
    const builder = await mount(session, '', { style: 'inline-size: 328px' });
    await builder.answer('Have my hand held', 'I need this');
    await builder.sayMore('Have my hand held');
    for (const name of builder.names('checkbox')) {
      const chip = builder.choice(name).closest('label')!;
      const words = document.createRange();
      words.selectNodeContents(chip.lastChild!);
      const before = words.getBoundingClientRect();
      await builder.choose(name);
      const after = words.getBoundingClientRect();
      expect([after.left, after.width, after.height], name).to.deep.equal([
        before.left,
        before.width,
        before.height,
      ]);
    }
  });
});
