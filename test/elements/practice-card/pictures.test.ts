import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtinContent } from '../../../src/content/whole.js';
import {
  people,
  practiceSigns,
  practiceTypes,
} from '../../../src/content/terms.js';
import {
  pictureOf,
  type Circle,
} from '../../../src/views/practice/picture.core.js';
import { signs } from '../../../src/views/practice/signs.js';

const { practices } = builtinContent('kink');
/** What somebody sees of it. */
const look = (practice: Parameters<typeof pictureOf>[0]): string =>
  JSON.stringify(pictureOf(practice));

void describe('The picture of a practice', () => {
  void it('is one of its own: no two practices look alike', () => {
    assert.ok(practices.length > 50);
    const seen = new Map<string, string>();
    for (const practice of practices) {
      const other = seen.get(look(practice));
      assert.equal(other, undefined, `${practice.id} looks like ${other}`);
      seen.set(look(practice), practice.id);
    }
  });

  void it('has a sign, and no two signs are drawn alike', () => {
    for (const { id, sign } of practices) assert.ok(sign, id);
    const drawn = new Set(Object.values(signs));
    assert.equal(drawn.size, practiceSigns.length);
    for (const sign of practiceSigns)
      assert.ok(
        practices.some((practice) => practice.sign === sign),
        `nothing is done with ${sign}`,
      );
  });

  void it('says by how the circles stand what it is like, alone or with somebody', () => {
    const stances = practiceTypes.flatMap((type) =>
      people.slice(0, 2).map((one) => look({ type, with: [one] })),
    );
    assert.equal(new Set(stances).size, stances.length);
  });

  void it('keeps its circles on the picture, and lets them touch where it is touch', () => {
    const isInside = ([x, y, radius]: Circle): boolean =>
      x >= radius && x + radius <= 160 && y >= radius && y + radius <= 120;
    for (const practice of practices) {
      const { one, two } = pictureOf(practice);
      assert.ok(isInside(one) && isInside(two), practice.id);
      const apart = Math.hypot(one[0] - two[0], one[1] - two[1]);
      if (practice.type === 'touch')
        assert.ok(apart < one[2] + two[2], practice.id);
    }
  });

  void it('is that of its kind where a practice has no sign', () => {
    const [practice] = practices;
    assert.equal(pictureOf({ ...practice!, sign: undefined }).path, '');
  });
});
