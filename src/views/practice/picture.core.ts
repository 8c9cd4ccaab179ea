import type { Practice } from '../../content/content.js';
import type { PracticeType } from '../../content/schema.js';
import { signs } from './signs.js';

/** Where a circle stands, on 160 by 120, and how large it is. */
export type Circle = readonly [x: number, y: number, radius: number];

/**
 * How the two circles stand to each other, and where there is room for a sign.
 * The first circle is oneself; the second is somebody else, or the care itself.
 */
interface Stance {
  readonly one: Circle;
  readonly two: Circle;
  readonly at: string;
}

/** What is on a picture. */
export interface Picture extends Stance {
  /** The sign as a path; empty for a practice without one. */
  readonly path: string;
}

/** What of a practice its picture shows. */
export type Pictured = Pick<Practice, 'type' | 'with' | 'sign'>;

/**
 * What it is like: overlapping is touch, apart is talk, one large and one small
 * is comfort, one behind the other is kind words, side by side is being there.
 */
const together: Readonly<Record<PracticeType, Stance>> = {
  touch: { one: [62, 44, 29], two: [98, 44, 29], at: '80 97' },
  talk: { one: [30, 78, 23], two: [130, 78, 23], at: '80 36' },
  comfort: { one: [46, 46, 30], two: [90, 62, 19], at: '120 92' },
  affirm: { one: [50, 68, 30], two: [80, 50, 28], at: '130 92' },
  presence: { one: [57, 48, 22], two: [103, 48, 22], at: '80 92' },
};

/** The same for what one person does: the care is the smaller circle. */
const alone: Readonly<Record<PracticeType, Stance>> = {
  touch: { one: [68, 42, 30], two: [100, 50, 21], at: '80 94' },
  talk: { one: [44, 78, 25], two: [70, 40, 13], at: '114 64' },
  comfort: { one: [50, 44, 27], two: [94, 32, 13], at: '104 84' },
  affirm: { one: [42, 58, 30], two: [28, 44, 17], at: '118 72' },
  presence: { one: [80, 38, 26], two: [116, 30, 10], at: '80 94' },
};

/**
 * A circle as a path: one attribute in place of three, in pictures that a list
 * has many of.
 */
export const circlePath = ([x, y, radius]: Circle): string => {
  const half = `a${radius} ${radius} 0 0 1`;
  return `M${x - radius} ${y}${half} ${2 * radius} 0${half} ${-2 * radius} 0z`;
};

/** The picture of a practice: no two of the built-in ones look alike. */
export function pictureOf({ type, with: people, sign }: Pictured): Picture {
  const stances = people.includes('nobody') ? alone : together;
  return { ...stances[type], path: sign ? signs[sign] : '' };
}
