import { nearName } from '../diagnostics/near-name.js';
import type { Finding } from './finding.js';

/** Every token of a host, and what the page is covered by while it is hidden. */
export const tokenNames = [
  ...['accent', 'surface', 'ink', 'font', 'radius', 'space'],
  ...['density', 'shadow', 'scheme', 'motion', 'cover'],
].map((name) => `--care-${name}`);

/**
 * Tokens whose name is nearly one of ours, in the style sheets and the style
 * attributes of a page: no browser says anything of one. What is like none of
 * them belongs to somebody else.
 */
export function aboutTokenNames(): Finding[] {
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
  const styled = document.querySelectorAll<HTMLElement>('[style*="--care-"]');
  const given = [
    ...sheets.flatMap((sheet) => namesInRules(rulesOf(sheet))),
    ...[...styled].flatMap(({ style }) => [...style]),
  ];
  return [...new Set(given)].flatMap((name): Finding[] => {
    if (!/^--care/i.test(name) || tokenNames.includes(name)) return [];
    const near = nearName(name, tokenNames);
    if (!near) return [];
    const text = `${name}: no token has this name; did you mean ${near}?`;
    return [{ level: 'wrong', about: 'tokens', text }];
  });
}

/** A sheet of another origin cannot be read. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

/** Also those in `@media`, in `@layer` and nested ones. */
const namesInRules = (rules: readonly CSSRule[]): string[] =>
  rules.flatMap((rule) => {
    const { style, cssRules = [] } = rule as Partial<
      CSSStyleRule & CSSGroupingRule
    >;
    return [...(style ?? []), ...namesInRules([...cssRules])];
  });
