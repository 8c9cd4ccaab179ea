import { withPage } from '../diagnostics/docs-page.js';

export interface FrameHandle {
  readonly frame: HTMLIFrameElement;
  /**
   * Whether the elements came: false when it was too late for them, or the
   * frame was taken away before.
   */
  readonly ready: Promise<boolean>;
  /** Takes the frame away, and brings back what stood there. */
  destroy(): void;
}

const shared = Symbol.for('aftercare-elements/frames/0');
type Containers = Map<HTMLElement, FrameHandle | undefined>;

function containersOfPage(): Containers {
  const page = globalThis as { [shared]?: Containers };
  page[shared] ??= new Map<HTMLElement, FrameHandle | undefined>();
  return page[shared];
}

/**
 * Every place on the page that was looked at, by any copy of this file; without
 * a handle where there is no frame.
 */
export const placed = containersOfPage();

/** What is shown in a frame. */
export const OWN = new URL('embed.html', import.meta.url);

/** Gives nothing, for whoever has nothing more to give. */
export function warn(text: string): undefined {
  const line = text.startsWith('<') ? text : `aftercare frame: ${text}`;
  console.warn(withPage(line, 'isolated-embed'));
}
