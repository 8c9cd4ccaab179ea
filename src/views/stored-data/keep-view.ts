import { renderAnswers } from './keep-answers.js';
import { renderBring } from './keep-bring.js';
import { renderChoice } from './keep-choice.js';
import { renderCopy } from './keep-copy.js';
import type { KeepView } from './keep-parts.js';
import { renderPassphrase } from './keep-passphrase.js';
import { keepStatus, sentenceKey, type KeepStatus } from './keep-status.js';

/** How it stands, how the last thing ended, and what can be done. */
export function renderKeep(view: KeepView): unknown {
  const { html, keeping, say } = view;
  const status = keepStatus(keeping.state, keeping.allowed);
  const progress = view.isBusy ? say('busy') : view.said;
  return html`<div masked="keep" role="group" aria-label=${say('title')}>
    <div class="title" role="heading" aria-level="3" tabindex="-1">
      ${say('title')}
    </div>
    <p>${say(sentenceKey(keeping.state, status))}</p>
    <p class="soft" role="status">${progress}</p>
    <div role="alert">${renderProblem(view)}</div>
    ${renderUnsaved(view)} ${views[status](view)}
    <p class="small">${say('limits')}</p>
  </div>`;
}

function renderProblem({ html, nothing, problem }: KeepView): unknown {
  return problem ? html`<p class="problem">${problem}</p>` : nothing;
}

/** That the last change is not kept yet, and why. */
function renderUnsaved({ html, nothing, keeping, say }: KeepView): unknown {
  const { unsaved } = keeping.state;
  if (!unsaved) return nothing;
  const why = say(`problem.${unsaved}`);
  return html`<p class="problem">${say('unsaved')} ${why}</p>`;
}

const views: Readonly<Record<KeepStatus, (view: KeepView) => unknown>> = {
  broken: renderBroken,
  locked: renderLocked,
  off: renderOff,
  none: renderNone,
  open: renderOpen,
  'read-only': renderUnchanged,
  withdrawn: renderUnchanged,
};

/** What cannot be opened can be erased. */
function renderBroken(view: KeepView): unknown {
  const { nothing } = view;
  return renderShut(view, { field: nothing, button: nothing });
}

/** Where its lock was taken off somewhere else, it needs no passphrase. */
function renderLocked(view: KeepView): unknown {
  const { html, nothing, keeping, say, form, actions } = view;
  const isLocked = keeping.state.keeping === 'locked';
  const field = isLocked
    ? renderPassphrase(view, {
        label: 'passphrase',
        value: form.passphrase,
        isNew: false,
        onInput: actions.enterPassphrase,
        onEnter: actions.unlock,
      })
    : nothing;
  const label = say(isLocked ? 'unlock' : 'changed.open');
  const button = html`<button
    masked="btn main"
    type="button"
    @click=${actions.unlock}
  >
    ${label}
  </button>`;
  return renderShut(view, { field, button });
}

function renderOff(view: KeepView): unknown {
  const { nothing } = view;
  return renderSeen(view, { choice: nothing, row: nothing });
}

function renderNone(view: KeepView): unknown {
  const { nothing } = view;
  return renderSeen(view, { choice: renderChoice(view, 'none'), row: nothing });
}

function renderOpen(view: KeepView): unknown {
  const now = view.keeping.state.keeping!;
  const choice = renderChoice(view, now);
  return renderSeen(view, { choice, row: renderRow(view) });
}

/** How it is kept stays as it is; it can be locked and erased. */
function renderUnchanged(view: KeepView): unknown {
  const { nothing } = view;
  return renderSeen(view, { choice: nothing, row: renderRow(view) });
}

/** What cannot be seen. `field` and `button` open it, where that is possible. */
function renderShut(
  view: KeepView,
  { field, button }: { readonly field: unknown; readonly button: unknown },
): unknown {
  const { html, form } = view;
  return html`${field}
    <div class="row">
      ${button} ${form.isEraseAsked ? renderSure(view) : renderErase(view)}
    </div>`;
}

function renderErase({ html, say, actions }: KeepView): unknown {
  return html`<button masked="link" type="button" @click=${actions.toggleErase}>
    ${say('erase')}
  </button>`;
}

/** Nobody sees what would be gone, so a second press is asked for. */
function renderSure({ html, say, actions }: KeepView): unknown {
  return html`<span>${say('erase.sure')}</span>
    <button masked="btn" type="button" @click=${actions.erase}>
      ${say('erase.yes')}
    </button>
    <button masked="link" type="button" @click=${actions.toggleErase}>
      ${say('cancel')}
    </button>`;
}

/**
 * What can be seen. All that stays from one status to the next is in this one
 * template: what somebody opened stays open, and the focus where it was.
 */
function renderSeen(
  view: KeepView,
  { choice, row }: { readonly choice: unknown; readonly row: unknown },
): unknown {
  const { html, say } = view;
  return html`${choice} ${row}
    <details>
      <summary masked="link">${say('see')}</summary>
      ${renderAnswers(view)}
    </details>
    <details>
      <summary masked="link">${say('copy')}</summary>
      ${renderCopy(view)}
    </details>
    <details>
      <summary masked="link">${say('bring')}</summary>
      ${renderBring(view)}
    </details>`;
}

function renderRow(view: KeepView): unknown {
  const { html, nothing, keeping, say, actions } = view;
  const isLocked = keeping.state.keeping === 'locked';
  return html`<div class="row">
    ${isLocked ? renderLock(view) : nothing}
    <button masked="btn" type="button" @click=${actions.erase}>
      ${say('erase')}
    </button>
  </div>`;
}

function renderLock({ html, say, actions }: KeepView): unknown {
  return html`<button masked="btn" type="button" @click=${actions.lock}>
    ${say('lock')}
  </button>`;
}
