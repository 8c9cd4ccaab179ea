import { deepElements } from './deep.js';
import {
  activationOf,
  attempt,
  currentOf,
  entriesOf,
  hostOf,
  later,
  navigationOf,
  parentOf,
  traverse,
  windowOf,
} from './platform.js';

/**
 * How long a step takes until what follows it counts from there, in
 * milliseconds.
 */
const SETTLE = 80;

/**
 * Entries of the history that Back would bring one by one, though the page is
 * gone.
 */
export interface WayBack {
  /**
   * What must not be taken away before the walk: frames that moved, and what
   * they are in.
   */
  readonly stay: ReadonlySet<Node>;
  /** Goes to the first of the page's own entries. */
  walk(isOver: () => boolean): Promise<void>;
}

interface MovedFrame {
  readonly frame: HTMLIFrameElement;
  readonly inside: Navigation;
  /** The first entry that is known to be of this frame. */
  readonly start: NavigationHistoryEntry;
}

/**
 * The page's own entries: those of in-page links, of `pushState`, and of frames
 * that went on to another page of this origin. Only the entry that is current
 * can be replaced, so one has to go back to the first of them before.
 * @returns undefined where there are none, and where the browser does not tell
 */
export function wayBack(): WayBack | undefined {
  const moved: MovedFrame[] = [];
  attempt(() => {
    for (const element of deepElements()) {
      if (!(element instanceof HTMLIFrameElement)) continue;
      const inside = navigationInside(element);
      const start = inside && startOf(inside);
      if (start) moved.push({ frame: element, inside, start });
    }
  });
  const navigation = navigationOf(window);
  const first = navigation && firstOwn(navigation);
  // Firefox notes a step late: another one could go beyond this page, and
  // nobody would arrive. So there is one step at most.
  if (first || moved.length > 1) moved.length = 0;
  if (!first && moved.length === 0) return undefined;
  return {
    stay: new Set(moved.flatMap(({ frame }) => [...upwards(frame)])),
    async walk(isOver) {
      // This takes frames along that went on afterwards, so there is less to do
      // for them.
      if (navigation) await step(navigation, first);
      for (const { inside, start } of moved) {
        if (!isOver()) await step(inside, start);
      }
    },
  };
}

function navigationInside(frame: HTMLIFrameElement): Navigation | undefined {
  try {
    return navigationOf(windowOf(frame)!);
  } catch {
    // It is of another origin, and nobody can tell where it was.
    return undefined;
  }
}

/**
 * Where a frame was before it went on; undefined where it did not. The first
 * entry that it lists is no answer: Chromium lists there also where a frame of
 * the page before was. Who goes back to that is on the page before, and never
 * arrives. What is known is where its document began, and which document that
 * was reached from.
 */
function startOf(inside: Navigation): NavigationHistoryEntry | undefined {
  const first = firstOwn(inside);
  const began = first ?? currentOf(inside);
  const activation = activationOf(inside);
  const isReached =
    activation?.navigationType === 'push' &&
    activation.entry.key === began?.key;
  if (!isReached) return first;
  // It is not there where another page has taken its place.
  return (
    entriesOf(inside).find(({ key }) => key === activation.from?.key) ?? first
  );
}

/** Where this document began; undefined where it is there. */
function firstOwn(navigation: Navigation): NavigationHistoryEntry | undefined {
  const current = currentOf(navigation);
  if (!current) return undefined;
  const entries = entriesOf(navigation);
  let { index } = current;
  // Beyond the first one another document is loaded, and nothing could be
  // replaced any more.
  while (entries[index - 1]?.sameDocument) index -= 1;
  return index < current.index ? entries[index] : undefined;
}

async function step(
  navigation: Navigation,
  entry: NavigationHistoryEntry | undefined,
): Promise<void> {
  if (!entry) return;
  const { committed, finished } = traverse(navigation, entry.key);
  const ignore = (): void => {};
  // A frame that loads is far enough when it loads: nobody sees it.
  finished?.catch(ignore);
  await committed?.catch(ignore);
  // The page hears of it before the browser has noted it everywhere.
  await new Promise<void>((done) => later(done, SETTLE));
}

function* upwards(frame: Node): Iterable<Node> {
  for (let node: Node | null = frame; node;) {
    yield node;
    node = node instanceof ShadowRoot ? hostOf(node) : parentOf(node);
  }
}
