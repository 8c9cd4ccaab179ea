// How a value is written so that each kind of file reads the same value back.
// Pure; no browser.

const html = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/**
 * Text between tags, and an attribute's value between double quotes. A line
 * break is written as a reference: some readers change plain ones.
 */
export const forHtml = (value) =>
  value.replace(/[&"<>\n\r\t]/g, (found) => html[found]);

/** WordPress runs `[shortcodes]`, inside attributes too. */
export const forWordPress = (value) =>
  forHtml(value).replace(/[[\]]/g, reference);

/**
 * Svelte reads `{…}` as an expression, in attributes too; a reference is
 * decoded after that.
 */
export const forSvelte = (value) => forHtml(value).replace(/[{}]/g, reference);

/**
 * What may stand in quotes in JSX as it is. JSX knows references and no
 * backslashes, and tools differ in line breaks.
 */
const isPlain = (value) => /^[^"&{}<>\\\p{Cc}\u2028\u2029]*$/u.test(value);
export const forJsx = (value) =>
  isPlain(value) ? `"${value}"` : `{${JSON.stringify(value)}}`;

/**
 * A string in an Angular expression. Braces are written as escapes, so that
 * nothing in it looks like an interpolation.
 */
export const forAngularString = (value) =>
  `'${value.replace(/[\\'{}\n\r\t\u2028\u2029]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`;

/** What stands in a template literal of a script. */
export const forTemplateLiteral = (text) =>
  text.replace(/\\|`|\$(?=\{)/g, '\\$&');

function reference(found) {
  return `&#${found.charCodeAt(0)};`;
}
