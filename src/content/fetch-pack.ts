import { contentError } from './faults.js';

/**
 * Gets a host's pack, once, from where the host says.
 * @param url an absolute address
 * @returns the text, which is read like any other text from outside
 * @throws {ContentError} that names the address and why nothing came
 */
export async function fetchPack(url: string): Promise<string> {
  let response: Response;
  try {
    // Whoever serves it learns neither who asks nor from which page.
    response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  } catch {
    throw contentError(
      url,
      'could not be fetched; allowed: an address that this page may ask, also by connect-src of its Content-Security-Policy',
    );
  }
  if (!response.ok)
    throw contentError(url, `the server answered ${response.status}; allowed: 200, with JSON`);
  return response.text();
}
