import { nothing } from 'lit';
import { html } from '../../template/html.js';
import type { StoredAnswers } from '../../storage/types.js';
import {
  loadedStorage,
  type Copies,
  type CopyWork,
  type PanelProps,
  type Translate,
} from './stored-data.parts.js';
import { renderPassphrase } from './stored-data.passphrase.js';
import type { ImportWay, StoredDataAction } from './stored-data.reduce.core.js';

const OPEN: StoredDataAction = { type: 'open-copy' };
const DROP: StoredDataAction = { type: 'drop-copy' };
const importing = (way: ImportWay): StoredDataAction => ({
  type: 'import-copy',
  way,
});

/** A copy from elsewhere: looked at before anything of it counts. */
export function renderImport(view: PanelProps): unknown {
  const { t, copies, dispatch } = view;
  const handleFile = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    // It is not read now, and the field should not say that it was.
    if (view.isBusy) input.value = '';
    dispatch({ type: 'read-copy', file });
  };
  return html`<div class="fields">
    <label masked="field"
      ><span>${t('bring.file')}</span
      ><input
        masked
        type="file"
        accept=".json,application/json"
        @change=${handleFile}
    /></label>
    ${copies.backup ? renderOpen(view) : nothing}
    ${copies.preview ? renderPreview(view, copies.preview) : nothing}
  </div>`;
}

/** A locked file waits for its passphrase. */
function renderOpen(view: PanelProps): unknown {
  const { t, copies } = view;
  const field = renderPassphrase(view, {
    label: 'passphrase',
    value: copies.passphrase,
    isNew: false,
    entering: 'enter-copy-passphrase',
    onEnter: OPEN,
  });
  return html`${field}
    <div class="row">
      <button masked="btn" type="button" .action=${OPEN}>
        ${t('bring.open')}
      </button>
    </div>`;
}

/** How much is in the file, and what can be done with it. */
function renderPreview(view: PanelProps, copy: StoredAnswers): unknown {
  const { t } = view;
  return html`<p>${t('bring.preview')} ${size(copy, t)}</p>
    <div class="row">
      <button masked="btn" type="button" .action=${importing('addAnswers')}>
        ${t('bring.add')}
      </button>
      <button masked="btn" type="button" .action=${importing('replaceAnswers')}>
        ${t('bring.replace')}
      </button>
      <button masked="link" type="button" .action=${DROP}>
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

/** Forgets what was not brought in. */
export function dropCopy(copies: Copies): void {
  copies.backup = undefined;
  copies.preview = undefined;
  copies.passphrase = '';
}

/** Looks at a file. */
export async function readCopy(
  { copies }: CopyWork,
  file: File,
): Promise<string> {
  const { checkSize, readBackup } = await loadedStorage();
  checkSize(file.size);
  const backup = await readBackup(await file.text());
  if (backup.sealed) copies.backup = backup;
  else copies.preview = backup.kept;
  return '';
}

/** Opens a locked file. */
export async function openCopy({ copies }: CopyWork): Promise<string> {
  const { backup } = copies;
  if (backup?.sealed) copies.preview = await backup.open(copies.passphrase);
  copies.backup = undefined;
  copies.passphrase = '';
  return '';
}

/** Brings in what was looked at. Gives the sentence that says so. */
export async function importCopy(
  { copies, session, t }: CopyWork,
  way: ImportWay,
): Promise<string> {
  const storage = await loadedStorage();
  storage[way](session, copies.preview!);
  dropCopy(copies);
  return t('brought');
}
