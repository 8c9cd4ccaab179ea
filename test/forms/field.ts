// Every element that is a field of a form, and how a person answers it: what
// the suites of this folder go through.
import { fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { CheckIn } from '../../src/care/check-in.js';
import type { Preferences } from '../../src/care/preferences.js';
import type { FormElement } from '../../src/forms/form-element.js';
import type { Session } from '../../src/session/session.js';
import { mount as mountCheckIn } from '../elements/feelings-check-in/harness.js';
import type { Harness, Place } from '../elements/harness.js';
import {
  mount as mountBuilder,
  type PreferenceBuilderHarness,
} from '../elements/preference-builder/harness.js';

type Field = FormElement<object>;
export type FieldHarness = Harness<Field>;

export interface FieldKind {
  readonly tag: 'feelings-check-in' | 'preference-builder';
  /** A field with a session. Attributes as in markup. */
  readonly mount: (
    session: Session,
    attributes?: string,
    where?: Place<LitElement>,
  ) => Promise<FieldHarness>;
  /** Answers that a page sets. */
  readonly value: object;
  /** Others. */
  readonly otherValue: object;
  /** What there is without an answer. */
  readonly empty: object;
  /** Gives an answer, as a person does. */
  readonly answer: (field: FieldHarness) => Promise<void>;
  /** What a form is sent after it. */
  readonly answered: object;
  /** Goes on without an answer, as a person does. */
  readonly goOn: (field: FieldHarness) => Promise<void>;
  /** What a person reads where an answer is missing. */
  readonly missing: string;
  /** What stands there where the form sends it. */
  readonly sent: RegExp;
}

const checkIn: FieldKind = {
  tag: 'feelings-check-in',
  mount: async (session, attributes = '', where = {}) =>
    await mountCheckIn(session, `mode="words" ${attributes}`, where),
  value: {
    feelings: ['sad', 'calm'],
    strengths: { sad: 2 },
    needs: ['rest'],
    point: { valence: -0.5, arousal: 0.25 },
  } satisfies CheckIn,
  otherValue: { feelings: ['lonely'], needs: [] } satisfies CheckIn,
  empty: { feelings: [], needs: [] } satisfies CheckIn,
  answer: (field) => field.choose('Close'),
  answered: { feelings: ['close'], needs: [] },
  goOn: (field) => field.press('Next'),
  missing: 'Please answer something, or go on without an answer.',
  sent: /part of a form\. When the form is sent, the owner/,
};

const builder: FieldKind = {
  tag: 'preference-builder',
  mount: async (session, attributes = '', where = {}) =>
    await mountBuilder(session, attributes, where),
  value: {
    hug: { receive: { level: 'like', timing: ['right-after'] } },
  } satisfies Preferences,
  otherValue: { water: { give: { level: 'need' } } } satisfies Preferences,
  empty: {},
  answer: (field) =>
    (field as unknown as PreferenceBuilderHarness).answer(
      'A long hug',
      'I need this',
    ),
  answered: { hug: { receive: { level: 'need' } } },
  goOn: (field) => field.press('See my card'),
  missing: 'Please answer something, or go on to your card.',
  sent: /part of a form\. When the form is sent, the owner/,
};

export const fieldKinds: readonly FieldKind[] = [checkIn, builder];

/** Puts a field into a form of its own. */
export async function inForm(field: FieldHarness): Promise<HTMLFormElement> {
  const form = await fixture<HTMLFormElement>(html`<form></form>`);
  form.append(field.element);
  await field.settle();
  return form;
}

/** What a form would send now, by name. */
export const sentBy = (form: HTMLFormElement): Record<string, unknown> =>
  Object.fromEntries(
    [...new FormData(form)].map(([name, text]) => [
      name,
      JSON.parse(text as string) as unknown,
    ]),
  );

/** The events of these types that a page hears, as it would log them. */
export function heardFrom(
  element: Element,
  ...types: readonly string[]
): string[] {
  const heard: string[] = [];
  for (const type of types)
    element.addEventListener(type, (event) => {
      const told = JSON.stringify({ ...event, isTrusted: undefined });
      heard.push(`${type} ${told}`);
    });
  return heard;
}
