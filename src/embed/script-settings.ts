import type { Session } from '../session/session.js';

const say = (name: string, value: string, problem: string): void => console.warn(`<script data-${name}="${value}">: ${problem}`);

/** Settings of the script tag that are not the session's own: colours, words, and which language is wanted. */
export function applyLook(script: HTMLElement): void {
  const { theme, accent } = script.dataset;
  const { style } = document.documentElement;
  const schemes: Record<string, string> = { light: 'light', dark: 'dark', auto: 'light dark' };
  if (theme && schemes[theme]) style.setProperty('--care-scheme', schemes[theme]);
  else if (theme) say('theme', theme, 'not usable here; allowed: light, dark, auto');
  if (accent && CSS.supports('color', accent)) style.setProperty('--care-accent', accent);
  else if (accent) say('accent', accent, 'not a colour; allowed: any colour of CSS');
}

/** Loads the host's pack, and then says whether there are words in the language that is wanted. */
export async function applyWords(session: Session, script: HTMLElement): Promise<void> {
  const { content, language } = script.dataset;
  if (content) {
    try {
      await session.loadPack(new URL(content, document.baseURI));
    } catch (error) {
      say('content', content, (error as Error).message);
    }
  }
  const base = (tag: string): string => tag.toLowerCase().split('-')[0]!;
  const { language: spoken } = session.getState().content;
  if (language && base(language) !== base(spoken)) say('language', language, `there are no words in it; "${spoken}" stays. A pack with data-content brings others.`);
}

/** What an element here cannot do without. */
export function missingFeature(): string | undefined {
  const needed: Record<string, unknown> = {
    'custom elements': globalThis.customElements,
    'form-associated elements': 'attachInternals' in HTMLElement.prototype,
    'style sheets in scripts': 'adoptedStyleSheets' in Document.prototype,
    'light-dark() and relative colours': CSS.supports('color', 'light-dark(#000, oklch(from #fff l c h))'),
  };
  return Object.keys(needed).find((name) => !needed[name]);
}
