// Runs in the page whose browser is killed: it never stops writing, and says
// each number when it begins, and as soon as its state counts as kept.
const keepFile = '/dist/cdn/aftercare.keep.js';
const items = [
  'hold-hands',
  'hug',
  'cuddle',
  'stroke',
  'pressure-wrap',
  'water',
  'food',
  'blanket-warmth',
  'help-relax',
  'be-thanked',
];

/**
 * What is said in the state with this number. Every answer names the number,
 * and how many there are goes by it: a mix of two states is none of them.
 */
export function stateOf(number) {
  const answer = { level: 'like', note: String(number) };
  const some = items.slice(0, 1 + (number % items.length));
  return {
    preferences: Object.fromEntries(
      some.map((id) => [id, { receive: answer, give: answer }]),
    ),
    marks: {},
  };
}

/**
 * How one state after the other is kept. Each gives a function that resolves
 * when a state counts as kept.
 */
const ways = {
  /**
   * The keeper by itself: it has read the state back and opened it when its
   * change resolves.
   */
  async keeper(number, passphrase) {
    const { openRepository, createRepository } = await import(keepFile);
    const found = await openRepository();
    if (found && !found.open) await found.unlock(passphrase);
    const keeper =
      found ?? (await createRepository(stateOf(number), passphrase));
    return (next) => keeper.change(() => stateOf(next));
  },

  /**
   * The session of the page, as the elements tie it to what is kept: every
   * answer goes to the disk by itself.
   */
  async session(number, passphrase) {
    const { Vault } = await import(keepFile);
    const { session } = window.Aftercare;
    const vault = new Vault(session, undefined, () => {});
    await vault.find();
    if (vault.state.status === 'locked') await vault.unlock(passphrase);
    if (vault.state.status === 'none') {
      session.setPreferences(stateOf(number).preferences);
      await vault.start(passphrase);
    }
    return async (next) => {
      session.setPreferences(stateOf(next).preferences);
      await vault.saved();
      if (vault.state.unsaved)
        throw new Error(`Not saved: ${vault.state.unsaved}`);
    };
  },

  /**
   * A database without anything of ours, written as a browser does when it is
   * not asked for more. It shows what the browser itself can lose.
   */
  async bare() {
    const database = await openBare();
    return (next) => putBare(database, stateOf(next), 'relaxed');
  },
};

/**
 * Goes on until the browser dies.
 * @param number the state that is kept now
 */
export async function write(way, number, passphrase) {
  const keep = await ways[way](number, passphrase);
  for (let next = number + 1; ; next += 1) {
    console.log(`began ${next}`);
    await keep(next);
    console.log(`kept ${next}`);
  }
}

/**
 * What is kept, opened as on any visit; undefined for nothing.
 * @throws where it does not open
 */
export async function look(way, passphrase) {
  if (way === 'bare') return readBare();
  const { openRepository } = await import(keepFile);
  const keeper = await openRepository();
  if (!keeper) return undefined;
  const kept = keeper.open
    ? await keeper.read()
    : await keeper.unlock(passphrase);
  keeper.close();
  return kept;
}

/**
 * Puts something beside what is kept that is none of ours: where it is lost
 * too, the browser has lost all that the origin had.
 */
export async function putBeside() {
  await putBare(await openBare(), stateOf(0), 'strict');
}

export const isBesideThere = async () =>
  (await readBare().catch(() => undefined)) !== undefined;

function openBare() {
  return new Promise((done, fail) => {
    const request = indexedDB.open('beside', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('states');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}

function putBare(database, state, durability) {
  return new Promise((done, fail) => {
    const change = database.transaction('states', 'readwrite', { durability });
    change.objectStore('states').put(state, 'state');
    change.oncomplete = done;
    change.onabort = () => fail(change.error);
  });
}

async function readBare() {
  const database = await openBare();
  const state = await new Promise((done, fail) => {
    const request = database
      .transaction('states')
      .objectStore('states')
      .get('state');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  database.close();
  return state;
}
