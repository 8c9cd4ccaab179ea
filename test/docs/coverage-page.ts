// Reads docs/coverage.md: what each statement of the article is carried by, and
// where on the screen a person reads it.

/** One place on the screen, and the words that are read there. */
export interface Place {
  /** As the page writes it, to name it where it fails. */
  readonly source: string;
  /** The tag of the element. */
  readonly tag: string;
  /**
   * Which practice, note or step of a check-in it is. Empty where the element
   * is one place.
   */
  readonly name: string;
  /** Labels of the feelings that were said before, if any. */
  readonly said: readonly string[];
  /** The button that is pressed, if there is one to press. */
  readonly pressed: string | undefined;
  /** The lowest audience at which it can be seen. */
  readonly audience: string;
  /** What is read there. A message stands as its key. */
  readonly words: readonly Words[];
}

export interface Words {
  readonly kind: 'text' | 'message';
  readonly value: string;
}

export interface Statement {
  readonly number: string;
  readonly says: string;
  readonly carriers: readonly string[];
  readonly places: readonly Place[];
  readonly how: string;
}

export interface CoveragePage {
  readonly statements: readonly Statement[];
  /** What serves no statement, and is here all the same. */
  readonly beyond: readonly string[];
  /** What stands before the table. */
  readonly intro: string;
}

/** What stands in place of a place where nobody sees it yet. */
const NOWHERE = 'nowhere yet';
const COLUMNS = 5;
/**
 * Elements whose place has a name of one word; what follows it was said before.
 */
const namesOneWord = ['practice-card', 'care-note', 'feelings-check-in'];

const carrierPattern = /`([a-z]+:[^`]+)`/g;
const wordsPattern = /“([^”]+)”|`message:([^`]+)`/g;
const placePattern =
  /^`([a-z-]+)(?: ([^`]+?))??(?: then ([^`]+))?` \(([a-z]+)\): (.+)$/;

export function readCoverage(page: string): CoveragePage {
  const [covered = '', beyond = ''] = page.split('## Beyond the article');
  const lines = covered.split('\n');
  const statements = lines
    .filter((line) => /^\| S\d/.test(line))
    .map(readStatement);
  const intro = covered.slice(0, covered.indexOf('\n|'));
  return { statements, beyond: carriersIn(beyond), intro };
}

/**
 * Whether a statement, or a part of it, waits for something that is not there
 * yet.
 */
export const isWaiting = ({ how }: Statement): boolean =>
  how.startsWith('waits: ');
/** Whether only a part of a statement is carried. */
export const isPartly = ({ how }: Statement): boolean =>
  how.startsWith('partly: ');

export function carriersIn(text: string): string[] {
  return [...text.matchAll(carrierPattern)].map(([, carrier]) => carrier!);
}

function readStatement(line: string): Statement {
  const cells = line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
  const [number = '', says = '', carriers = '', where = '', how = ''] = cells;
  if (cells.length !== COLUMNS) {
    throw new Error(
      `${number} has ${cells.length} columns and not ${COLUMNS}.`,
    );
  }
  if (carriers.replace(/`[^`]+`|[, ]/g, '')) {
    throw new Error(`${number}: "Carried by" has more than carriers.`);
  }
  return {
    number,
    says,
    carriers: carriersIn(carriers),
    places: readPlaces(number, where),
    how,
  };
}

function readPlaces(number: string, where: string): Place[] {
  if (where === NOWHERE) return [];
  return where.split(' · ').map((source) => readPlace(number, source));
}

function readPlace(number: string, source: string): Place {
  const [, tag, rest = '', pressed, audience, quoted = ''] =
    placePattern.exec(source) ?? [];
  const words = [...quoted.matchAll(wordsPattern)].map(([, text, key]) =>
    wordsOf(text, key),
  );
  const isWhole = !quoted.replace(wordsPattern, '').replace(/[, ]/g, '');
  if (!tag || !audience || !words.length || !isWhole) {
    throw new Error(`${number}: cannot read the place ${source}`);
  }
  const hasName = namesOneWord.includes(tag);
  const [name = '', ...others] = hasName ? rest.split(' ') : ['', rest];
  const said = others.join(' ').split(', ').filter(Boolean);
  return { source, tag, name, said, pressed, audience, words };
}

const wordsOf = (text: string | undefined, key: string | undefined): Words =>
  text === undefined
    ? { kind: 'message', value: key! }
    : { kind: 'text', value: text };
