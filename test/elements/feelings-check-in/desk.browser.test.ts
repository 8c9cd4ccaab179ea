// On a desk what is asked stands beside its answer, and a summary beside its
// rows; anywhere else it is a phone.
import { expect } from '@open-wc/testing';
import { createSession } from '../../../src/session/session.js';
import { mount, type FeelingsCheckInHarness } from './harness.js';

const NEXT = ['Next', 'Next', 'Next', 'Done'];

const inPlace = (style: string, dir?: 'rtl'): Promise<FeelingsCheckInHarness> =>
  mount(createSession(), '', { style, ...(dir && { dir }) });

async function summaryIn(
  style: string,
  dir?: 'rtl',
): Promise<FeelingsCheckInHarness> {
  const checkIn = await inPlace(style, dir);
  await checkIn.press(...NEXT);
  return checkIn;
}

const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();
const titleOf = (checkIn: FeelingsCheckInHarness): DOMRect =>
  boxOf(checkIn.get('heading'));
const rowsOf = ({ rows }: FeelingsCheckInHarness): DOMRect[] =>
  rows.map(({ button }) => boxOf(button.closest('li')!));

/** Whether each row begins below the title. */
const areBelow = (checkIn: FeelingsCheckInHarness): boolean =>
  rowsOf(checkIn).every(({ top }) => top >= titleOf(checkIn).bottom);

/** Controls that stand neither below the one before them nor beside its end. */
function outOfOrder({ root }: FeelingsCheckInHarness): string[] {
  const controls = [...root.querySelectorAll('button')].map((control) =>
    control.matches('li button') ? control.closest('li')! : control,
  );
  return controls
    .filter((control, index) => {
      if (!index) return false;
      const before = boxOf(controls[index - 1]!);
      const { top, left } = boxOf(control);
      return top < before.bottom - 1 && left < before.right - 1;
    })
    .map(({ textContent }) => textContent.trim());
}

describe('a check-in on a desk', () => {
  it('has the rows of its summary beside its title', async () => {
    const checkIn = await summaryIn('inline-size: 60rem');
    const title = titleOf(checkIn);
    const rows = rowsOf(checkIn);
    expect(rows).to.have.length.above(1);
    for (const row of rows) expect(row.left).to.be.at.least(title.right);
    expect(rows[0]!.top).to.be.below(title.bottom);
  });

  it('has them at the other side where the page reads from right to left', async () => {
    const checkIn = await summaryIn('inline-size: 60rem', 'rtl');
    for (const row of rowsOf(checkIn))
      expect(row.right).to.be.at.most(titleOf(checkIn).left);
  });

  it('has no line longer than 46rem', async () => {
    const checkIn = await summaryIn('inline-size: 90rem');
    for (const line of checkIn.root.querySelectorAll('p, small, .title'))
      expect(boxOf(line).width).to.be.at.most(46 * 16);
  });

  it('has the question and what the dot says beside the field', async () => {
    const checkIn = await inPlace('inline-size: 60rem');
    const field = boxOf(checkIn.moodField);
    const says = boxOf(
      checkIn.all('status').find(({ textContent }) => textContent.trim())!,
    );
    for (const beside of [titleOf(checkIn), says]) {
      expect(beside.right).to.be.at.most(field.left);
      expect(beside.bottom).to.be.at.most(field.bottom + 1);
    }
    expect(titleOf(checkIn).top).to.be.below(says.top);
    expect(field.width).to.be.at.most(22 * 16);
  });

  it('has the words where the field was, and moves none when one is chosen', async () => {
    const checkIn = await inPlace('inline-size: 48rem');
    const field = boxOf(checkIn.moodField);
    await checkIn.press('Next');
    const words = checkIn.get('group', 'Any words for it?');
    const { left, right, top, bottom } = boxOf(words);
    expect([left, right]).to.deep.equal([field.left, field.right]);
    expect(titleOf(checkIn).right).to.be.at.most(left);
    await checkIn.choose(checkIn.words[0]!);
    expect(boxOf(words).top).to.equal(top);
    const strength = boxOf(checkIn.get('radio', 'a little').parentElement!);
    expect(strength.right).to.be.at.most(left);
    expect(strength.bottom).to.be.at.most(bottom + 1);
  });

  it('has support beside the words after a word of alarm', async () => {
    const checkIn = await inPlace('inline-size: 60rem');
    await checkIn.press('Next', 'More words');
    await checkIn.typeWord('it was not my choice');
    await checkIn.choose('It was not my choice');
    await checkIn.typeWord('');
    await checkIn.press('Fewer words');
    const words = boxOf(checkIn.get('group', 'Any words for it?'));
    const [support] = checkIn.all('button', 'Support');
    expect(boxOf(support!).right).to.be.at.most(words.left);
    expect(boxOf(support!).bottom).to.be.at.most(words.bottom);
  });

  it('goes on where a line does: each control below the one before it, or beside its end', async () => {
    const checkIn = await inPlace('inline-size: 60rem');
    await checkIn.press('Next');
    await checkIn.choose(checkIn.words[0]!);
    await checkIn.press('Next', 'Next', 'Done');
    expect(outOfOrder(checkIn)).to.deep.equal([]);
  });
});

describe('a check-in that has no room for a desk', () => {
  it('has the rows of its summary below its title', async () => {
    const checkIn = await summaryIn('inline-size: 40rem');
    expect(areBelow(checkIn)).to.equal(true);
  });

  it('has them below it where letters are twice as large', async () => {
    const checkIn = await summaryIn('inline-size: 60rem; font-size: 200%');
    expect(areBelow(checkIn)).to.equal(true);
  });

  it('has the field below its question', async () => {
    const checkIn = await inPlace('inline-size: 40rem');
    expect(boxOf(checkIn.moodField).top).to.be.at.least(
      titleOf(checkIn).bottom,
    );
  });

  for (const [step, show] of Object.entries({
    'the field': inPlace,
    'the summary': summaryIn,
  }))
    it(`is as wide as its words in a dialog, and not wider: ${step}`, async () => {
      const checkIn = await show('inline-size: auto');
      const dialog = document.createElement('dialog');
      const around = checkIn.element.parentElement!;
      around.append(dialog);
      dialog.append(checkIn.element);
      dialog.showModal();
      await checkIn.settle();
      if (step === 'the summary' && !checkIn.rows.length)
        await checkIn.press(...NEXT);
      const inside = boxOf(dialog);
      const { width, left, right } = boxOf(checkIn.element);
      expect(width).to.be.at.least(Math.min(18 * 16, innerWidth - 64));
      expect(left).to.be.at.least(inside.left);
      expect(right).to.be.at.most(inside.right);
      expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
    });
});
