// What can be written in an attribute is said by tags of the doc comment, and
// the tags say what the types and the lists in the code say.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { careElements, practiceTypes } from '../../src/content/terms.js';
import { questions } from '../../src/views/check-in/check-in.core.js';

interface Option {
  readonly values?: readonly string[];
  readonly valuesFrom?: string;
  readonly list?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly needed?: boolean;
  readonly defaultValue?: string;
}
interface Tag {
  readonly name: string;
  readonly text: string;
}
/** A script of the repository, which has no types. */
interface OptionTags {
  readOption(tags: readonly Tag[]): Option;
  faultsOf(option: Option, type: string): string[];
}
const { faultsOf, readOption } = (await import(
  new URL('../../scripts/option-tags.mjs', import.meta.url).href
)) as OptionTags;

interface Property {
  readonly name: string;
  readonly tags: readonly Tag[];
  /** The type as an attribute has it, as it is written. */
  readonly written: string;
  /** The texts that the compiler finds in the type. */
  readonly literals: readonly string[];
}

const source = fileURLToPath(new URL('../../src/', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(\.element|form-element)\.ts$/.test(file))
  .map((file) => source + file.replaceAll('\\', '/'));
const program = ts.createProgram(files, {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  experimentalDecorators: true,
  types: [],
});
const checker = program.getTypeChecker();

const isAttribute = (member: ts.ClassElement): boolean =>
  (ts.canHaveDecorators(member) ? (ts.getDecorators(member) ?? []) : []).some(
    (decorator) =>
      /^@property\(/.test(decorator.getText()) &&
      !/attribute: false/.test(decorator.getText()),
  );

const partsOf = (type: ts.Type): readonly ts.Type[] =>
  type.isUnion() ? type.types : [type];

function written(member: ts.PropertyDeclaration): string {
  if (member.type)
    return member.type
      .getText()
      .split(' | ')
      .filter((part) => !/^(undefined|null|Session|Practice)$/.test(part))
      .join(' | ');
  return checker.typeToString(
    checker.getBaseTypeOfLiteralType(checker.getTypeAtLocation(member)),
  );
}

const properties = files.flatMap((file) =>
  program
    .getSourceFile(file)!
    .statements.filter(ts.isClassDeclaration)
    .flatMap(({ name, members }) =>
      members
        .filter(isAttribute)
        .filter(ts.isPropertyDeclaration)
        .map((member): Property => ({
          name: `${name!.text}.${member.name.getText()}`,
          tags: ts.getJSDocTags(member).map(({ tagName, comment }) => ({
            name: tagName.text,
            text: (ts.getTextOfJSDocComment(comment) ?? '').trim(),
          })),
          written: written(member),
          literals: partsOf(checker.getTypeAtLocation(member))
            .filter((part) => part.isStringLiteral())
            .map(({ value }) => value),
        })),
    ),
);
const optionOf = (name: string): Option =>
  readOption(properties.find((property) => property.name === name)!.tags);
/** The names of the properties whose tags have this. */
const namesWith = (has: (option: Option) => unknown): string[] =>
  properties
    .filter(({ tags }) => has(readOption(tags)))
    .map(({ name }) => name)
    .sort();

test('every attribute says what can be written, and what its type allows', () => {
  assert.ok(properties.length > 40, `${properties.length} were found`);
  const faults = properties.flatMap(({ name, tags, written }) =>
    faultsOf(readOption(tags), written).map((fault) => `${name}: ${fault}`),
  );
  assert.deepEqual(faults, []);
});

test('the values in a tag are those that the compiler finds in the type', () => {
  const unions = properties.filter(
    ({ literals, tags }) => literals.length > 0 && readOption(tags).values,
  );
  assert.ok(unions.length >= 5, `${unions.length} were found`);
  for (const { name, literals, tags } of unions)
    assert.deepEqual(
      [...readOption(tags).values!].sort(),
      [...literals].sort(),
      name,
    );
});

test('the values of lists are those of the code', () => {
  assert.deepEqual(
    [
      optionOf('PracticeListElement.types').values,
      optionOf('PracticeListElement.elements').values,
      optionOf('FeelingsCheckInElement.steps').values,
    ],
    [practiceTypes, careElements, questions],
  );
});

// No type says these.
test('lists, ranges and what is needed are tagged where they hold', () => {
  assert.deepEqual(
    namesWith(({ list }) => list),
    [
      'FeelingsCheckInElement.steps',
      'PracticeListElement.elements',
      'PracticeListElement.types',
      'PreferenceBuilderElement.groups',
      'SafetyNoteElement.topics',
    ],
  );
  assert.deepEqual(
    namesWith(({ needed }) => needed),
    ['PracticeCardElement.practice'],
  );
  assert.deepEqual(
    namesWith(({ defaultValue }) => defaultValue),
    ['CareProviderElement.audience', 'CareProviderElement.storage'],
  );
  const levels = properties.filter(({ name }) => /headingLevel$/.test(name));
  for (const { name, tags } of levels)
    assert.deepEqual(readOption(tags), { min: 2, max: 6 }, name);
  assert.deepEqual(
    namesWith(({ max }) => max),
    [
      'FeelingsCheckInElement.maxFeelings',
      ...levels.map(({ name }) => name),
    ].sort(),
  );
});

const wrong: readonly (readonly [string, Option, string])[] = [
  ['a text that says nothing of itself', {}, 'string'],
  ['the name of a type that says nothing', {}, 'Audience'],
  ['a number without a least', { max: 5 }, 'number'],
  ['a number whose most is under its least', { min: 3, max: 2 }, 'number'],
  ['a number with values', { min: 1, values: ['1'] }, 'number'],
  ['a flag with values', { values: ['true'] }, 'boolean'],
  ['values that the union has not', { values: ['a', 'c'] }, "'a' | 'b'"],
  ['a value too few', { values: ['a'] }, "'a' | 'b'"],
  ['a list of a union', { list: true }, "'a' | 'b'"],
  ['two sources of values', { values: ['a'], valuesFrom: 'notes' }, 'string'],
  ['a list of nothing', { list: true }, 'string'],
  ['no values', { values: [] }, 'string'],
  ['a default that is no value', { values: ['a'], defaultValue: 'b' }, 'Kind'],
];
for (const [title, option, type] of wrong)
  test(`${title} stops the build`, () => {
    assert.notDeepEqual(faultsOf(option, type), []);
  });

test('a tag over two lines is one list, and other tags are none of ours', () => {
  assert.deepEqual(
    readOption([
      { name: 'values', text: 'a b\n  c' },
      { name: 'list', text: '' },
      { name: 'returns', text: 'nothing' },
    ]),
    { values: ['a', 'b', 'c'], list: true },
  );
});
