import type { Content } from '../../content/content.js';
import { html } from '../../template/html.js';
import { translateCard } from './practice-screen.js';
import type { ChooseSide, Side } from './reading-side.js';

/** For whom somebody reads, in a practice and in a list of them. */
export function renderSideChoice(content: Content, side: Side): unknown {
  const t = translateCard(content);
  const choosing = (one: Side): ChooseSide => ({
    type: 'choose-side',
    side: one,
  });
  return html`<fieldset class="row sides">
    <legend class="small">${t('side')}</legend>
    ${(['me', 'somebody'] as const).map(
      (one) =>
        html`<label masked="chip"
          ><input
            masked="cover"
            type="radio"
            name="side"
            .checked=${one === side}
            .action=${choosing(one)}
          />${t(`side.${one}`)}</label
        >`,
    )}
  </fieldset>`;
}
