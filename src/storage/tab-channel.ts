import { limits } from './with-timeout.js';

/**
 * What tabs tell each other. Scripts of the page can hear it, so it says that
 * something happened, and nothing else.
 */
export interface TabMessage {
  readonly k: 'changed' | 'locked' | 'erased';
}

/** A browser may refuse one; what is kept is safe without it. */
function channel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

/**
 * The other tabs of this site, and other parts of this page, that keep in the
 * same place.
 */
export class TabChannel {
  #channel: BroadcastChannel | undefined;

  /** @param name the database: who keeps elsewhere hears nothing */
  constructor(name: string, hear: (news: TabMessage) => void) {
    this.#channel = channel(name);
    if (this.#channel)
      this.#channel.onmessage = ({ data }: MessageEvent<TabMessage>) =>
        hear(data);
  }

  post(k: TabMessage['k']): void {
    try {
      this.#channel?.postMessage({ k });
    } catch {
      // The others hear of it when they look.
    }
  }

  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }
}

/**
 * Runs one change of a database at a time over all tabs. Where a browser has no
 * locks, or does not give one, the counter in the database still tells.
 */
export async function withExclusiveLock<T>(
  name: string,
  work: () => Promise<T>,
): Promise<T> {
  let result: Promise<T> | undefined;
  let late = false;
  const run = async (): Promise<void> => {
    if (late) return;
    result = work();
    // Only the time that it takes is of interest here; how it ends is heard
    // below.
    await result.catch(() => {});
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<void>((done) => {
    timer = setTimeout(done, limits.step);
  });
  const begun = new Promise<void>((done) => {
    const ask = async (): Promise<void> => {
      await navigator.locks?.request(name, () => {
        done();
        return run();
      });
    };
    ask().then(done, done);
  });
  await Promise.race([begun, end]);
  clearTimeout(timer);
  late = !result;
  return result ?? work();
}
