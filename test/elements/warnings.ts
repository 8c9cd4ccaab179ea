/** What the console was warned of during a test, instead of on the screen. */
export function warnings(): string[] {
  const said: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    said.length = 0;
    console.warn = (text: string) => said.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });
  return said;
}
