// The elements in the documents that unit tests of hosts are run in. A member
// of the browser that is not there must end no test.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { takeWindow } from '../support/unit-test-document.js';

const settled = (): Promise<void> =>
  new Promise((done) => setTimeout(done, 20));

type Ours = HTMLElement & {
  updateComplete: Promise<unknown>;
  required?: boolean;
};

/** What a test of a host gives each element. */
const given: Readonly<Record<string, string>> = {
  'practice-card': 'practice="hold-hands"',
  'feelings-check-in': 'name="now" required',
  'preference-builder': 'name="card" required',
  'care-note': 'note="ending-your-life"',
  'safety-note': 'show="always" country="GB"',
  'care-provider': 'audience="intimate"',
};
const pressed = 'button, summary, input, select, a:not([href]), .field';

/**
 * jsdom calls itself without an end where a list in a label is pressed, in every
 * shadow root.
 */
function use(control: HTMLElement): void {
  if (control.classList.contains('field'))
    control.dispatchEvent(
      new MouseEvent('pointerdown', { bubbles: true, composed: true }),
    );
  if ('value' in control)
    control.dispatchEvent(
      new Event('input', { bubbles: true, composed: true }),
    );
  if (control.localName !== 'select') return control.click();
  const list = control as HTMLSelectElement;
  list.selectedIndex = list.options.length - 1;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What leaves the page takes every test after it along. */
const isLeaving = (control: HTMLElement): boolean =>
  control.textContent.trim() === 'Leave this page';

/** Presses everything that comes, as far as this many presses. */
async function pressAround(element: Ours, presses: number): Promise<void> {
  for (let press = 0; press < presses; press += 1) {
    const controls = [
      ...(element.shadowRoot?.querySelectorAll<HTMLElement>(pressed) ?? []),
    ].filter((control) => !isLeaving(control));
    if (!controls.length) return;
    use(controls[(press * 7) % controls.length]!);
    await element.updateComplete;
  }
  await settled();
}

export async function worksIn(
  name: string,
  window: { readonly document: Document },
): Promise<void> {
  takeWindow(window);
  const { defineElements, tags } =
    await import('../../src/define/define-elements.js');
  const { pageSession } = await import('../../src/index.js');
  const errors: unknown[] = [];
  process.on('unhandledRejection', (error) => errors.push(error));
  process.on('uncaughtException', (error) => errors.push(error));
  addEventListener('error', (event) => {
    errors.push(event.error ?? event.message);
  });
  const lines: string[] = [];
  console.warn = (...said: unknown[]) => lines.push(said.join(' '));

  void describe(`In ${name}`, () => {
    defineElements();

    for (const tag of tags) {
      void it(`<${tag}> is made, drawn, pressed, put in a form and taken away`, async () => {
        document.body.innerHTML = `<form><${tag} ${given[tag] ?? ''}><p>Inside</p></${tag}></form>`;
        const form = document.querySelector('form')!;
        const element = document.querySelector<Ours>(tag)!;
        await element.updateComplete;
        await settled();
        const text = element.shadowRoot?.textContent.trim() ?? '';
        if (tag === 'care-provider')
          assert.equal(element.textContent, 'Inside');
        else assert.match(text, /\w/);
        if (tag !== 'care-provider')
          assert.ok(element.classList.contains('ph-no-capture'));

        await pressAround(element, 25);
        form.checkValidity();
        form.reset();
        assert.ok(new FormData(form));
        element.focus();
        document.body.append(element);
        await element.updateComplete;
        element.remove();

        const made = document.createElement(tag) as Ours;
        made.textContent = 'Inside';
        document.body.append(made);
        await made.updateComplete;
        made.remove();
        pageSession().clear();
        await settled();
        assert.deepEqual([errors.splice(0), lines.splice(0)], [[], []]);
      });
    }

    void it('elements follow the session that they share', async () => {
      document.body.innerHTML = '<practice-list></practice-list>';
      const list = document.querySelector<Ours>('practice-list')!;
      await list.updateComplete;
      const before = list.shadowRoot!.textContent;
      pageSession().submitCheckIn({ feelings: ['tearful'], needs: [] });
      await list.updateComplete;
      assert.notEqual(list.shadowRoot!.textContent, before);
      assert.match(list.shadowRoot!.textContent, /tearful/i);
      list.remove();
      pageSession().clear();
    });
  });
}
