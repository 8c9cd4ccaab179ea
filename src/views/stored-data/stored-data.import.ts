import type { StoredAnswers } from '../../storage/types.js';
import type { PanelProps, Translate } from './stored-data.parts.js';
import { renderPassphrase } from './stored-data.passphrase.js';

/** A copy from elsewhere: looked at before anything of it counts. */
export function renderImport(view: PanelProps): unknown {
  const { html, nothing, t, copies } = view;
  return html`<div class="fields">
    <label masked="field"
      ><span>${t('bring.file')}</span
      ><input
        masked
        type="file"
        accept=".json,application/json"
        @change=${(event: Event) => onFile(view, event)}
    /></label>
    ${copies.backup ? renderOpen(view) : nothing}
    ${copies.preview ? renderPreview(view, copies.preview) : nothing}
  </div>`;
}

/** A locked file waits for its passphrase. */
function renderOpen(view: PanelProps): unknown {
  const { html, t, copies } = view;
  const onOpen = (): void => openBackup(view);
  const field = renderPassphrase(view, {
    label: 'passphrase',
    value: copies.passphrase,
    isNew: false,
    onInput: (value) => {
      copies.passphrase = value;
    },
    onEnter: onOpen,
  });
  return html`${field}
    <div class="row">
      <button masked="btn" type="button" @click=${onOpen}>
        ${t('bring.open')}
      </button>
    </div>`;
}

/** How much is in the file, and what can be done with it. */
function renderPreview(view: PanelProps, copy: StoredAnswers): unknown {
  const { html, t } = view;
  return html`<p>${t('bring.preview')} ${size(copy, t)}</p>
    <div class="row">
      <button
        masked="btn"
        type="button"
        @click=${() => importAnswers(view, 'addAnswers')}
      >
        ${t('bring.add')}
      </button>
      <button
        masked="btn"
        type="button"
        @click=${() => importAnswers(view, 'replaceAnswers')}
      >
        ${t('bring.replace')}
      </button>
      <button masked="link" type="button" @click=${() => dropImport(view)}>
        ${t('cancel')}
      </button>
    </div>`;
}

function size({ preferences, marks }: StoredAnswers, t: Translate): string {
  const answers = Object.values(preferences).flatMap(({ receive, give }) =>
    [receive, give].filter(Boolean),
  );
  return [
    t('answers', { n: answers.length }),
    t('marks', { n: Object.keys(marks).length }),
  ].join(', ');
}

function dropImport({ copies, host }: PanelProps): void {
  copies.backup = undefined;
  copies.preview = undefined;
  copies.passphrase = '';
  host.requestUpdate();
}

function onFile(view: PanelProps, event: Event): void {
  const { copies, loadStorage } = view;
  event.stopPropagation();
  const file = (event.target as HTMLInputElement).files?.[0];
  dropImport(view);
  if (!file) return;
  view.run(async () => {
    const { checkSize, readBackup } = await loadStorage();
    checkSize(file.size);
    const backup = await readBackup(await file.text());
    if (backup.sealed) copies.backup = backup;
    else copies.preview = backup.kept;
    return '';
  });
}

function openBackup({ copies, run }: PanelProps): void {
  run(async () => {
    const { backup } = copies;
    if (backup?.sealed) copies.preview = await backup.open(copies.passphrase);
    copies.backup = undefined;
    copies.passphrase = '';
    return '';
  });
}

type Storage = Awaited<ReturnType<PanelProps['loadStorage']>>;

/** @param way what the copy is to the answers that are there */
function importAnswers(
  view: PanelProps,
  way: 'addAnswers' | 'replaceAnswers',
): void {
  view.run(async () => {
    const storage: Storage = await view.loadStorage();
    storage[way](view.session, view.copies.preview!);
    dropImport(view);
    return view.t('brought');
  });
}
