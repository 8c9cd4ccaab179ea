import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

import { createSession } from '../../../src/session/session.js';
import { nameOf } from '../../support/by-role.js';
import { inScheme } from '../harness.js';
import { warnings } from '../warnings.js';
import { mount } from './harness.js';
import { sendKeys } from '../../support/keys.js';

interface Node {
  readonly role: string;
  readonly name?: string;
}

describe('care-note', () => {
  const said = warnings();

  it('says what aftercare is where nobody asked for more, with its three elements by their names', async () => {
    const note = await mount();
    expect(note.seen).to.match(/^What aftercare is/);
    for (const word of [
      'Communication',
      'Awareness',
      'Intention',
      'A few minutes can be enough',
    ])
      expect(note.seen).to.contain(word);
    expect(note.sources).to.equal(undefined);
  });

  it('shows all that a note says, and its sources with their dates behind one press', async () => {
    const note = await mount(createSession(), 'note="your-body-after"');
    const { session } = note;
    const { title, points, parts } = session
      .getState()
      .content.notes.find(({ id }) => id === 'your-body-after')!;
    for (const text of [
      title,
      ...points.flatMap(({ id }) => [parts[id]!.label, parts[id]!.text]),
    ])
      expect(note.seen).to.contain(text);
    expect(note.seen).not.to.contain('World Health Organization');
    note.sources!.focus();
    await sendKeys({ press: 'Enter' });
    expect(note.seen).to.contain('World Health Organization, 9 November 2021');
    expect(note.seen).to.contain('World Health Organization, July 2024');
    expect(note.seen).to.contain(
      'NHS inform, Scotland. The page gives no date. Read in a stored copy: 26 November 2026.',
    );
    for (const link of note.root.querySelectorAll('a')) {
      expect(link.protocol).to.equal('https:');
      expect(link.rel).to.equal('noopener noreferrer');
    }
  });

  it('shows what is known about a low mood, in view and with its reference, where the page may', async () => {
    const note = await mount(
      createSession({ audience: 'intimate' }),
      'note="why-low"',
    );
    for (const text of [
      'Many people have felt low at least once',
      'Schweitzer and others, 2015',
      'is not settled',
      'Nave and others, 2015',
      'Thin research.',
    ]) {
      expect(note.seen).to.contain(text);
    }
    const general = await mount(createSession(), 'note="why-low"');
    expect(general.seen).not.to.match(/sex|hormone/i);
  });

  it('offers what answers to what was said as closed rows, the most pressing first', async () => {
    const note = await mount();
    await note.feel('in-pain', 'hopeless');
    expect(note.offered).to.deep.equal([
      'If you are thinking about ending your life',
      'Your body after',
    ]);
    expect(note.seen).not.to.contain('emergency');
    await note.read('If you are thinking about ending your life');
    expect(note.seen).to.contain(
      'Put space between you and what you could hurt yourself with.',
    );
    expect(note.seen).not.to.contain('72 hours');
    note.openAll();
    expect(note.names('button', note.offer), 'with sources').to.deep.equal([
      'If you are thinking about ending your life',
      'Where this comes from',
      'Your body after',
      'Where this comes from',
    ]);
  });

  it('goes back to what aftercare is when the words are taken back', async () => {
    const note = await mount();
    await note.feel('hopeless');
    note.session.clearCheckIn();
    await note.settle();
    expect(note.seen).to.match(/^What aftercare is/);
  });

  it('offers every row under one name', async () => {
    const note = await mount();
    await note.feel('in-pain', 'hopeless');
    expect(nameOf(note.offer!)).to.equal('To read, if you want');
    expect(note.offered).to.have.length(2);
  });

  it('gives a page’s styles no part that would tell what was said', async () => {
    const note = await mount();
    await note.feel('in-pain', 'hopeless');
    const parts = [...note.root.querySelectorAll('[part]')].map((part) =>
      part.getAttribute('part'),
    );
    expect(parts).to.deep.equal(['box']);
  });

  it('moves no focus and opens nothing when somebody says a word', async () => {
    const note = await mount();
    await note.feel('coerced');
    expect(note.root.activeElement).to.equal(null);
    expect(
      [...note.root.querySelectorAll('details')].some(({ open }) => open),
    ).to.equal(false);
  });

  it('has support at its top from a word of alarm on, however long the note that is open', async () => {
    const note = await mount(createSession({ country: 'GB' }));
    await note.feel('coerced');
    await note.read('Your body after');
    const { top } = note.element.getBoundingClientRect();
    expect(
      note.button('Support').getBoundingClientRect().bottom - top,
    ).to.be.at.most(560);
    await note.press('Support');
    expect(note.focused).to.contain('sort this out');
    await note.press('Back');
    expect(note.focused).to.equal('Support');
  });

  it('has support at its foot', async () => {
    const note = await mount(
      createSession({ country: 'GB' }),
      'note="not-about-aftercare"',
    );
    expect(note.seen).not.to.contain('999');
    await note.press('Support');
    expect(note.seen).to.contain('999');
  });

  it('shows the page’s own words for a note that there is not, and names it once', async () => {
    const note = await mount(createSession(), 'note="body"', {
      content: '<p>Our own words</p>',
    });
    expect(
      note.root.querySelector('slot')!.assignedElements()[0]!.textContent,
    ).to.equal('Our own words');
    expect(said).to.have.length(1);
    expect(said[0]).to.match(
      /^<care-note> note="body": not usable here; allowed: .*what-aftercare-is/,
    );
    const empty = await mount(createSession(), 'note="none-of-ours"');
    expect(empty.seen).to.contain('This note is not here.');
  });

  it('puts its title where the outline of the page wants it', async () => {
    const note = await mount(createSession(), 'note="being-alone"');
    for (const level of [2, 3, 4, 6]) {
      note.element.headingLevel = level;
      await note.settle();
      expect(note.headings).to.deep.equal([['Being alone afterwards', level]]);
    }
  });

  it('keeps what was said out of its own attributes, and every control out of recordings', async () => {
    const note = await mount();
    const before = note.element.getAttributeNames();
    await note.feel('hopeless');
    expect(note.element.getAttributeNames()).to.deep.equal(before);
    expect(note.element.classList.contains('rr-block')).to.equal(true);
    for (const control of note.root.querySelectorAll(
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
        const note = await mount(
          createSession({ audience: 'kink' }),
          id ? `note="${id}"` : '',
        );
        const frame = note.element.parentElement!;
        frame.dir = direction;
        frame.style.width = '288px';
        note.openAll();
        const { left, right } = note.element.getBoundingClientRect();
        const out = [
          ...note.root.querySelectorAll<HTMLElement>('*:not([role=status])'),
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
    const note = await mount();
    await note.feel('in-pain', 'hopeless');
    note.openAll();
    for (const control of note.root.querySelectorAll<HTMLElement>(
      'summary, button, a',
    )) {
      expect(control.offsetHeight, control.textContent).to.be.at.least(44);
    }
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`has nothing that axe finds, ${scheme}, as rows and in full`, async () => {
      for (const id of [undefined, 'your-body-after', 'why-low']) {
        const note = await mount(
          createSession({ audience: 'intimate' }),
          id ? `note="${id}"` : '',
          { style: inScheme(scheme) },
        );
        if (!id) await note.feel('in-pain', 'hopeless');
        note.openAll();
        await expect(note.element).to.be.accessible();
      }
    });
  }

  it('tells assistive technology what is what', async () => {
    await mount(createSession(), 'note="your-body-after"');
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
