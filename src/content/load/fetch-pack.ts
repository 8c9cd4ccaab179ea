import { ContentError } from './content-error.js';
import { contentError } from './faults.js';
import { fieldsOf } from '../plain-data.js';
import { MAX_LENGTH } from './read-json.js';

/**
 * How long a pack may take to come, in seconds: from the question to the last
 * byte.
 */
const PATIENCE = 15;

/**
 * Gets a host's pack, once, from where the host says. No more of it is read
 * than a pack may have, and no longer than it may take.
 * @param url an absolute address
 * @returns the text, which is read like any other text from outside
 * @throws {ContentError} that names the address and why nothing came
 */
export async function fetchPack(url: string): Promise<string> {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), PATIENCE * 1000);
  try {
    // Whoever serves it learns neither who asks nor from which page.
    const response = await fetch(
      url,
      fieldsOf<RequestInit>({
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: end.signal,
      }),
    );
    if (!response.ok)
      throw contentError(
        url,
        `the server answered ${response.status}; allowed: 200, with JSON`,
      );
    const text = await readToLimit(response);
    if (text !== undefined) return text;
    throw contentError(
      url,
      `more than ${MAX_LENGTH} characters came; at most ${MAX_LENGTH} are allowed`,
    );
  } catch (error) {
    if (error instanceof ContentError) throw error;
    throw contentError(
      url,
      end.signal.aborted
        ? `did not come whole in ${PATIENCE} seconds; allowed: an answer that ends sooner`
        : 'could not be fetched; allowed: an address that this page may ask, ' +
            'also by connect-src of its Content-Security-Policy',
    );
  } finally {
    clearTimeout(timer);
    // Whatever is still on its way stays where it is.
    end.abort();
  }
}

/**
 * The text of an answer, or nothing where there is more of it than a pack may
 * have.
 */
async function readToLimit({ body }: Response): Promise<string | undefined> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const part = await reader?.read();
    text += decoder.decode(part?.value, { stream: !part?.done });
    if (text.length > MAX_LENGTH) return undefined;
    if (!part || part.done) return text;
  }
}
