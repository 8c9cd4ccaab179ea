// What somebody does on a page with all elements, with a mouse and a keyboard
// as recorders hear them.

import { WAIT } from './patience.mjs';
/** What is typed; it must leave the page nowhere. */
export const note = 'quiet canary';

/** The elements in the order of an evening. */
export const markup =
  '<feelings-check-in></feelings-check-in><practice-list limit="3"></practice-list><preference-builder></preference-builder><safety-note></safety-note><care-data></care-data>';

/**
 * The first visible one of these in an element, or the one with this text;
 * waits until it is there.
 */
async function find(page, tag, selector, text) {
  const look = (name, inside, words) =>
    [...document.querySelector(name).shadowRoot.querySelectorAll(inside)].find(
      (one) =>
        one.checkVisibility() && (!words || one.textContent.trim() === words),
    );
  try {
    return (
      await page.waitForFunction(
        look,
        { timeout: WAIT, polling: 50 },
        tag,
        selector,
        text,
      )
    ).asElement();
  } catch {
    throw new Error(`<${tag}> has no ${selector} ${text ? `"${text}"` : ''}`);
  }
}

/** Presses it and waits until the element has answered. */
export async function press(page, tag, selector, text) {
  await (await find(page, tag, selector, text)).click();
  await page.evaluate(
    (name) => document.querySelector(name).updateComplete,
    tag,
  );
}

/**
 * Goes through the elements as a person would, and answers something in each.
 * Gives what the session knows afterwards.
 */
export async function visit(page) {
  for (const [selector, text] of [
    ['button', 'Next'],
    ['.words label:nth-of-type(1)'],
    ['.words label:nth-of-type(2)'],
    // How strong the word is, beside it.
    ['label:has([type=radio])'],
    ['button', 'Next'],
    // A little about now.
    ['label:has([type=radio])'],
    ['button', 'Next'],
    ['.list label'],
    ['button', 'Done'],
  ]) {
    await press(page, 'feelings-check-in', selector, text);
  }
  await press(page, 'practice-list', '.items button');
  await press(page, 'practice-list', '.start button');
  await find(page, 'practice-list', '[role=timer]');
  await press(page, 'practice-list', 'button', 'Pause');
  await press(page, 'practice-list', 'button', 'Stop');
  await press(page, 'practice-list', 'button', 'Done');
  await press(page, 'practice-list', 'button', 'Lighter');

  await press(
    page,
    'preference-builder',
    '.question label:nth-of-type(2) [type=radio]',
  );
  await press(page, 'preference-builder', '.question .more button', 'More');
  await press(
    page,
    'preference-builder',
    '.question .times label:has([type=checkbox])',
  );
  await press(page, 'preference-builder', '.question textarea');
  await page.keyboard.type(note);
  await page.keyboard.press('Tab');

  await press(page, 'safety-note', 'summary');
  await (await find(page, 'safety-note', 'select')).select('GB');
  await find(page, 'safety-note', 'a[href^="tel:"]');
  return page.evaluate(() => {
    const { checkIn, preferences, marks, country } =
      window.Aftercare.session.getState();
    return {
      feelings: checkIn.feelings,
      strengths: checkIn.strengths,
      needs: checkIn.needs,
      preferences,
      marks,
      country,
    };
  });
}

/**
 * Runs in the page: every word and id of ours that says what was, or could be,
 * answered, and every text that stands in an element now.
 */
export function tellingWords() {
  const { content } = window.Aftercare.session.getState();
  const items = content.items.flatMap(({ id, receive, give }) => [
    id,
    receive,
    give,
  ]);
  const feelings = content.feelings.flatMap(({ id, label }) => [id, label]);
  const shown = [...document.querySelectorAll(':defined')].flatMap(
    (element) => {
      if (
        !element.localName.includes('-') ||
        element.localName.startsWith('x-')
      )
        return [];
      const texts = document.createTreeWalker(
        element.shadowRoot,
        NodeFilter.SHOW_TEXT,
      );
      const found = [];
      while (texts.nextNode()) found.push(texts.currentNode.data.trim());
      return found;
    },
  );
  // Recorders write names of HTML and SVG for themselves; two of our words are
  // such names.
  const names = /^(content|stroke)$/i;
  return [...new Set([...items, ...feelings, ...shown])].filter(
    (word) => word && word.length > 5 && !names.test(word),
  );
}
