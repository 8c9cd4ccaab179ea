// Everything at once, by chance: presses, keys, attributes, moves, other
// documents, sessions, languages. `npm run monkey` does as much as one likes.
import '../support/whole-page.js';
import '../../src/views/stored-data/stored-data.panel.js';
import '../../src/storage/index.js';
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { isAlarm } from '../../src/care/assess-safety.js';
import { builtinPack } from '../../src/content/whole.js';
import { readPack } from '../../src/content/load/read-pack.js';
import { kept } from '../../src/content/words/en/kept.js';
import type { Practice } from '../../src/content/content.js';
import { defineElements } from '../../src/define/define-elements.js';
import type { Session } from '../../src/session/session.js';
import { allByRole, wordsOf } from '../support/by-role.js';
import { pseudoPack } from '../support/pseudo-language.js';
import {
  Chance,
  happenings,
  sessionOf,
  setScene,
  settle,
  strike,
  type Scene,
  type Shown,
} from './monkey.js';

/** Steps with one seed, until the stage is set anew. */
const ROUND = 250;

defineElements();
const packs = [
  undefined,
  undefined,
  readPack(pseudoPack('en-XA', builtinPack, kept), builtinPack),
];

/** Whether words begin with this title, and not with a longer one. */
const isOf = (words: string, title: string): boolean =>
  words.startsWith(title) && !/^\p{Ll}/u.test(words.slice(title.length));

const refusedBy = (session: Session): Practice[] =>
  session
    .getState()
    .content.practices.filter(({ id }) => session.withholdReason(id));

/** Practices that stand there although this person refused them. */
function refusedIn(element: Shown): string[] {
  const session = sessionOf(element);
  const root = element.shadowRoot;
  if (!session || !root) return [];
  const said = [...allByRole(root, 'heading'), ...allByRole(root, 'button')];
  const words = said.map(wordsOf);
  return refusedBy(session)
    .filter(({ title }) => words.some((one) => isOf(one, title)))
    .map(({ id }) => `${element.localName} shows ${id}`);
}

/** What leads to support, or is support. */
const support =
  '.support-link, .support-open, .support, .note summary, .support-panel';
/** What says so clearly. */
const clearly = '.support-open.main, .support, .note .btn';
/** How often somebody was looked at who is not safe. */
let alarms = 0;
const silent = ['quick-exit', 'care-provider', 'care-data'];

/** What an element fails to say of how safe somebody is. */
function unsaidIn(element: Shown): string[] {
  const session = sessionOf(element);
  const root = element.shadowRoot;
  if (!session || !root || silent.includes(element.localName)) return [];
  const { level, reasons } = session.safety();
  if (isAlarm(level)) alarms += 1;
  // Who it is about may be watching: the next screen says it.
  const isWatched =
    element.localName === 'feelings-check-in' &&
    reasons.every((answer) => answer === 'company');
  const needed = isAlarm(level) && !isWatched ? clearly : support;
  // A row, a card that waits and a note that is not there stand beside what does.
  const isRow =
    /^(practice-card|care-note)$/.test(element.localName) &&
    !root.querySelector('.title');
  return isRow || root.querySelector(needed)
    ? []
    : [
        `${element.localName} says nothing at ${level}: ${root.textContent.replace(/\s+/g, ' ').slice(0, 300)}`,
      ];
}

/** What a page has that no element may change. */
const pageNow = (): unknown => [
  document.documentElement.outerHTML.replace(/<(head|body)[^]*<\/\1>/g, ''),
  document.body.attributes.length,
  document.body.childElementCount,
  document.head.childElementCount,
  document.adoptedStyleSheets.length,
  Object.keys(window).length,
];

describe('A monkey', () => {
  const faults: string[] = [];
  const { warn, error } = console;
  const onError = (event: ErrorEvent): void => void faults.push(event.message);
  const onRejection = (event: PromiseRejectionEvent): void =>
    void faults.push(String(event.reason));
  const listen = (page: Window, on: boolean): void => {
    const change = on ? 'addEventListener' : 'removeEventListener';
    page[change]('error', onError as EventListener);
    page[change]('unhandledrejection', onRejection as EventListener);
  };
  before(() => {
    performance.setResourceTimingBufferSize(100_000);
    listen(window, true);
    // A monkey gives what cannot be used, and is told so.
    console.warn = (text: string) => {
      if (/could not be drawn|cannot be shown/.test(text)) faults.push(text);
    };
    console.error = (...words: readonly unknown[]) => {
      faults.push(words.join(' '));
    };
  });
  after(() => {
    listen(window, false);
    Object.assign(console, { warn, error });
  });

  async function round(seed: number, steps: number): Promise<void> {
    const chance = new Chance(seed);
    const scene = await setScene(packs);
    listen(scene.frame.contentWindow!, true);
    const path: string[] = [];
    for (let step = 0; step < steps; step += 1) {
      const [name, happen] = chance.one(happenings);
      try {
        path.push(`${name} ${String(happen(scene, chance))}`);
        // Several things happen in one task, now and then.
        if (chance.below(4) === 0) continue;
        await settle(scene);
      } catch (fault) {
        faults.push(`${name}: ${String(fault)}`);
      }
      const found = [...faults, ...faultsOf(scene)];
      if (found.length)
        throw new Error(
          `seed ${seed}, step ${step}: ${found.join('; ')} after ${path.slice(-12).join(' > ')}`,
        );
    }
    strike(scene);
  }

  const faultsOf = ({ elements }: Scene): string[] => {
    const shown = elements.filter((element) => element.isConnected);
    return [...shown.flatMap(refusedIn), ...shown.flatMap(unsaidIn)];
  };

  it('finds no error, no request, nothing that was refused, no level unsaid, and leaves nothing behind', async () => {
    const asked = (of: string, usual: number): Promise<number> =>
      executeServerCommand('test-rounds', { of, usual });
    const steps = await asked('MONKEY_STEPS', 1000);
    const first = await asked('MONKEY_SEED', 1);
    const last = first + Math.floor(steps / ROUND) - 1;
    await round(0, 100);
    const before = pageNow();
    const requests = (): string[] =>
      performance.getEntriesByType('resource').map(({ name }) => name);
    const known = requests();
    const started = performance.now();
    for (let seed = first; seed <= last; seed += 1) await round(seed, ROUND);
    expect(requests().slice(known.length), 'requests').to.deep.equal([]);
    expect(alarms, 'looks in an alarm').to.be.greaterThan(steps);
    expect(pageNow(), 'what is left').to.deep.equal(before);
    console.log(
      `monkey: ${steps} acts, seeds ${first} to ${last}, ${Math.round(performance.now() - started)} ms`,
    );
  }).timeout(3_600_000);
});
