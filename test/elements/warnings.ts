import { expect } from '@open-wc/testing';
import { PAGE, TOLD } from '../support/told-form.js';

/**
 * What the console was warned of during a test, instead of on the screen, and
 * without the page of the docs that each line has to end with, as the form of
 * all lines has it.
 */
export function warnings(): string[] {
  const said: string[] = [];
  const { warn } = console;
  let bare: string[] = [];
  beforeEach(() => {
    said.length = 0;
    bare = [];
    console.warn = (text: string) => {
      if (!TOLD.test(text)) bare.push(text);
      said.push(text.replace(PAGE, ''));
    };
  });
  afterEach(() => {
    console.warn = warn;
    expect(bare, 'lines of another form').to.deep.equal([]);
  });
  return said;
}
