// The tables of docs/content.md that say what the built-in content is: made
// from the data, between two comments each. A test says when to run it:
//
//   node --import tsx scripts/write-content-tables.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { root } from './setup.mjs';

const file = join(root, 'docs/content.md');
const code = (value) => `\`${value}\``;
const codes = (values = []) => values.map(code).join(' ');
const marks = { general: '', intimate: '¹', kink: '²' };
const marked = ({ id, audience }) => `${code(id)}${marks[audience]}`;
const rows = (head, lines) =>
  [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** Entries in groups, in the order of the first of each. */
function grouped(list, by) {
  const groups = new Map();
  for (const entry of list)
    groups.set(by(entry), [...(groups.get(by(entry)) ?? []), entry]);
  return [...groups];
}

function valuesTable(terms) {
  const lists = {
    type: terms.practiceTypes,
    sign: terms.practiceSigns,
    company: terms.companies,
    with: terms.people,
    elements: terms.careElements,
    contexts: terms.careContexts,
    'when, timing': terms.timings,
    roles: terms.preferenceRoles,
    'limits.scope': terms.limitScopes,
    'safety.level': terms.safetyLevels,
    topics: terms.supportTopics,
    grade: terms.grades,
    'for.dangers': terms.dangers,
    'kind (of notes)': terms.noteKinds,
  };
  const there = Object.entries(lists).filter(([, values]) => values);
  const nameOf = (names) => names.split(', ').map(code).join(', ');
  return rows(
    ['key', 'values'],
    there.map(([names, values]) => [
      nameOf(names),
      values.map(code).join(', '),
    ]),
  );
}

function audiencesTable(terms, contentFor, contextsFor) {
  const lists = ['feelings', 'practices', 'items', 'evidence'];
  let before = [];
  const lines = terms.audiences.map((audience, index) => {
    const contexts = contextsFor(audience);
    const added = contexts
      .filter((context) => !before.includes(context))
      .map(code)
      .join(', ');
    before = contexts;
    const content = contentFor(audience);
    return [
      code(audience),
      (index ? 'and ' : '') + added,
      ...lists.map((list) => content[list].length),
    ];
  });
  return rows(['audience', 'contexts that it may name', ...lists], lines);
}

function idsSection({ practices, feelings, items, needs }) {
  const table = (title, list, by) =>
    rows(
      [title, ''],
      grouped(list, by).map(([name, entries]) => [
        name,
        entries.map(marked).join(' '),
      ]),
    );
  return [
    table('practices', practices, ({ type }) => type),
    table('feelings', feelings, ({ family }) => family),
    table('items', items, ({ group }) => group),
    `Needs: ${needs.map(marked).join(' ')}.`,
  ].join('\n\n');
}

function levelsTable({ feelings, needs }, { safetyLevels }) {
  const all = [
    ...feelings.map((one) => ({ ...one, list: 'feeling' })),
    ...needs.map((one) => ({ ...one, list: 'need' })),
  ];
  const lines = safetyLevels
    .toReversed()
    .flatMap((level) =>
      all
        .filter(({ safety }) => safety?.level === level)
        .map((entry) => [
          code(level),
          entry.list,
          marked(entry),
          codes(entry.safety.topics),
        ]),
    );
  return rows(['level', '', 'id', 'topics, most pressing first'], lines);
}

/**
 * What each rule means, in one sentence. A rule without one stops the script.
 */
const meanings = {
  raise:
    'When one of `any` and one of `with` stand together, the level goes up by one; never above `strong`.',
  raiseWithHard:
    'Beside any other feeling of less than 0 in valence, the level is `strong` at least.',
  raiseIn:
    'A feeling of the family, in one of the contexts, lets the level go up by one; never above `strong`.',
  urgentIn:
    'One of these feelings, in one of the contexts, is `urgent`, because of another person.',
  crisis:
    'Feelings of somebody who may end their life: crisis lines come first, and the first number stands there at once.',
  topicsFirst:
    'What support is about first, where one of these feelings was said: in one of the contexts, or beside one of `with`, where such are named, and not beside one of `without`.',
  notYourFault: 'Feelings to which “it was not your fault” is said.',
  grounding:
    'The practices that are offered while the level is `strong` or `urgent`, besides those with somebody whom the person trusts.',
  tired: 'After one of these feelings, two short practices are enough.',
  groundFirst:
    'After these what grounds somebody comes first, whatever else was asked for, and nobody touches them.',
  withoutTouch:
    'Beside these touch by somebody else is not offered, unless closeness was asked for.',
  roomFirst:
    'Feelings that want room before touch: practices with touch stand lower.',
  heavy:
    'Beside these, and beside every feeling of -0.7 or less in valence, nothing carefree is offered.',
  withoutContact:
    'After these nothing leads back to whoever the person was with, unless closeness, clarity or repair was asked for.',
  offerIn:
    'In one of these contexts, the feelings that are offered first. They only stand first; where the dot was moved, the word nearest to it stands after two of them; where nothing was moved, a pleasant word before them. A word of alarm stands third at the earliest, and where nothing was moved every word that points to support.',
  savour:
    'Where nothing but these was chosen: few practices to savour, and then an end.',
};

const valueOfRule = (value) =>
  value
    .map((one) => {
      if (typeof one === 'string') return code(one);
      return Object.entries(one)
        .map(([key, ids]) => `${key}: ${codes([ids].flat())}`)
        .join(', ');
    })
    .join(typeof value[0] === 'string' ? ' ' : '; ');

function rulesTable(rules) {
  const names = Object.keys(rules);
  const missing = names.filter((name) => !meanings[name]);
  if (missing.length)
    throw new Error(
      `Say in one sentence what these rules mean: ${missing.join(', ')}`,
    );
  const inOrder = Object.keys(meanings).filter((name) => names.includes(name));
  return rows(
    ['rule', 'what it says', 'built in'],
    inOrder.map((name) => [
      code(name),
      meanings[name],
      valueOfRule(rules[name]),
    ]),
  );
}

function practicesTable({ practices, rules }) {
  const lines = practices.map((practice) => [
    marked(practice),
    codes(practice.with),
    codes(practice.company),
    codes(practice.when),
    codes(practice.elements),
    practice.minutes.join(' to '),
    [
      ...['touch', 'before', 'everyday', 'breath', 'written', 'medical'].filter(
        (flag) => practice[flag],
      ),
      ...(rules.grounding.includes(practice.id) ? ['grounding'] : []),
    ].join(', '),
  ]);
  return rows(
    ['practice', 'with', 'company', 'when', 'elements', 'minutes', ''],
    lines,
  );
}

/** The page as it should be, and as it is. */
export async function contentPage({ builtinContent, contextsFor, terms }) {
  const all = builtinContent('kink');
  const sections = {
    values: valuesTable(terms),
    audiences: audiencesTable(terms, builtinContent, contextsFor),
    levels: levelsTable(all, terms),
    rules: rulesTable(all.rules),
    practices: practicesTable(all),
    ids: idsSection(all),
  };
  const is = readFileSync(file, 'utf8');
  let should = is;
  for (const [name, text] of Object.entries(sections)) {
    const [start, end] = [`<!-- written: ${name} -->`, '<!-- end -->'];
    const from = should.indexOf(start);
    if (from < 0)
      throw new Error(`docs/content.md has no place for ${name}: ${start}`);
    const to = should.indexOf(end, from);
    should = `${should.slice(0, from)}${start}\n\n${text}\n\n${should.slice(to)}`;
  }
  const style = await resolveConfig(file);
  return { is, should: await format(should, { ...style, filepath: file }) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [{ builtinContent }, { contextsFor }, terms] = await Promise.all(
    ['whole', 'content', 'terms'].map(
      (name) => import(`../src/content/${name}.ts`),
    ),
  );
  writeFileSync(
    file,
    (await contentPage({ builtinContent, contextsFor, terms })).should,
  );
}
