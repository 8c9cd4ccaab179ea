/** What a field of a form needs of the browser's `ElementInternals`. */
export type Internals = Pick<
  ElementInternals,
  | 'form'
  | 'labels'
  | 'validity'
  | 'validationMessage'
  | 'willValidate'
  | 'checkValidity'
  | 'reportValidity'
  | 'setFormValue'
  | 'setValidity'
  | 'ariaLabel'
  | 'role'
>;

/**
 * Whether an element can be a field of a form here at all. It cannot in the
 * documents that unit tests are run in (jsdom, happy-dom), and there it works
 * without one. Where it can, and the page gives none, something is wrong.
 */
export const canBeInForms = (): boolean =>
  'setFormValue' in (globalThis.ElementInternals?.prototype ?? {});

/**
 * In place of it where a page gives none: a field in no form, which is never
 * wrong.
 */
export const outsideForms = (): Internals => ({
  form: null,
  labels: document.createDocumentFragment().childNodes,
  validity: { valid: true } as ValidityState,
  validationMessage: '',
  willValidate: false,
  checkValidity: () => true,
  reportValidity: () => true,
  setFormValue() {},
  setValidity() {},
  ariaLabel: null,
  role: null,
});
