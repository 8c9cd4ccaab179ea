import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { attributesOf, controlsOf, liveCode, type Args } from './controls.js';
import { code, page, stage } from './helpers.js';

const tag = 'quick-exit';

const meta: Meta<Args> = {
  title: 'Widgets/quick-exit',
  component: tag,
  tags: ['!autodocs'],
  decorators: [page],
  argTypes: controlsOf(tag, {}),
  parameters: code(),
};
export default meta;

/** It leaves for real: the story is gone then, and Back does not bring it. */
export const Playground: StoryObj<Args> = {
  args: { 'exit-to': '', keys: 'shift' },
  parameters: liveCode(tag),
  render: (args) =>
    stage(
      html`<quick-exit ${attributesOf(args)}></quick-exit>
        <p>
          The button stands in the corner of the page, above everything else.
        </p>`,
    ),
};

/** Where a page has a notice over everything. */
export const AboveANotice: StoryObj<Args> = {
  name: 'Above a notice',
  render: () =>
    stage(
      html`<p>We value your cookies.</p>
        <quick-exit></quick-exit>`,
    ),
};
