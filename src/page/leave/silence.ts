import { deepElements } from './deep.js';
import { attempt, pause, setMuted } from './platform.js';

/**
 * Stops what can be heard or felt. A player in a closed shadow root falls
 * silent when the document is emptied; one that is in no document, and Web
 * Audio, cannot be found and go with the page.
 */
export function silence(): void {
  attempt(() => {
    for (const element of deepElements()) {
      if (element instanceof HTMLMediaElement) quiet(element);
    }
  });
  attempt(() => speechSynthesis.cancel());
  attempt(() => navigator.vibrate(0));
  attempt(closePictures);
}

function quiet(player: HTMLMediaElement): void {
  // A page may start it again when it hears that it was paused.
  attempt(() => setMuted(player, true));
  attempt(() => pause(player));
}

/**
 * A picture in picture stays above other windows. That of a player goes with
 * the player.
 */
function closePictures(): void {
  const { documentPictureInPicture: pictures } = globalThis as {
    documentPictureInPicture?: { readonly window: Window | null };
  };
  pictures?.window?.close();
}
