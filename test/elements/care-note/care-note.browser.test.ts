import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { CareNoteElement } from '../../../src/elements/care-note/care-note.element.js';
import {
  createSession,
  type Session,
  type SessionOptions,
} from '../../../src/session/session.js';
import { warnings } from '../warnings.js';

interface Node {
  readonly role: string;
  readonly name?: string;
}

customElements.define('care-note', CareNoteElement);

async function mount(
  options: SessionOptions = {},
  note?: string,
): Promise<{ note: CareNoteElement; session: Session }> {
  const session = createSession(options);
  const element = document.createElement('care-note');
  if (note !== undefined) element.setAttribute('note', note);
  element.session = session;
  await fixture(html`<div>${element}</div>`);
  await element.updateComplete;
  return { note: element, session };
}

/** What stands on the screen, and not what is folded away. */
const seen = (note: Element): string =>
  note
    .shadowRoot!.querySelector<HTMLElement>('[part=box]')!
    .innerText.replace(/\s+/g, ' ')
    .trim();
const summaries = (note: Element): HTMLElement[] => [
  ...note.shadowRoot!.querySelectorAll('summary'),
];
const summary = (note: Element, name: string): HTMLElement =>
  summaries(note).find((one) => one.textContent.trim() === name)!;
const button = (note: Element, name: string): HTMLButtonElement =>
  [...note.shadowRoot!.querySelectorAll('button')].find(
    (one) => one.textContent.trim() === name,
  )!;

async function feel(
  { note, session }: { note: CareNoteElement; session: Session },
  ...feelings: string[]
): Promise<void> {
  session.submitCheckIn({ feelings, needs: [] });
  await note.updateComplete;
}

