import { refusal } from '../diagnostics/refusal.js';
import { laterHashes } from './later-hashes.js';
import { ownAddress, ownNonce } from './own-script.js';
import { ofDocument } from '../page/of-document.js';
import { ownPolicy } from './trusted-types.js';

/**
 * Loads the files beside the script that not everybody needs. `integrity` on
 * the script's tag ends at the script, and an `import()` has none. So the
 * script knows the hash of each file, and asks for it with a tag that says it.
 * Of what came the browser runs exactly these bytes, or nothing.
 *
 * The script hands over what the file shares with it, and the file what it
 * exports. The script does not import it: an import map of the page may name
 * another file for its address, and that one would run without a hash.
 */

/**
 * Where a file finds the script that waits for it. `scripts/later-files.mjs`
 * writes the other end.
 */
const handOver = Symbol.for('aftercare-elements/later');
const page = globalThis as { [handOver]?: Meeting };

interface Meeting {
  /** What the script shares with a file, so that neither is there twice. */
  readonly shared: Readonly<Record<string, readonly unknown[]>>;
  /** Takes what a file exports. */
  readonly take: (file: string, exports: unknown) => void;
}

const files = new Map<string, Promise<unknown>>();
const waiting = new Map<string, (exports: unknown) => void>();
/**
 * Tags that were taken out of the page while their file is on its way. WebKitGTK
 * collects one that nobody holds, and then tells of no failure.
 */
const onTheirWay = new Set<HTMLScriptElement>();
const shared: Record<string, readonly unknown[]> = {};
const meeting: Meeting = {
  shared,
  take: (file, exports) => waiting.get(file)?.(exports),
};

/**
 * What the file exports.
 * @param handed what it takes of the script, in an order that the build knows
 * @throws where it did not come, or is another than the one that was built;
 *   asking again tries again
 */
export function loadLater(
  file: string,
  handed: readonly unknown[],
): Promise<unknown> {
  const known = files.get(file);
  if (known) return known;
  shared[file] = handed;
  const asked = ask(file);
  files.set(file, asked);
  asked.catch(() => files.delete(file));
  return asked;
}

function ask(file: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    // An address that nobody else has asked for: the page may have preloaded
    // the file without a hash, and Firefox remembers what failed.
    const address = new URL(`${file}#${Math.random()}`, ownAddress).href;
    const tag = ofDocument('createElement').call(
      document,
      'script',
    ) as HTMLScriptElement;
    onTheirWay.add(tag);
    const refuse = (): void => {
      onTheirWay.delete(tag);
      reject(
        refusal(
          `file ${file}`,
          'did not come; serve it as it was built',
          'loading',
        ),
      );
    };
    waiting.set(file, resolve);
    page[handOver] = meeting;
    tag.type = 'module';
    tag.crossOrigin = 'anonymous';
    tag.referrerPolicy = 'no-referrer';
    tag.integrity = laterHashes[file]!;
    tag.nonce = ownNonce;
    // After `load` too: a file that throws has come, and has handed over
    // nothing.
    tag.onload = refuse;
    tag.onerror = refuse;
    tag.src = ownPolicy().createScriptURL(address);
    (ofDocument('head') ?? ofDocument('documentElement')).append(tag);
    // The browser has asked by now. What records the page is not shown what
    // somebody opened.
    tag.remove();
  });
}
