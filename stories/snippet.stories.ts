import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../docs/sites/snippet/builder.css';
import { mountBuilder } from '../docs/sites/snippet/builder.mjs';
import { data } from '../docs/sites/snippet/data.js';
import type { Args } from './controls.js';
import { code, page } from './helpers.js';

const meta: Meta<Args> = {
  title: 'Snippet builder',
  tags: ['!autodocs'],
  decorators: [page],
  parameters: { ...code(), controls: { disable: true } },
};
export default meta;

const mounted = new WeakSet<Element>();

/**
 * The same builder as on the demo site. There its address holds the state;
 * Storybook's address is Storybook's own.
 */
export const Builder: StoryObj<Args> = {
  render: () =>
    html`<div
      ${ref((root) => {
        if (!root || mounted.has(root)) return;
        mounted.add(root);
        // Its width decides what is open at first, and it has none before it is
        // on the page.
        requestAnimationFrame(() => mountBuilder(root, data));
      })}
    ></div>`,
};
