/**
 * What stands on a field for words of a person's own, beside the masking
 * markers: neither a browser nor an extension may correct, complete, keep or
 * send what is typed there.
 */
const privateTextAttributes: Readonly<Record<string, string>> = {
  autocapitalize: 'none',
  autocomplete: 'off',
  autocorrect: 'off',
  spellcheck: 'false',
  writingsuggestions: 'false',
  'data-gramm': 'false',
  'data-1p-ignore': '',
  'data-lpignore': 'true',
  'data-bwignore': '',
  'data-form-type': 'other',
};

/** The same as they stand in a tag. */
export const privateTextMarkup: string = Object.entries(privateTextAttributes)
  .map(([name, value]) => `${name}="${value}"`)
  .join(' ');
