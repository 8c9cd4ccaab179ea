import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { answerStorageFor } from '../../../src/storage/answer-storage.js';
import { exitHooks } from '../../../src/page/leave.js';
import { pageSession } from '../../../src/context/page-session.js';
import { CareProviderElement } from '../../../src/elements/care-provider/care-provider.element.js';
import { createSession } from '../../../src/session/session.js';
import {
  openRepository,
  type StorageAdapter,
} from '../../../src/storage/index.js';
import { databaseOf } from '../../../src/storage/name.js';
import { wipe } from '../../storage/behind.js';

customElements.define('care-provider', CareProviderElement);

const parts = [undefined, 'first', 'second'];
const leave = (): void =>
  [...exitHooks().close, ...exitHooks().forget].forEach((one) => one());
async function part(id?: string): Promise<CareProviderElement> {
  const element = await fixture<CareProviderElement>(
    html`<care-provider storage="device"></care-provider>`,
  );
  if (id) {
    const named = document.createElement('care-provider');
    named.id = id;
    named.storage = 'device';
    element.replaceWith(named);
    await named.updateComplete;
    return named;
  }
  await element.updateComplete;
  return element;
}
const say = ({ session }: CareProviderElement, at: number): void =>
  session.setPreference(session.getState().content.items[at]!.id, 'receive', {
    level: 'like',
  });
const answers = ({ session }: CareProviderElement): number =>
  Object.keys(session.getState().preferences).length;
const keep = async (element: CareProviderElement): Promise<void> =>
  (await answerStorageFor(element.session).open()).start();
async function warned(work: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (line: string) => said.push(line);
  try {
    await work();
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('what providers keep', () => {
  afterEach(async () => {
    leave();
    answerStorageFor(pageSession()).setPolicy('none');
    document.querySelectorAll('care-provider').forEach((one) => one.remove());
    for (const name of parts) await wipe(databaseOf(name));
  });

  it('is apart: another provider, and the page, never see it, and it is there again under the same id', async () => {
    const [first, second] = [await part('first'), await part('second')];
    say(first, 0);
    await keep(first);
    say(second, 1);
    say(second, 2);
    await keep(second);
    leave();
    document.querySelectorAll('care-provider').forEach((one) => one.remove());
    expect(await openRepository(), 'under the name of the page').to.equal(
      undefined,
    );
    const [one, two] = [await part('first'), await part('second')];
    await waitUntil(() => answers(one) && answers(two), 'both are back', {
      timeout: 5000,
    });
    expect([answers(one), answers(two)]).to.deep.equal([1, 2]);
    await (await answerStorageFor(one.session).open()).erase();
    leave();
    const again = await part('second');
    await waitUntil(
      () => answers(again) === 2,
      'erasing one leaves the other',
      { timeout: 5000 },
    );
    expect(await openRepository(databaseOf('first'))).to.equal(undefined);
  });

  it('goes with the id: under another one it closes, its answers leave the page, and nothing of them is kept there', async () => {
    const element = await part('first');
    say(element, 0);
    await keep(element);
    const other = await part('second');
    say(other, 1);
    say(other, 2);
    await keep(other);
    other.remove();
    leave();
    element.remove();
    const person = await part('first');
    await waitUntil(() => answers(person) === 1, 'the first is there', {
      timeout: 5000,
    });
    person.id = 'second';
    await waitUntil(() => answers(person) === 2, 'the second is there', {
      timeout: 5000,
    });
    const first = (await openRepository(databaseOf('first')))!;
    expect(
      Object.keys((await first.read()).preferences),
      'what the first one kept stays',
    ).to.have.length(1);
    first.close();
  });

  it('stands where the page keeps while there is one provider without an id; a second one keeps nothing, and the console says so once', async () => {
    const first = await part();
    say(first, 0);
    await keep(first);
    expect((await openRepository())!.mode).to.equal('device');
    const said = await warned(async () =>
      expect(answerStorageFor((await part()).session).policy).to.equal('none'),
    );
    expect(said).to.have.length(1);
    expect(said[0]).to.include('without an id');
    first.remove();
    const next = await part();
    await waitUntil(() => answers(next) === 1, 'once it is alone again', {
      timeout: 5000,
    });
  });

  it('is closed once: the page holds nothing of what was closed before', async () => {
    const storage = answerStorageFor(createSession());
    const { close } = exitHooks();
    const before = close.size;
    for (const name of ['first', 'second', 'first']) {
      storage.setPolicy('device', name);
      await storage.open();
    }
    expect(close.size - before).to.equal(1);
    storage.setPolicy('none');
    await waitUntil(() => close.size === before, 'the last one goes, too', {
      timeout: 5000,
    });
  });

  const adapter = (): StorageAdapter => {
    let kept: string | undefined;
    return {
      load: () => Promise.resolve(kept),
      save: (text) => Promise.resolve(void (kept = text)),
      erase: () => Promise.resolve(void (kept = undefined)),
    };
  };
  const shapes: Readonly<
    Record<string, (own: StorageAdapter) => StorageAdapter>
  > = {
    'without a prototype, as a module has none': (own) =>
      Object.assign(Object.create(null) as StorageAdapter, own),
    'of another frame': (own) => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const { Object: elsewhere } = frame.contentWindow as typeof globalThis &
        Window;
      return Object.assign(new elsewhere() as StorageAdapter, own);
    },
    'behind a proxy': (own) => new Proxy(own, {}),
    'that is a function': (own) => Object.assign(() => {}, own),
  };
  for (const [shape, make] of Object.entries(shapes))
    it(`is what a back end of the host keeps, ${shape}`, async () => {
      const storage = make(adapter());
      const provider = document.createElement('care-provider');
      Object.assign(provider, { storage, country: 'IE' });
      document.body.append(provider);
      await provider.updateComplete;
      expect(answerStorageFor(provider.session).policy).to.equal(storage);
      expect(provider.session.getState().country).to.equal('IE');
      say(provider, 0);
      await keep(provider);
      await waitUntil(async () => !!(await storage.load()), 'it is kept', {
        timeout: 5000,
      });
      document.querySelectorAll('iframe').forEach((one) => one.remove());
    });

  const unusable: Readonly<Record<string, unknown>> = {
    'a symbol': Symbol('x'),
    'a number': 3,
    'another word': 'local',
  };
  for (const [what, storage] of Object.entries(unusable))
    it(`is nothing where ${what} was given, and the other settings hold`, async () => {
      const provider = document.createElement('care-provider');
      Object.assign(provider, { storage, country: 'IE' });
      const said = await warned(async () => {
        document.body.append(provider);
        await provider.updateComplete;
      });
      expect(answerStorageFor(provider.session).policy).to.equal('none');
      expect(provider.session.getState().country).to.equal('IE');
      expect(said.join()).to.include('<care-provider> storage=');
    });

  it('is nothing for a provider without an id on a page that keeps', async () => {
    answerStorageFor(pageSession()).setPolicy('device');
    const said = await warned(async () =>
      expect(answerStorageFor((await part()).session).policy).to.equal('none'),
    );
    expect(said).to.have.length(1);
  });
});
