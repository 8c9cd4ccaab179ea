/**
 * Puts a text on the clipboard.
 * @returns whether it is there; a page or a frame may not allow it
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
