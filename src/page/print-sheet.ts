import { mask } from './masking.js';

/** A heading with lines under it, as on paper. */
export interface SheetPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What is on one sheet of paper. */
export interface Sheet {
  /** Stands at the edge of the paper, and says nothing of what is on it. */
  readonly name: string;
  readonly language: string;
  readonly direction: string;
  readonly title: string;
  readonly parts: readonly SheetPart[];
  readonly end: string;
}

/** More lines than this stand in two columns, so that they stay on one sheet. */
const ONE_COLUMN = 26;

const styles = `
body { margin: 0; color: #000; background: #fff; font: 11pt/1.4 system-ui, sans-serif; }
h1 { font-size: 18pt; margin: 0 0 12pt; }
h2 { font-size: 10pt; margin: 0; }
section { break-inside: avoid; margin: 0 0 9pt; }
p { margin: 0; }
.many { columns: 2; column-gap: 24pt; font-size: 9pt; }
.end { border-top: 1px solid; padding-top: 6pt; }`;

/**
 * Prints a sheet alone, without the page around it. It stands in a frame of its
 * own for as long as that takes: the page's style sheets do not reach it, and
 * recorders leave it out.
 * @param place what the frame is put in
 * @returns what takes it away where the browser never tells that it printed
 */
export function printSheet(place: Node, sheet: Sheet): () => void {
  const frame = document.createElement('iframe');
  mask(frame);
  frame.classList.add('sr');
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  const takeAway = (): void => frame.remove();
  frame.onload = () => {
    const page = frame.contentWindow as Window & typeof globalThis;
    write(page, sheet);
    page.onafterprint = takeAway;
    // Once it has been laid out.
    setTimeout(() => page.print());
  };
  place.appendChild(frame);
  return takeAway;
}

function write(page: Window & typeof globalThis, sheet: Sheet): void {
  const { document: paper } = page;
  const rules = new page.CSSStyleSheet();
  rules.replaceSync(styles);
  paper.adoptedStyleSheets = [rules];
  paper.title = sheet.name;
  paper.documentElement.lang = sheet.language;
  paper.documentElement.dir = sheet.direction;
  const make = (tag: string, text = ''): HTMLElement => {
    const made = paper.createElement(tag);
    made.textContent = text;
    return made;
  };
  const parts = make('div');
  const lines = sheet.parts.flatMap((part) => part.lines);
  if (lines.length > ONE_COLUMN) parts.className = 'many';
  for (const part of sheet.parts) {
    const section = make('section');
    section.append(
      make('h2', part.heading),
      ...part.lines.map((line) => make('p', line)),
    );
    parts.append(section);
  }
  const end = make('p', sheet.end);
  end.className = 'end';
  mask(paper.body);
  paper.body.replaceChildren(make('h1', sheet.title), parts, end);
}
