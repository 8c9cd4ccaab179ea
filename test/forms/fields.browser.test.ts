// What every field of a form does as a native one does: one suite, and each
// element that is a field passes all of it.
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { createSession, type Session } from '../../src/session/session.js';
import { nameOf } from '../support/by-role.js';
import {
  fieldKinds,
  heardFrom,
  inForm,
  sentBy,
  type FieldHarness,
  type FieldKind,
} from './field.js';

interface Case {
  readonly kind: FieldKind;
  readonly session: Session;
  /** A field in a form. Attributes as in markup. */
  readonly put: (
    attributes?: string,
  ) => Promise<{ field: FieldHarness; form: HTMLFormElement }>;
}

/** Each thing that a field does, by the words for it. */
const promises: Readonly<Record<string, (field: Case) => Promise<void>>> = {
  'takes a value, and gives none to read: getAnswers() does': async ({
    kind,
    put,
  }) => {
    const { field } = await put();
    field.element.value = kind.value;
    expect(field.element.value).to.equal(undefined);
    expect(field.element.getAnswers()).to.deep.equal(kind.value);
  },

  'fires nothing for a value that a page sets': async ({ kind, put }) => {
    const { field } = await put('name="said"');
    const heard = heardFrom(field.element, 'input', 'change');
    field.element.value = kind.value;
    await field.settle();
    expect(heard).to.deep.equal([]);
  },

  'fires input and then change for an answer, and says not which': async ({
    kind,
    put,
  }) => {
    const { field, form } = await put('name="said"');
    const heard = heardFrom(form, 'input', 'change');
    await kind.answer(field);
    expect(heard).to.deep.equal(['input {}', 'change {}']);
  },

  'sends its answers under its name, as JSON': async ({ kind, put }) => {
    const { field, form } = await put('name="said"');
    await kind.answer(field);
    expect(sentBy(form)).to.deep.equal({ said: kind.answered });
  },

  'sends what a page set, at once': async ({ kind, put }) => {
    const { field, form } = await put('name="said"');
    field.element.value = kind.otherValue;
    expect(sentBy(form)).to.deep.equal({ said: kind.otherValue });
  },

  'sends nothing before an answer': async ({ put }) => {
    const { form } = await put('name="said"');
    expect(sentBy(form)).to.deep.equal({});
  },

  'sends nothing without a name, and says nothing of a form': async ({
    kind,
    put,
  }) => {
    const { field, form } = await put();
    await kind.answer(field);
    expect(sentBy(form)).to.deep.equal({});
    expect(field.text).not.to.match(kind.sent);
  },

  'says that the form sends it, where it does': async ({ kind, put }) => {
    const { field } = await put('name="said"');
    expect(field.seen).to.match(kind.sent);
    expect(field.seen).not.to.contain('stay in this page');
  },

  'says which field it is, as a native one does': async ({ kind, put }) => {
    const { field, form } = await put('name="said"');
    expect(field.element.type).to.equal(kind.tag);
    expect(
      [...form.elements].map((one) => (one as HTMLInputElement).type),
    ).to.include(kind.tag);
  },

  'takes the focus without scrolling, where it is asked to': async ({
    put,
  }) => {
    const { field, form } = await put();
    const above = document.createElement('button');
    above.style.cssText = 'display:block;block-size:4000px';
    form.before(above);
    scrollTo(0, 0);
    field.element.focus({ preventScroll: true });
    await nextFrame();
    expect(scrollY).to.equal(0);
    expect(field.focused).not.to.equal('');
    above.focus({ preventScroll: true });
    field.element.focus();
    await waitUntil(() => scrollY > 0);
    above.remove();
  },

  'follows its name': async ({ kind, put }) => {
    const { field, form } = await put('name="said"');
    await kind.answer(field);
    field.element.name = 'told';
    await field.settle();
    expect(sentBy(form)).to.deep.equal({ told: kind.answered });
    field.element.removeAttribute('name');
    await field.settle();
    expect(sentBy(form)).to.deep.equal({});
  },

  'knows its form, and leaves it when it is moved out': async ({
    kind,
    put,
  }) => {
    const { field, form } = await put('name="said"');
    await kind.answer(field);
    expect(field.element.form).to.equal(form);
    form.after(field.element);
    await field.settle();
    expect(field.element.form).to.equal(null);
    expect(sentBy(form)).to.deep.equal({});
    expect(field.text).not.to.match(kind.sent);
  },

  'belongs to a form that stands elsewhere, by its id': async ({
    kind,
    put,
  }) => {
    const { field, form } = await put('name="said" form="elsewhere"');
    form.id = 'elsewhere';
    form.after(field.element);
    await kind.answer(field);
    expect(field.element.form).to.equal(form);
    expect(sentBy(form)).to.deep.equal({ said: kind.answered });
  },

  'is right without an answer where none is required': async ({ put }) => {
    const { field, form } = await put('name="said"');
    expect(field.element.willValidate).to.equal(true);
    expect(field.element.validity.valid).to.equal(true);
    expect(field.element.validationMessage).to.equal('');
    expect(form.checkValidity()).to.equal(true);
  },

  'holds its form back until there is an answer, where one is required':
    async ({ kind, put }) => {
      const { field, form } = await put('name="said" required');
      const heard = heardFrom(field.element, 'invalid');
      expect(form.checkValidity()).to.equal(false);
      expect(heard).to.have.length(1);
      expect(field.element.matches(':invalid')).to.equal(true);
      expect(field.element.validity.valueMissing).to.equal(true);
      expect(field.element.validationMessage).to.equal(kind.missing);
      await kind.answer(field);
      expect(form.checkValidity()).to.equal(true);
      expect(field.element.validationMessage).to.equal('');
    },

  'asks for nothing more once somebody went on without an answer': async ({
    kind,
    put,
  }) => {
    const { field, form } = await put('name="said" required');
    await kind.goOn(field);
    expect(form.checkValidity()).to.equal(true);
    expect(sentBy(form)).to.deep.equal({});
  },

  'asks again when its answer is taken away': async ({ kind, put }) => {
    const { field, form } = await put('name="said" required');
    field.element.value = kind.value;
    expect(form.checkValidity()).to.equal(true);
    field.element.value = null;
    expect(form.checkValidity()).to.equal(false);
  },

  'leads to its title where it is wrong': async ({ put }) => {
    const { field, form } = await put('name="said" required');
    expect(form.reportValidity()).to.equal(false);
    expect(field.isOnTitle).to.equal(true);
  },

  'takes a problem that the page finds, until the page takes it back': async ({
    put,
  }) => {
    const { field, form } = await put('name="said"');
    field.element.setCustomValidity('Not today');
    expect(field.element.validity.customError).to.equal(true);
    expect(field.element.validationMessage).to.equal('Not today');
    expect(field.element.checkValidity()).to.equal(false);
    expect(form.checkValidity()).to.equal(false);
    await field.settle();
    expect(form.checkValidity(), 'after an update').to.equal(false);
    field.element.setCustomValidity('');
    expect(field.element.checkValidity()).to.equal(true);
    expect(form.checkValidity()).to.equal(true);
  },

  'is empty after a reset of its form, here and in its session': async ({
    kind,
    put,
    session,
  }) => {
    const { field, form } = await put('name="said"');
    await kind.answer(field);
    form.reset();
    await field.settle();
    expect(field.element.getAnswers()).to.deep.equal(kind.empty);
    expect(field.chosen).to.deep.equal([]);
    expect(sentBy(form)).to.deep.equal({});
    expect(session.getState().checkIn?.feelings ?? []).to.deep.equal([]);
    expect(session.getState().preferences).to.deep.equal({});
  },

  'asks again after a reset, and takes the same value again': async ({
    kind,
    put,
  }) => {
    const { field, form } = await put('name="said" required');
    field.element.value = kind.value;
    form.reset();
    expect(form.checkValidity()).to.equal(false);
    field.element.value = kind.value;
    expect(field.element.getAnswers()).to.deep.equal(kind.value);
    expect(form.checkValidity()).to.equal(true);
  },

  'fires nothing for a reset, and moves no focus': async ({ kind, put }) => {
    const { field, form } = await put('name="said"');
    await kind.answer(field);
    const button = document.createElement('button');
    button.type = 'reset';
    form.append(button);
    button.focus();
    const heard = heardFrom(field.element, 'input', 'change');
    button.click();
    await field.settle();
    expect(heard).to.deep.equal([]);
    expect(document.activeElement).to.equal(button);
  },

  'can be answered by nobody in a disabled fieldset, and support stays':
    async ({ kind, put }) => {
      const { field, form } = await put('name="said" required');
      await kind.answer(field);
      const set = document.createElement('fieldset');
      form.append(set);
      set.append(field.element);
      set.disabled = true;
      await field.settle();
      expect(enabledIn(field)).to.deep.equal(['Support']);
      expect(sentBy(form)).to.deep.equal({});
      expect(field.element.willValidate).to.equal(false);
      await field.press('Support');
      expect(field.links).to.include('https://findahelpline.com');
      set.disabled = false;
      await field.settle();
      expect(sentBy(form)).to.deep.equal({ said: kind.answered });
    },

  'can be answered by nobody where it is disabled itself, and support stays':
    async ({ kind, put }) => {
      const { field, form } = await put('name="said" disabled');
      expect(enabledIn(field)).to.deep.equal(['Support']);
      field.element.value = kind.value;
      expect(sentBy(form)).to.deep.equal({});
      field.element.removeAttribute('disabled');
      await field.settle();
      expect(sentBy(form)).to.deep.equal({ said: kind.value });
      expect(enabledIn(field).length).to.be.greaterThan(1);
    },

  'follows its property disabled, which a script sets': async ({ put }) => {
    const { field } = await put('name="said"');
    field.element.disabled = true;
    await field.settle();
    await nextFrame();
    expect(enabledIn(field)).to.deep.equal(['Support']);
    field.element.disabled = false;
    await field.settle();
    await nextFrame();
    expect(enabledIn(field).length).to.be.greaterThan(1);
  },

  'gives a browser nothing to bring back after Back': async ({ kind, put }) => {
    const { setFormValue } = ElementInternals.prototype;
    const states: unknown[] = [];
    ElementInternals.prototype.setFormValue = function (value, state) {
      // Without a second argument a browser keeps the first.
      states.push(value === null ? null : state);
      setFormValue.call(this, value, state);
    };
    try {
      const { field } = await put('name="said"');
      await kind.answer(field);
    } finally {
      ElementInternals.prototype.setFormValue = setFormValue;
    }
    expect(states).not.to.be.empty;
    expect(states.filter((state) => state !== null)).to.deep.equal([]);
  },

  'is named by its label, which moves the focus to its title': async ({
    put,
  }) => {
    const { field, form } = await put('id="labelled" name="said"');
    const label = document.createElement('label');
    label.htmlFor = 'labelled';
    label.textContent = 'How was it for you?';
    form.prepend(label);
    expect([...field.element.labels]).to.deep.equal([label]);
    label.click();
    expect(document.activeElement).to.equal(field.element);
    expect(field.isOnTitle).to.equal(true);
  },

  'follows its labels: one that comes later, says something else, or goes':
    async ({ put }) => {
      const { attachInternals } = HTMLElement.prototype;
      let own: ElementInternals | undefined;
      HTMLElement.prototype.attachInternals = function () {
        own = attachInternals.call(this);
        return own;
      };
      const { form } = await put('id="labelled" name="said"').finally(() => {
        HTMLElement.prototype.attachInternals = attachInternals;
      });
      const said = (): string =>
        [own!.role, own!.ariaLabel].filter(Boolean).join(' ');
      const label = document.createElement('label');
      label.htmlFor = 'labelled';
      const text = document.createTextNode('How was it?');
      label.append(text);
      form.prepend(label);
      await nextFrame();
      expect(said(), 'comes').to.equal('group How was it?');
      text.data = 'And now?';
      await nextFrame();
      expect(said(), 'changes').to.equal('group And now?');
      label.textContent = 'Later';
      await nextFrame();
      expect(said(), 'is written anew').to.equal('group Later');
      label.htmlFor = 'another';
      await nextFrame();
      expect(said(), 'is another one’s').to.equal('');
      label.htmlFor = 'labelled';
      await nextFrame();
      expect(said(), 'is its own again').to.equal('group Later');
      label.remove();
      await nextFrame();
      expect(said(), 'goes').to.equal('');
    },

  'takes the focus to its title, and leaves a press inside alone': async ({
    put,
  }) => {
    const { field } = await put();
    field.element.focus();
    expect(field.isOnTitle).to.equal(true);
    await field.press('Support');
    await field.press('Back');
    expect(field.focused).to.equal('Support');
  },
};

/** What can still be pressed or answered, by its name; one can always leave. */
const enabledIn = (field: FieldHarness): string[] =>
  ['button', 'checkbox', 'radio', 'slider', 'searchbox', 'textbox']
    .flatMap((role) => field.all(role))
    .filter((control) => !control.matches(':disabled, summary'))
    .map(nameOf)
    .filter((name) => name !== 'Leave this page');

for (const kind of fieldKinds) {
  describe(`A field of a form, ${kind.tag},`, () => {
    for (const [promise, keep] of Object.entries(promises))
      it(promise, async () => {
        const session = createSession();
        await keep({
          kind,
          session,
          put: async (attributes) => {
            const field = await kind.mount(session, attributes);
            return { field, form: await inForm(field) };
          },
        });
      });
  });
}
