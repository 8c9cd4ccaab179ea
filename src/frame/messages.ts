/**
 * What a frame may say to the page around it. Nothing that anybody answered is
 * in it, and there is no room for it.
 */
export type FrameMessage =
  | { readonly type: 'ready' | 'done' | 'exit' }
  | { readonly type: 'height'; readonly height: number };

/**
 * What a place says to the frame in it, by the names of attributes, where it is
 * a message; whatever else comes changes nothing. A place has texts only:
 * nothing else is read, so that nothing of a stranger runs.
 */
export function readSettings(
  data: unknown,
): Readonly<Record<string, string>> | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return undefined;
  const texts = Object.entries(data).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(
    texts.map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      value,
    ]),
  );
}

/** The first word of a frame, and the answer to it. */
export const HELLO = 'aftercare-frame/0';
const MOST = 20_000;

/**
 * A message, where it is one; whatever else comes is nobody's business. Only
 * what is known is read, and no getter of a stranger runs twice.
 */
export function readMessage(data: unknown): FrameMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, height } = data as { type?: unknown; height?: unknown };
  if (type === 'ready' || type === 'done' || type === 'exit') return { type };
  if (type !== 'height' || typeof height !== 'number' || !(height >= 0))
    return undefined;
  return { type, height: Math.min(MOST, Math.ceil(height)) };
}
