import { live } from 'lit/directives/live.js';
import { html } from './html.js';

/** One of several answers. */
export interface Choice<Action> {
  readonly label: string;
  readonly isChosen: boolean;
  /**
   * What choosing it does. A property of the control, not an attribute: that
   * could be read from outside.
   */
  readonly choose: Action;
  /** What pressing it does once it is chosen. Default: nothing */
  readonly takeBack?: Action;
}

/**
 * One of several answers of which one is chosen, as a chip.
 * @param name the question, never the answer
 */
export const renderRadio = <Action>(
  name: string,
  { label, isChosen, choose, takeBack }: Choice<Action>,
): unknown =>
  html`<label masked="chip"
    ><input
      masked="cover"
      type="radio"
      name=${name}
      .action=${choose}
      .takeBack=${isChosen ? takeBack : undefined}
      .checked=${live(isChosen)}
    />${label}</label
  >`;
