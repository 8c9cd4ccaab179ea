import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { createSession, type Session } from '../../../src/session/session.js';
import {
  choose,
  mount,
  press,
  sessionWith,
  shadow,
  textOf,
  type Builder,
} from './setup.js';

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

describe('preference-builder, seen, heard and fitted in', () => {
  let session: Session;
  const place = async (
    style: string,
    attributes = '',
    dir = 'ltr',
  ): Promise<Builder> => {
    const page = await fixture<HTMLElement>(
      html`<div dir=${dir}>
        <preference-builder .session=${session}></preference-builder>
      </div>`,
    );
    page.style.cssText = style;
    const element = page.querySelector('preference-builder') as Builder;
    for (const [name, value] of new URLSearchParams(attributes))
      element.setAttribute(name, value);
    await element.updateComplete;
    return element;
  };
  beforeEach(() => {
    session = createSession({ audience: 'kink' });
  });

  const views: Record<string, (element: Builder) => Promise<unknown>> = {
    'before any answer': (element) => element.updateComplete,
    'answered, with a note': async (element) => {
      await choose(element, 'Have my hand held', 'I need this', 'Right after');
      await press(element, 'Say more');
    },
    'a limit': (element) =>
      choose(element, 'Have my hand held', 'Please never'),
    'a group put aside': (element) => press(element, 'Skip this group'),
    'the card': async (element) => {
      session.setPreferences({
        hug: {
          receive: { level: 'need', note: 'Slowly.' },
          give: { level: 'hard-no' },
        },
      });
      element.layout = 'list';
      await element.updateComplete;
      await press(element, 'See my card');
    },
    waiting: (element) => {
      session.submitCheckIn({ feelings: ['unsafe'], needs: [] });
      return element.updateComplete;
    },
    'what could matter': (element) => {
      session.submitCheckIn({
        feelings: ['disconnected'],
        needs: ['closeness'],
      });
      return element.updateComplete;
    },
  };
  it('has the triangle of a group where the page begins to read, also beside words of another direction', async () => {
    const element = await place('', '', 'rtl');
    const summary = shadow(element).querySelector('summary')!;
    const words = document.createRange();
    words.selectNodeContents(summary);
    // The triangle is no part of the words.
    expect(
      summary.getBoundingClientRect().right -
        words.getBoundingClientRect().right,
    ).to.be.above(8);
  });

  it('keeps the last line of an answer nearer to its question than to the next one', async () => {
    const element = await place('inline-size: 20rem');
    await choose(element, 'Have my hand held', 'Please never');
    await press(element, 'Say more');
    const [first, second] = shadow(element).querySelectorAll('.question');
    const last = [...first!.querySelectorAll('small')]
      .at(-1)!
      .getBoundingClientRect();
    expect(second!.getBoundingClientRect().top - last.bottom).to.be.at.least(
      10,
    );
  });

  for (const scheme of ['light', 'dark']) {
    for (const layout of ['list', 'one-by-one']) {
      for (const [view, show] of Object.entries(views)) {
        it(`passes axe: ${view}, ${layout}, ${scheme}`, async () => {
          const style = `color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#1a1212' : '#fff'}`;
          const element = await place(
            style,
            `layout=${layout}&groups=touch skip&roles=receive`,
          );
          await show(element);
          await Promise.all(
            shadow(element)
              .getAnimations()
              .map(({ finished }) => finished),
          );
          await expect(element).to.be.accessible();
        });
      }
    }
  }

  it('says to assistive technology what each control is and what it belongs to', async function () {
    const element = await mount(session);
    await choose(element, 'Have my hand held', 'I need this');
    await press(element, 'Say more');
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
    expect(names('progressbar')).to.deep.equal(['1 of 50']);
    for (const node of nodes.filter(({ role }) =>
      ['radio', 'checkbox', 'button', 'textbox', 'progressbar'].includes(role),
    )) {
      expect(node.name, `a ${node.role} without a name`).not.to.equal('');
    }
  });

  for (const dir of ['ltr', 'rtl']) {
    for (const content of [undefined, german]) {
      it(`overflows nothing at 320 px, ${dir}, ${content ? 'long words' : 'English'}`, async () => {
        session = content
          ? await sessionWith(content, { audience: 'kink' })
          : createSession({ audience: 'kink' });
        const words = content ? 'Rücken' : 'Have my hand';
        for (const layout of ['list', 'one-by-one']) {
          session.clear();
          const element = await place(
            'inline-size: 320px; font-family: sans-serif',
            `layout=${layout}`,
            dir,
          );
          const overflow = (): number =>
            element.scrollWidth - element.clientWidth;
          expect(overflow()).to.be.at.most(0);
          const radios = [
            ...shadow(element).querySelectorAll<HTMLInputElement>('fieldset'),
          ]
            .find((one) => textOf(one).includes(words))!
            .querySelectorAll('input');
          for (const radio of radios) {
            radio.click();
            await element.updateComplete;
            const { left, right } = element.getBoundingClientRect();
            for (const node of shadow(element).querySelectorAll(
              '.opt, .chip, button, legend',
            )) {
              const at = node.getBoundingClientRect();
              expect(at.left, textOf(node)).to.be.at.least(left - 0.5);
              expect(at.right, textOf(node)).to.be.at.most(right + 0.5);
            }
            expect(overflow()).to.be.at.most(0);
          }
        }
      });
    }
  }

  it('stands in a row of five where there is room, and one below the other where there is not; in order on either side', async () => {
    for (const [dir, sign] of [
      ['ltr', 1],
      ['rtl', -1],
    ] as const) {
      const wide = await place('inline-size: 700px', '', dir);
      const options = [
        ...shadow(wide).querySelectorAll('.levels')[0]!.children,
      ].map((one) => one.getBoundingClientRect());
      expect(new Set(options.map(({ top }) => top)).size).to.equal(1);
      for (let index = 1; index < 5; index += 1)
        expect(
          sign * (options[index]!.left - options[index - 1]!.left),
        ).to.be.greaterThan(50);
      const narrow = await place('inline-size: 340px', '', dir);
      const stacked = [
        ...shadow(narrow).querySelectorAll('.levels')[0]!.children,
      ].map((one) => one.getBoundingClientRect());
      expect(new Set(stacked.map(({ left }) => left)).size).to.equal(1);
      for (const { height } of stacked) expect(height).to.be.at.least(44);
    }
  });

  it('has a width of its own where its place gives none', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <preference-builder .session=${session}></preference-builder>
      </div>`,
    );
    page.style.cssText = 'display: flex; inline-size: 600px';
    expect(
      page.firstElementChild!.getBoundingClientRect().width,
    ).to.be.greaterThan(250);
  });
});
