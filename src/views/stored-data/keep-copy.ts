import { find, type Content } from '../../content/content.js';
import type { Role } from '../../content/schema.js';
import type * as Storage from '../../storage/index.js';
import { checkedPassphrase, type KeepView } from './keep-parts.js';
import { renderPassphrase } from './keep-passphrase.js';

/** Behind a passphrase, readable by a program, or as a table. */
type CopyKind = 'sealed' | 'json' | 'csv';

/** A copy for elsewhere: a locked file first, then the readable ones. */
export function renderCopy(view: KeepView): unknown {
  const { html, say } = view;
  return html`<div class="fields">
    <p class="small">${say('copy.about')}</p>
    ${renderFilePassphrase(view)}
    <div class="row">
      <button masked="btn" type="button" @click=${() => save(view, 'sealed')}>
        ${say('copy.sealed')}
      </button>
      <button masked="link" type="button" @click=${() => save(view, 'json')}>
        ${say('copy.json')}
      </button>
      <button masked="link" type="button" @click=${() => save(view, 'csv')}>
        ${say('copy.csv')}
      </button>
    </div>
  </div>`;
}

function renderFilePassphrase(view: KeepView): unknown {
  const { copies } = view;
  return renderPassphrase(view, {
    label: 'passphrase.file',
    value: copies.passphrase,
    isNew: true,
    onInput: (value) => {
      copies.passphrase = value;
    },
    onEnter: () => save(view, 'sealed'),
  });
}

function save(view: KeepView, kind: CopyKind): void {
  const { copies, storage, tell, say } = view;
  view.run(async () => {
    if (kind === 'sealed') checkedPassphrase(copies.passphrase);
    const loaded = await storage();
    const text = await copyText(loaded, view, kind);
    const name = loaded.fileName(kind === 'csv' ? 'csv' : 'json', new Date());
    download(text, name);
    copies.passphrase = '';
    tell?.('export');
    return say('copied', { label: name });
  });
}

/** What is in the file. */
async function copyText(
  { keptOf, sealBackup, toCsv, toJson }: typeof Storage,
  { session, copies }: KeepView,
  kind: CopyKind,
): Promise<string> {
  const { content } = session.getState();
  const kept = keptOf(session);
  switch (kind) {
    case 'sealed':
      return sealBackup(kept, copies.passphrase);
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
