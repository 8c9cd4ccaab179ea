import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSession } from '../../src/session/session.js';
import { syncSession } from '../../src/storage/sync-session.js';
import { noAnswers } from '../../src/storage/merge.js';
import type {
  AnswerRepository,
  RepositoryEvent,
} from '../../src/storage/types.js';

/**
 * A keeper in memory. A read looks at once, and says what it saw when `held`
 * lets it.
 */
class MemoryKeeper implements AnswerRepository {
  readonly mode = 'device';
  readonly open = true;
  readonly readOnly = false;
  disk = noAnswers;
  held: Promise<void> = Promise.resolve();
  #listeners = new Set<(news: RepositoryEvent) => void>();

  async read(): Promise<typeof noAnswers> {
    const { disk, held } = this;
    await held;
    return disk;
  }

  change(
    edit: (now: typeof noAnswers) => typeof noAnswers,
  ): Promise<typeof noAnswers> {
    return Promise.resolve((this.disk = edit(this.disk)));
  }

  subscribe(listener: (news: RepositoryEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  hear(news: RepositoryEvent): void {
    this.#listeners.forEach((listener) => listener(news));
  }

  unlock = (): Promise<typeof noAnswers> => this.read();
  setPassphrase = (): Promise<void> => Promise.resolve();
  erase = (): Promise<undefined> => Promise.resolve(undefined);
  lock(): void {}
  close(): void {}
}

void test('a slow look at the disk does not take an answer off the page that was kept meanwhile', async () => {
  const keeper = new MemoryKeeper();
  const session = createSession();
  const [first, second] = session
    .getState()
    .content.items.map(({ id }) => id) as [string, string];
  const tie = syncSession(session, keeper);
  await tie.saved();
  let letGo = (): void => {};
  keeper.held = new Promise((done) => (letGo = done));
  keeper.hear('changed');
  keeper.held = Promise.resolve();
  session.setPreference(first, 'receive', { level: 'like' });
  await tie.saved();
  letGo();
  // Everything that was waiting has run by then.
  await new Promise((done) => setImmediate(done));
  assert.deepEqual(Object.keys(session.getState().preferences), [first]);
  session.setPreference(second, 'receive', { level: 'need' });
  await tie.saved();
  assert.deepEqual(Object.keys(keeper.disk.preferences), [first, second]);
  tie.stop();
});

void test('an answer that a session refuses once keeps no later one from the disk', async () => {
  const keeper = new MemoryKeeper();
  const session = createSession();
  const [first, second] = session
    .getState()
    .content.items.map(({ id }) => id) as [string, string];
  let isBroken = false;
  const take = session.setPreferences.bind(session);
  Object.assign(session, {
    setPreferences: (answers: typeof keeper.disk.preferences) => {
      if (isBroken) throw new Error('broken');
      take(answers);
    },
  });
  const sync = syncSession(session, keeper);
  await sync.saved();
  isBroken = true;
  keeper.disk = {
    ...noAnswers,
    preferences: { [first]: { give: { level: 'like' } } },
  };
  keeper.hear('changed');
  await new Promise((done) => setImmediate(done));
  isBroken = false;
  session.setPreference(second, 'receive', { level: 'need' });
  // As by itself: nobody asks whether all is kept.
  await new Promise((done) => setImmediate(done));
  assert.ok(second in keeper.disk.preferences);
  sync.stop();
});
