import { expect } from '@open-wc/testing';

/** Which page of the docs explains it: the end of every line. */
const PAGE = / \(docs\/[\w/-]+\.md\)$/;

/**
 * What the console was warned of during a test, instead of on the screen, and
 * without the page of the docs that each line has to end with.
 */
export function warnings(): string[] {
  const said: string[] = [];
  const { warn } = console;
  let bare: string[] = [];
  beforeEach(() => {
    said.length = 0;
    bare = [];
    console.warn = (text: string) => {
      if (!PAGE.test(text)) bare.push(text);
      said.push(text.replace(PAGE, ''));
    };
  });
  afterEach(() => {
    console.warn = warn;
    expect(bare, 'lines without a page').to.deep.equal([]);
  });
  return said;
}
