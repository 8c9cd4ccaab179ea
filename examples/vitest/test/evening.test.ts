import { builtinContent, pageSession } from 'aftercare-elements';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openEvening } from '../src/evening';
import { press, textsIn } from './shadow';

beforeEach(() => {
  vi.spyOn(console, 'warn');
  vi.spyOn(console, 'error');
});

afterEach(() => {
  document.body.replaceChildren();
  // Elements on one page share what was said, and so do tests in one file.
  pageSession().clear();
  expect(console.warn).not.toHaveBeenCalled();
  expect(console.error).not.toHaveBeenCalled();
});

async function checkIn(element: HTMLElementTagNameMap['feelings-check-in']) {
  await press(element, 'Next');
  await press(element, 'Sad');
  while (textsIn(element, 'button').includes('Next'))
    await press(element, 'Next');
  await press(element, 'Done');
}

it('hears that somebody checked in', async () => {
  const evening = openEvening();
  await evening.checkIn.updateComplete;
  expect(evening.said.textContent).toBe('');
  await checkIn(evening.checkIn);
  expect(evening.said.textContent).toBe('Checked in');
});

it('reads the answers from the element', async () => {
  const evening = openEvening();
  await evening.checkIn.updateComplete;
  await checkIn(evening.checkIn);
  expect(evening.checkIn.getAnswers()).toEqual({
    feelings: ['sad'],
    needs: [],
  });
});

it('answers in the list what was said in the check-in', async () => {
  const evening = openEvening();
  await evening.list.updateComplete;
  const reasons = () => textsIn(evening.list, '.why').join();
  expect(reasons()).not.toMatch(/sad/i);
  await checkIn(evening.checkIn);
  await vi.waitFor(() => expect(reasons()).toMatch(/sad/i));
});

it('lists the kind that was asked for', async () => {
  const evening = openEvening();
  evening.showKind('presence');
  await evening.list.updateComplete;
  const quiet = builtinContent('general').practices.flatMap(
    ({ type, title }) => (type === 'presence' ? title : []),
  );
  const shown = textsIn(evening.list, 'li strong');
  expect(shown).not.toEqual([]);
  expect(quiet).toEqual(expect.arrayContaining(shown));
});

it('shows practices of our own', async () => {
  const evening = openEvening();
  const title = () => textsIn(evening.card, 'h2, h3');
  await vi.waitFor(() => expect(title()).toEqual(['Tea at the window']));
  evening.showAnother();
  await vi.waitFor(() => expect(title()).toEqual(['One song, lights low']));
});
