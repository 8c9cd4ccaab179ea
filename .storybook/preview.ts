import {
  setCustomElementsManifest,
  type Preview,
} from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import manifest from '../custom-elements.json' with { type: 'json' };
import { kept } from '../src/content/words/en/kept.js';
import { builtinPack, makeWhole } from '../src/content/whole.js';
import { loadWordSearch } from '../src/care/load-word-search.js';
import { readPack } from '../src/content/load/read-pack.js';
import { defineElements } from '../src/define/define-elements.js';
import type { Session } from '../src/session/session.js';
import {
  pseudoPack,
  type PseudoLanguage,
} from '../test/support/pseudo-language.js';
import './preview.css';

setCustomElementsManifest(manifest);
// A story shows a page on which everything has come.
makeWhole();
await loadWordSearch();
defineElements();

/**
 * Has every session of a story speak a language that nobody speaks, once the
 * story has made it: what has no brackets then is hard-coded.
 */
const speaking = (language: string) => (stage: Element | undefined) => {
  if (!stage || language === 'en-GB') return;
  const pack = readPack(
    pseudoPack(language as PseudoLanguage, builtinPack, kept),
    builtinPack,
  );
  queueMicrotask(() => {
    for (const element of [stage, ...stage.querySelectorAll('*')]) {
      const { session } = element as { session?: Partial<Session> | string };
      if (typeof session === 'object') session.setContent?.(pack);
    }
  });
};

/** A menu in the toolbar; the first choice is the default. */
const menu = <Icon extends string>(
  title: string,
  icon: Icon,
  choices: Record<string, string>,
) => ({
  description: title,
  toolbar: {
    title,
    icon,
    items: Object.entries(choices).map(([value, label]) => ({
      value,
      title: label,
    })),
    dynamicTitle: true,
  },
});

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    scheme: menu('Scheme', 'mirror', {
      auto: 'Scheme: auto',
      light: 'Scheme: light',
      dark: 'Scheme: dark',
    }),
    accent: menu('Accent', 'paintbrush', {
      default: 'Accent: default',
      teal: 'Accent: teal',
      indigo: 'Accent: indigo',
      moss: 'Accent: moss',
      amber: 'Accent: amber',
    }),
    direction: menu('Direction', 'transfer', {
      ltr: 'Left to right',
      rtl: 'Right to left',
    }),
    language: menu('Language', 'globe', {
      'en-GB': 'Language: English',
      'en-XA': 'Longer (en-XA)',
      'ar-XB': 'Mirrored (ar-XB)',
    }),
    width: menu('Width', 'ruler', {
      none: 'Width: full',
      '360': '360 px',
      '768': '768 px',
    }),
    motion: menu('Motion', 'play', {
      full: 'Motion: full',
      none: 'Motion: none',
    }),
    audience: menu('Audience', 'user', {
      general: 'General',
      intimate: 'Intimate',
      kink: 'Kink',
    }),
  },
  initialGlobals: {
    scheme: 'auto',
    accent: 'default',
    direction: 'ltr',
    language: 'en-GB',
    width: 'none',
    motion: 'full',
    audience: 'general',
  },
  decorators: [
    (story, { globals, viewMode }) => {
      const { scheme, accent, direction, language, width, motion, audience } =
        globals as Record<string, string>;
      // A provider cannot change what it already gave out, so another audience
      // is another provider; another language is another story.
      return html`
        <div
          class="stage"
          dir=${language === 'ar-XB' ? 'rtl' : direction}
          data-view=${viewMode}
          data-scheme=${scheme}
          data-accent=${accent}
          data-width=${width}
          data-motion=${motion}
        >
          ${keyed(
            `${audience} ${language}`,
            html`<care-provider audience=${audience} ${ref(speaking(language!))}
              >${story()}</care-provider
            >`,
          )}
        </div>
      `;
    },
  ],
  parameters: {
    layout: 'fullscreen',
    backgrounds: { disabled: true },
    controls: { expanded: true },
    options: {
      storySort: {
        order: ['Start', 'The whole evening', 'Widgets', 'Companions', 'Look'],
      },
    },
  },
};
export default preview;
