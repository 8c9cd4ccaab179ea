import { nothing } from 'lit';
import { html } from '../../template/html.js';
import { dispatchChoice, dispatchPress } from '../../template/actions.js';
import { renderAnswers } from './stored-data.stored-answers.js';
import { renderImport } from './stored-data.import.js';
import { renderChoice } from './stored-data.choice.js';
import { renderExport } from './stored-data.export.js';
import type { PanelProps } from './stored-data.parts.js';
import { renderPassphrase } from './stored-data.passphrase.js';
import type { StoredDataAction } from './stored-data.reduce.core.js';
import {
  storedDataStatus,
  sentenceKey,
  type StoredDataStatus,
} from './stored-data.status.js';

const UNLOCK: StoredDataAction = { type: 'unlock' };
const LOCK: StoredDataAction = { type: 'lock' };
const ERASE: StoredDataAction = { type: 'erase' };
const TOGGLE_ERASE: StoredDataAction = { type: 'toggle-erase' };

/** How it stands, how the last thing ended, and what can be done. */
export function renderPanel(view: PanelProps): unknown {
  const { storage, t, dispatch } = view;
  const handleClick = (event: Event): void => dispatchPress(event, dispatch);
  const handleChange = (event: Event): void => dispatchChoice(event, dispatch);
  const status = storedDataStatus(storage.state, storage.policy);
  const progress = view.isBusy ? t('busy') : view.notice;
  return html`<div
    masked="keep"
    role="group"
    aria-label=${t('title')}
    @click=${handleClick}
    @change=${handleChange}
  >
    <div class="title" role="heading" aria-level="3" tabindex="-1">
      ${t('title')}
    </div>
    <p>${t(sentenceKey(storage.state, status))}</p>
    <p class="soft" role="status">${progress}</p>
    <div role="alert">${renderProblem(view)}</div>
    ${renderUnsaved(view)} ${views[status](view)}
    <p class="small">${t('limits')}</p>
  </div>`;
}

/** What is wrong with what is in a field stands beside that. */
function renderProblem(view: PanelProps): unknown {
  const { problem, wrongField } = view;
  if (!problem || wrongField) return nothing;
  return html`<p class="problem">${problem}</p>`;
}

/** That the last change is not kept yet, and why. */
function renderUnsaved({ storage, t }: PanelProps): unknown {
  const { unsaved } = storage.state;
  if (!unsaved) return nothing;
  const why = t(`problem.${unsaved}`);
  return html`<p class="problem">${t('unsaved')} ${why}</p>`;
}

const views: Readonly<Record<StoredDataStatus, (view: PanelProps) => unknown>> =
  {
    broken: renderBroken,
    locked: renderLocked,
    off: renderOff,
    none: renderNone,
    open: renderOpen,
    'read-only': renderUnchanged,
    withdrawn: renderUnchanged,
  };

/** What cannot be opened can be erased. */
function renderBroken(view: PanelProps): unknown {
  return renderShut(view, { field: nothing, button: nothing });
}

/** Where its lock was taken off somewhere else, it needs no passphrase. */
function renderLocked(view: PanelProps): unknown {
  const { storage, t, form } = view;
  const isLocked = storage.state.mode === 'locked';
  const field = isLocked
    ? renderPassphrase(view, {
        label: 'passphrase',
        value: form.passphrase,
        isNew: false,
        entering: 'enter-passphrase',
        onEnter: UNLOCK,
      })
    : nothing;
  const label = t(isLocked ? 'unlock' : 'changed.open');
  const button = html`<button masked="btn main" type="button" .action=${UNLOCK}>
    ${label}
  </button>`;
  return renderShut(view, { field, button });
}

function renderOff(view: PanelProps): unknown {
  return renderSeen(view, { choice: nothing, row: nothing });
}

function renderNone(view: PanelProps): unknown {
  return renderSeen(view, { choice: renderChoice(view, 'none'), row: nothing });
}

function renderOpen(view: PanelProps): unknown {
  const now = view.storage.state.mode!;
  const choice = renderChoice(view, now);
  return renderSeen(view, { choice, row: renderRow(view) });
}

/** How it is kept stays as it is; it can be locked and erased. */
function renderUnchanged(view: PanelProps): unknown {
  return renderSeen(view, { choice: nothing, row: renderRow(view) });
}

/** What cannot be seen. `field` and `button` open it, where that is possible. */
function renderShut(
  view: PanelProps,
  { field, button }: { readonly field: unknown; readonly button: unknown },
): unknown {
  const { form } = view;
  return html`${field}
    <div class="row">
      ${button}
      ${form.isConfirmingErase ? renderConfirmErase(view) : renderErase(view)}
    </div>`;
}

function renderErase({ t }: PanelProps): unknown {
  return html`<button masked="link" type="button" .action=${TOGGLE_ERASE}>
    ${t('erase')}
  </button>`;
}

/** Nobody sees what would be gone, so a second press is asked for. */
function renderConfirmErase({ t }: PanelProps): unknown {
  return html`<span>${t('erase.sure')}</span>
    <button masked="btn" type="button" .action=${ERASE}>
      ${t('erase.yes')}
    </button>
    <button masked="link" type="button" .action=${TOGGLE_ERASE}>
      ${t('cancel')}
    </button>`;
}

/**
 * What can be seen. All that stays from one status to the next is in this one
 * template: what somebody opened stays open, and the focus where it was.
 */
function renderSeen(
  view: PanelProps,
  { choice, row }: { readonly choice: unknown; readonly row: unknown },
): unknown {
  const { t } = view;
  return html`${choice} ${row}
    <details>
      <summary masked="link">${t('see')}</summary>
      ${renderAnswers(view)}
    </details>
    <details>
      <summary masked="link">${t('copy')}</summary>
      ${renderExport(view)}
    </details>
    <details>
      <summary masked="link">${t('bring')}</summary>
      ${renderImport(view)}
    </details>`;
}

function renderRow(view: PanelProps): unknown {
  const { storage, t } = view;
  const isLocked = storage.state.mode === 'locked';
  return html`<div class="row">
    ${isLocked ? renderLock(view) : nothing}
    <button masked="btn" type="button" .action=${ERASE}>${t('erase')}</button>
  </div>`;
}

function renderLock({ t }: PanelProps): unknown {
  return html`<button masked="btn" type="button" .action=${LOCK}>
    ${t('lock')}
  </button>`;
}
