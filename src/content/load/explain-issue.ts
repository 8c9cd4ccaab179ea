import type { BaseIssue } from 'valibot';
import { didYouMean } from '../nearest.js';
import { fieldsOf } from '../plain-data.js';
import { objectOf, type Keys, type Problem } from './problem.js';
import { packSchema } from '../schema.js';

/** What is read of a schema: every kind of schema has some of it. */
interface Shape {
  readonly expects: string;
  readonly wrapped?: Shape;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly items?: readonly Shape[];
  readonly item?: Shape;
  readonly key?: Shape;
  readonly value?: Shape;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly { readonly description?: string }[];
}

const MAX_SHOWN = 60;
const kindsOfValue: Readonly<Record<string, string>> = {
  Array: 'a list',
  Object: 'an object',
};

/** The part of the pack's schema that a path leads to. */
function shapeAt(keys: Keys): Shape | undefined {
  const open = (shape: Shape | undefined): Shape | undefined =>
    shape?.wrapped ? open(shape.wrapped) : shape;
  let at: Shape | undefined = packSchema as unknown as Shape;
  for (const key of keys) {
    const { entries, items, item, value, options } = fieldsOf<Partial<Shape>>(
      at ?? {},
    );
    // Of a text or an object with texts, only the object leads any further.
    const inside = (options as readonly Shape[] | undefined)?.find(
      (option) => option.entries,
    );
    const named = (entries ?? inside?.entries)?.[key as string];
    at = open(named ?? items?.[key as number] ?? item ?? value);
  }
  return at;
}

const keysIn = (shape: Shape | undefined): string[] =>
  Object.keys(shape?.entries ?? {});

function allowedBy(shape: Shape | undefined): string {
  const described = shape?.pipe?.at(-1)?.description;
  if (described) return described;
  if (shape?.entries) return `an object with ${keysIn(shape).join(', ')}`;
  if (shape?.item) return 'a list';
  // Valibot sets several values in brackets.
  return shape?.expects.replace(/^\((.*)\)$/, '$1') ?? '';
}

/** The words that every entry of a list needs. */
export function neededWords(kind: string): string[] {
  const { entries = {} } = shapeAt(['words', kind, '']) ?? {};
  return Object.keys(entries).filter((key) => !entries[key]!.wrapped);
}

const keysOf = ({ path }: BaseIssue<unknown>): Keys =>
  path?.map(({ key }) => key as string | number) ?? [];

/**
 * Everything that the schema says of a value: what is wrong, and what is
 * allowed there.
 */
export const problemsOf = (issues: readonly BaseIssue<unknown>[]): Problem[] =>
  issues.flatMap((issue) =>
    issue.expected === 'never' ? unknownKeys(issue) : problemOf(issue),
  );

/**
 * The validator stops at the first key that it does not know; an author wants
 * to see all of them.
 */
function unknownKeys(issue: BaseIssue<unknown>): Problem[] {
  const parents = keysOf(issue).slice(0, -1);
  const parent = shapeAt(parents);
  const known = keysIn(parent);
  const last = issue.path?.at(-1) as
    { readonly input?: unknown; readonly key?: unknown } | undefined;
  if (!known.length)
    return [
      {
        keys: keysOf(issue),
        text: `not allowed here; allowed: ${allowedBy(parent)}`,
      },
    ];
  return Object.keys(objectOf(last?.input))
    .filter((key) => !known.includes(key))
    .map((key) => ({
      keys: [...parents, key],
      text: `not allowed here; allowed: ${known.join(', ')}${didYouMean(key, known)}`,
    }));
}

function problemOf(issue: BaseIssue<unknown>): Problem {
  const { path, received, expected, input, message } = issue;
  const keys = keysOf(issue);
  const isKey =
    (path?.at(-1) as { origin?: string } | undefined)?.origin === 'key';
  const shape = (isKey && shapeAt(keys.slice(0, -1))?.key) || shapeAt(keys);
  const allowed = allowedBy(shape) || expected;
  // A check that has words of its own says more than what was received.
  const own = /^Invalid /.test(message) ? undefined : message;
  const given = kindsOfValue[received] ?? received.slice(0, MAX_SHOWN);
  const problem =
    own ?? (received === 'undefined' ? 'missing' : `${given} is not allowed`);
  const names = (shape?.options ?? []).filter(
    (one): one is string => typeof one === 'string',
  );
  const meant = typeof input === 'string' ? didYouMean(input, names) : '';
  return { keys, text: `${problem}; allowed: ${allowed}${meant}` };
}
