// On a desk the rows of a list stand in two columns, in the order in which they
// are read.
import { expect } from '@open-wc/testing';
import { mount, type PracticeListHarness } from './harness.js';

const listIn = (
  style: string,
  limit = 4,
  dir: 'ltr' | 'rtl' = 'ltr',
): Promise<PracticeListHarness> =>
  mount(undefined, `limit="${limit}"`, { style, dir });

/** The card of each row: all that is pressed. */
const rowsOf = ({ rows }: PracticeListHarness): DOMRect[] =>
  rows.map(({ button }) =>
    button.closest('li')!.firstElementChild!.getBoundingClientRect(),
  );

/** Where each row begins, from the top and from where a line begins. */
const placesOf = (list: PracticeListHarness, isRtl = false): string[] => {
  const rows = rowsOf(list);
  const tops = [...new Set(rows.map(({ top }) => Math.round(top)))];
  const sides = rows.map(({ left, right }) => (isRtl ? -right : left));
  const columns = [...new Set(sides.map(Math.round))].sort((a, b) => a - b);
  return rows.map(
    ({ top }, index) =>
      `${tops.indexOf(Math.round(top))}/${columns.indexOf(Math.round(sides[index]!))}`,
  );
};

describe('a list of practices on a desk', () => {
  for (const dir of ['ltr', 'rtl'] as const)
    it(`has its rows in two columns, read line by line: ${dir}`, async () => {
      const list = await listIn('inline-size: 60rem', 4, dir);
      expect(placesOf(list, dir === 'rtl')).to.deep.equal([
        '0/0',
        '0/1',
        '1/0',
        '1/1',
      ]);
    });

  it('has rows of one height beside each other, and no higher than they need', async () => {
    const list = await listIn('inline-size: 60rem', 6);
    const heights = rowsOf(list).map(({ height }) => Math.round(height));
    expect(heights[0]).to.equal(heights[1]);
    expect(Math.max(...heights)).to.be.below(160);
  });

  for (const style of [
    'inline-size: 50rem',
    'inline-size: 60rem; font-size: 200%',
  ])
    it(`has them below each other where there is no room: ${style}`, async () => {
      const list = await listIn(style, 3);
      expect(placesOf(list)).to.deep.equal(['0/0', '1/0', '2/0']);
    });
});
