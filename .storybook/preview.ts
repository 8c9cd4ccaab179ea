import {
  setCustomElementsManifest,
  type Preview,
} from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import manifest from '../custom-elements.json' with { type: 'json' };
import { makeWhole } from '../src/content/whole.js';
import { loadWordSearch } from '../src/care/load-word-search.js';
import { defineElements } from '../src/define/define-elements.js';
import './preview.css';

setCustomElementsManifest(manifest);
// A story shows a page on which everything has come.
makeWhole();
await loadWordSearch();
defineElements();

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
    width: 'none',
    motion: 'full',
    audience: 'general',
  },
  decorators: [
    (story, { globals, viewMode }) => {
      const { scheme, accent, direction, width, motion, audience } =
        globals as Record<string, string>;
      // A provider cannot change what it already gave out, so another audience
      // is another provider.
      return html`
        <div
          class="stage"
          dir=${direction}
          data-view=${viewMode}
          data-scheme=${scheme}
          data-accent=${accent}
          data-width=${width}
          data-motion=${motion}
        >
          ${keyed(audience, html`<care-provider audience=${audience}>${story()}</care-provider>`)}
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
