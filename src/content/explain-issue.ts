import type { BaseIssue } from 'valibot';
import { packSchema } from './schema.js';

/** What is read of a schema: every kind of schema has some of it. */
interface Shape {
  readonly expects: string;
  readonly wrapped?: Shape;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly items?: readonly Shape[];
  readonly item?: Shape;
  readonly key?: Shape;
  readonly value?: Shape;
  readonly pipe?: readonly { readonly description?: string }[];
}

const MAX_SHOWN = 60;

/** `catalogue.practices[3].minutes` */
export const pathOf = (keys: readonly unknown[]): string =>
  keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('').replace(/^\./, '');

/** The part of the pack's schema that a path leads to. */
function shapeAt(keys: readonly unknown[]): Shape | undefined {
  const open = (shape: Shape | undefined): Shape | undefined => (shape?.wrapped ? open(shape.wrapped) : shape);
  return keys.reduce<Shape | undefined>((at, key) => {
    const { entries, items, item, value } = at ?? {};
    return open(entries?.[key as string] ?? items?.[key as number] ?? item ?? value);
  }, packSchema as unknown as Shape);
}

function allowedBy(shape: Shape | undefined): string {
  const described = shape?.pipe?.at(-1)?.description;
  return described ?? (shape?.entries ? Object.keys(shape.entries).join(', ') : shape?.item ? 'a list' : (shape?.expects ?? ''));
}

/** The words that every entry of a list needs. */
export function neededWords(kind: string): string[] {
  const { entries = {} } = shapeAt(['words', kind, '']) ?? {};
  return Object.keys(entries).filter((key) => !entries[key]!.wrapped);
}

/** What is wrong, and what is allowed there. */
export function explainIssue({ path, received, expected }: BaseIssue<unknown>): string {
  const keys = path?.map(({ key }) => key) ?? [];
  const parent = shapeAt(keys.slice(0, -1));
  const unknown = expected === 'never';
  const isKey = (path?.at(-1) as { origin?: string } | undefined)?.origin === 'key';
  const allowed = allowedBy((!unknown && ((isKey && parent?.key) || shapeAt(keys))) || parent) || expected;
  const problem = received === 'undefined' ? 'missing' : unknown ? 'not allowed here' : `${received.slice(0, MAX_SHOWN)} is not allowed`;
  return `${problem}; allowed: ${allowed}`;
}
