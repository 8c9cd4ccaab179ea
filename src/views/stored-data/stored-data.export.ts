import { html } from '../../template/html.js';
import { find, type Content } from '../../content/content.js';
import type { Role } from '../../content/schema.js';
import type * as Storage from '../../storage/index.js';
import {
  checkedPassphrase,
  loadedStorage,
  type CopyWork,
  type PanelProps,
} from './stored-data.parts.js';
import { renderPassphrase } from './stored-data.passphrase.js';
import type { CopyKind, StoredDataAction } from './stored-data.reduce.core.js';

const saving = (kind: CopyKind): StoredDataAction => ({
  type: 'save-copy',
  kind,
});

/** A copy for elsewhere: a locked file first, then the readable ones. */
export function renderExport(view: PanelProps): unknown {
  const { t } = view;
  return html`<div class="fields">
    <p class="small">${t('copy.about')}</p>
    ${renderFilePassphrase(view)}
    <div class="row">
      <button masked="btn" type="button" .action=${saving('sealed')}>
        ${t('copy.sealed')}
      </button>
      <button masked="link" type="button" .action=${saving('json')}>
        ${t('copy.json')}
      </button>
      <button masked="link" type="button" .action=${saving('csv')}>
        ${t('copy.csv')}
      </button>
    </div>
  </div>`;
}

function renderFilePassphrase(view: PanelProps): unknown {
  return renderPassphrase(view, {
    label: 'passphrase.file',
    value: view.copies.passphrase,
    isNew: true,
    entering: 'enter-copy-passphrase',
    onEnter: saving('sealed'),
  });
}

/** Saves a copy as a file. Gives the sentence that says so. */
export async function saveCopy(
  work: CopyWork,
  kind: CopyKind,
): Promise<string> {
  const { copies, tell, t } = work;
  // What stores may take its time to come, and the field can change meanwhile.
  const passphrase =
    kind === 'sealed' ? checkedPassphrase(copies.passphrase) : '';
  const loaded = await loadedStorage();
  const text = await copyText(loaded, work, { kind, passphrase });
  const name = loaded.fileName(kind === 'csv' ? 'csv' : 'json', new Date());
  download(text, name);
  copies.passphrase = '';
  tell?.('export');
  return t('copied', { label: name });
}

/** What is in the file. */
async function copyText(
  { storedAnswersOf, sealBackup, toCsv, toJson }: typeof Storage,
  { session, contentNow }: CopyWork,
  { kind, passphrase }: { kind: CopyKind; passphrase: string },
): Promise<string> {
  const content = contentNow();
  const kept = storedAnswersOf(session);
  switch (kind) {
    case 'sealed':
      return sealBackup(kept, passphrase);
    case 'json':
      return toJson(kept);
    case 'csv':
      return toCsv(kept, (id, role) => labelOf(content, id, role));
  }
}

/** The words of an item in a direction, or of a practice. */
function labelOf(content: Content, id: string, role?: Role): string {
  const label = role
    ? find(content.items, id)?.[role]
    : find(content.practices, id)?.title;
  return label ?? id;
}

/**
 * A strict policy allows it, and nothing about it leaves the device by itself.
 */
function download(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = name;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