describe('care-note', () => {
  const said = warnings();

  it('says what aftercare is where nobody asked for more, with its three elements by their names', async () => {
    const { note } = await mount();
    expect(seen(note)).to.match(/^What aftercare is/);
    for (const word of [
      'Communication',
      'Awareness',
      'Intention',
      'A few minutes can be enough',
    ])
      expect(seen(note)).to.contain(word);
    expect(summary(note, 'Where this comes from')).to.equal(undefined);
  });

  it('shows all that a note says, and its sources with their dates behind one press', async () => {
    const { note, session } = await mount({}, 'your-body-after');
    const { title, points, parts } = session
      .getState()
      .content.notes.find(({ id }) => id === 'your-body-after')!;
    for (const text of [
      title,
      ...points.flatMap(({ id }) => [parts[id]!.label, parts[id]!.text]),
    ])
      expect(seen(note)).to.contain(text);
    expect(seen(note)).not.to.contain('World Health Organization');
    summary(note, 'Where this comes from').focus();
    await sendKeys({ press: 'Enter' });
    expect(seen(note)).to.contain('World Health Organization, 9 November 2021');
    expect(seen(note)).to.contain('World Health Organization, July 2024');
    expect(seen(note)).to.contain(
      'NHS inform, Scotland. The page gives no date. A stored copy was read on 26 November 2026.',
    );
    for (const link of note.shadowRoot!.querySelectorAll('a')) {
      expect(link.protocol).to.equal('https:');
      expect(link.rel).to.equal('noopener noreferrer');
    }
  });

  it('shows what is known about a low mood, in view and with its reference, where the page may', async () => {
    const { note } = await mount({ audience: 'intimate' }, 'why-low');
    for (const text of [
      'Many people have felt low at least once',
      'Schweitzer and others, 2015',
      'is not settled',
      'Nave and others, 2015',
      'Thin research.',
    ]) {
      expect(seen(note)).to.contain(text);
    }
    const general = await mount({}, 'why-low');
    expect(seen(general.note)).not.to.match(/sex|hormone/i);
  });

  it('offers what answers to what was said as closed rows, the most pressing first', async () => {
    const both = await mount();
    await feel(both, 'in-pain', 'hopeless');
    expect(
      summaries(both.note).map((one) => one.textContent.trim()),
    ).to.deep.equal([
      'If you are thinking about ending your life',
      'Where this comes from',
      'Your body after',
      'Where this comes from',
    ]);
    expect(seen(both.note)).not.to.contain('emergency');
    summaries(both.note)[0]!.click();
    expect(seen(both.note)).to.contain(
      'Put space between you and what you could hurt yourself with.',
    );
    expect(seen(both.note)).not.to.contain('72 hours');
  });

  it('goes back to what aftercare is when the words are taken back', async () => {
    const one = await mount();
    await feel(one, 'hopeless');
    one.session.clearCheckIn();
    await one.note.updateComplete;
    expect(seen(one.note)).to.match(/^What aftercare is/);
  });

  it('offers every row under one name', async () => {
    const both = await mount();
    await feel(both, 'in-pain', 'hopeless');
    const group = both.note.shadowRoot!.querySelector('[role=group]')!;
    expect(group.getAttribute('aria-label')).to.equal('To read, if you want');
    expect(group.querySelectorAll(':scope > details')).to.have.length(2);
  });

  it('gives a page’s styles no part that would tell what was said', async () => {
    const one = await mount();
    await feel(one, 'in-pain', 'hopeless');
    const parts = [...one.note.shadowRoot!.querySelectorAll('[part]')].map(
      (part) => part.getAttribute('part'),
    );
    expect(parts).to.deep.equal(['box']);
  });

  it('moves no focus and opens nothing when somebody says a word', async () => {
    const one = await mount();
    await feel(one, 'coerced');
    expect(one.note.shadowRoot!.activeElement).to.equal(null);
    expect(
      [...one.note.shadowRoot!.querySelectorAll('details')].some(
        ({ open }) => open,
      ),
    ).to.equal(false);
  });

  it('has support at its top from a word of alarm on, however long the note that is open', async () => {
    const one = await mount({ country: 'GB' });
    await feel(one, 'coerced');
    summary(one.note, 'Your body after').click();
    await one.note.updateComplete;
    const { top } = one.note.getBoundingClientRect();
    expect(
      button(one.note, 'Support').getBoundingClientRect().bottom - top,
    ).to.be.at.most(560);
    button(one.note, 'Support').click();
    await one.note.updateComplete;
    expect(one.note.shadowRoot!.activeElement!.textContent).to.contain(
      'sort this out',
    );
    button(one.note, 'Back').click();
    await one.note.updateComplete;
    expect(one.note.shadowRoot!.activeElement!.textContent.trim()).to.equal(
      'Support',
    );
  });

  it('has support at its foot', async () => {
    const { note } = await mount({ country: 'GB' }, 'not-about-aftercare');
    expect(seen(note)).not.to.contain('999');
    button(note, 'Support').click();
    await note.updateComplete;
    expect(seen(note)).to.contain('999');
  });

  it('shows the page’s own words for a note that there is not, and names it once', async () => {
    const element = document.createElement('care-note');
    element.innerHTML = '<p>Our own words</p>';
    element.setAttribute('note', 'body');
    element.session = createSession();
    await fixture(html`<div>${element}</div>`);
    expect(
      element.shadowRoot!.querySelector('slot')!.assignedElements()[0]!
        .textContent,
    ).to.equal('Our own words');
    expect(said).to.deep.equal([
      '<care-note> note="body": not usable here; allowed: a note of this content for audience "general"',
    ]);
    const empty = await mount({}, 'none-of-ours');
    expect(seen(empty.note)).to.contain('This note is not here.');
  });

  it('puts its title where the outline of the page wants it', async () => {
    const { note } = await mount({}, 'being-alone');
    for (const level of [2, 3, 4]) {
      note.headingLevel = level;
      await note.updateComplete;
      expect(
        note.shadowRoot!.querySelector(`h${level}.title`)!.textContent,
      ).to.equal('Being alone afterwards');
    }
    note.headingLevel = 6;
    await note.updateComplete;
    expect(
      note.shadowRoot!.querySelector('.title')!.getAttribute('aria-level'),
    ).to.equal('6');
  });

  it('keeps what was said out of its own attributes, and every control out of recordings', async () => {
    const one = await mount();
    const before = one.note.getAttributeNames();
    await feel(one, 'hopeless');
    expect(one.note.getAttributeNames()).to.deep.equal(before);
    expect(one.note.classList.contains('rr-block')).to.equal(true);
    for (const control of one.note.shadowRoot!.querySelectorAll(
      'button, summary, [part=box]',
    )) {
      expect(
        control.classList.contains('rr-block'),
        control.textContent.slice(0, 20),
      ).to.equal(true);
    }
  });

  for (const direction of ['ltr', 'rtl']) {
    it(`fits 288 pixels, ${direction}, with every source open`, async () => {
      for (const { id } of createSession().getState().content.notes) {
        const { note } = await mount({ audience: 'kink' }, id);
        const frame = note.parentElement!;
        frame.dir = direction;
        frame.style.width = '288px';
        for (const details of note.shadowRoot!.querySelectorAll('details'))
          details.open = true;
        const { left, right } = note.getBoundingClientRect();
        const out = [
          ...note.shadowRoot!.querySelectorAll<HTMLElement>('*:not(.sr)'),
        ].filter((one) =>
          [...one.getClientRects()].some(
            (box) => box.right > right + 1 || box.left < left - 1,
          ),
        );
        expect(
          out.map((one) => one.textContent.slice(0, 40)),
          id,
        ).to.deep.equal([]);
      }
    });
  }

  it('has controls that a thumb finds', async () => {
    const one = await mount();
    await feel(one, 'in-pain', 'hopeless');
    for (const details of one.note.shadowRoot!.querySelectorAll('details'))
      details.open = true;
    for (const control of one.note.shadowRoot!.querySelectorAll<HTMLElement>(
      'summary, button, a',
    )) {
      expect(control.offsetHeight, control.textContent).to.be.at.least(44);
    }
  });

  for (const scheme of ['light', 'dark']) {
    it(`has nothing that axe finds, ${scheme}, as rows and in full`, async () => {
      const page = await fixture<HTMLElement>(html`<main></main>`);
      page.style.colorScheme = scheme;
      page.style.background = scheme === 'dark' ? '#111' : '#fff';
      for (const id of [undefined, 'your-body-after', 'why-low']) {
        const one = await mount({ audience: 'intimate' }, id);
        if (!id) await feel(one, 'in-pain', 'hopeless');
        page.replaceChildren(one.note);
        await one.note.updateComplete;
        for (const details of one.note.shadowRoot!.querySelectorAll('details'))
          details.open = true;
        await expect(one.note).to.be.accessible();
      }
    });
  }

  it('tells assistive technology what is what', async () => {
    await mount({}, 'your-body-after');
    const tree = await executeServerCommand<Node[] | false, undefined>(
      'ui-ax-tree',
    );
    if (!tree) return;
    const has = (role: string, name: string): boolean =>
      tree.some((node) => node.role === role && node.name?.trim() === name);
    expect(has('heading', 'Your body after'), 'heading').to.equal(true);
    expect(
      has('DisclosureTriangle', 'Where this comes from'),
      'sources',
    ).to.equal(true);
    expect(has('button', 'Support'), 'support').to.equal(true);
    expect(
      tree.some(
        ({ role, name }) => role === 'StaticText' && name === 'HIV: 72 hours',
      ),
      'a point',
    ).to.equal(true);
  });
});
