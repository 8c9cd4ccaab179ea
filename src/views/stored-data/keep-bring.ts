import { find } from '../../content/content.js';
import type { Backup } from '../../storage/backup.js';
import type { Kept } from '../../storage/types.js';
import { checkedPassphrase, type KeepParts, type Say } from './keep-parts.js';

/** What is on its way out of, or into, the answers. */
export interface Copies {
  passphrase: string;
  backup: Backup | undefined;
  preview: Kept | undefined;
}
type Field = (
  label: string,
  value: string,
  take: (value: string) => void,
  fresh: boolean,
  enter?: () => void,
) => unknown;
type Run = (work: () => Promise<string>) => Promise<void>;

const size = ({ preferences, marks }: Kept, say: Say): string =>
  [
    say('answers', {
      n: Object.values(preferences).flatMap(({ receive, give }) =>
        [receive, give].filter(Boolean),
      ).length,
    }),
    say('marks', { n: Object.keys(marks).length }),
  ].join(', ');

/**
 * A copy for elsewhere: a locked file first, readable ones after a second
 * press.
 */
export function renderCopy(
  { html, session, storage, tell }: KeepParts,
  say: Say,
  copies: Copies,
  field: Field,
  run: Run,
): unknown {
  const save = (kind: 'sealed' | 'json' | 'csv'): void =>
    void run(async () => {
      if (kind === 'sealed') checkedPassphrase(copies.passphrase);
      const { fileName, keptOf, sealBackup, toCsv, toJson } = await storage();
      const { content } = session.getState();
      const kept = keptOf(session);
      const label = (id: string, role?: 'receive' | 'give'): string =>
        (role
          ? find(content.items, id)?.[role]
          : find(content.practices, id)?.title) ?? id;
      const text =
        kind === 'sealed'
          ? await sealBackup(kept, copies.passphrase)
          : kind === 'json'
            ? toJson(kept)
            : toCsv(kept, label);
      const name = fileName(kind === 'csv' ? 'csv' : 'json', new Date());
      download(text, name);
      copies.passphrase = '';
      tell?.('export');
      return say('copied', { label: name });
    });
  return html`<div class="fields">
    <p class="small">${say('copy.about')}</p>
    ${field(
      'passphrase.file',
      copies.passphrase,
      (value) => (copies.passphrase = value),
      true,
      () => save('sealed'),
    )}
    <div class="row">
      <button masked="btn" type="button" @click=${() => save('sealed')}>
        ${say('copy.sealed')}
      </button>
      <button masked="link" type="button" @click=${() => save('json')}>
        ${say('copy.json')}
      </button>
      <button masked="link" type="button" @click=${() => save('csv')}>
        ${say('copy.csv')}
      </button>
    </div>
  </div>`;
}

/** A copy from elsewhere: looked at before anything of it counts. */
export function renderBring(
  { html, nothing, session, storage, host }: KeepParts,
  say: Say,
  copies: Copies,
  field: Field,
  run: Run,
): unknown {
  const drop = (): void => {
    copies.backup = copies.preview = undefined;
    copies.passphrase = '';
    host.requestUpdate();
  };
  const onFile = (event: Event): void => {
    event.stopPropagation();
    const file = (event.target as HTMLInputElement).files?.[0];
    drop();
    if (!file) return;
    void run(async () => {
      const { checkSize, readBackup } = await storage();
      checkSize(file.size);
      const backup = await readBackup(await file.text());
      if (backup.sealed) copies.backup = backup;
      else copies.preview = backup.kept;
      return '';
    });
  };
  const open = (): void =>
    void run(async () => {
      const { backup } = copies;
      if (backup?.sealed) copies.preview = await backup.open(copies.passphrase);
      copies.backup = undefined;
      copies.passphrase = '';
      return '';
    });
  const take = (replace: boolean): void =>
    void run(async () => {
      const { preferences, marks, country } = copies.preview!;
      const now = session.getState();
      if (replace)
        for (const id of Object.keys(now.marks))
          session.markPractice(id, {
            saved: undefined,
            done: undefined,
            helped: undefined,
            dismissed: undefined,
          });
      const all = replace ? preferences : merged(preferences, now.preferences);
      session.setPreferences(all);
      for (const [id, mark] of Object.entries(marks))
        session.markPractice(id, {
          ...mark,
          ...(replace ? {} : now.marks[id]),
        });
      if (country && (replace || !now.country)) session.answer({ country });
      drop();
      return Promise.resolve(say('brought'));
    });
  return html`<div class="fields">
    <label masked="field"
      ><span>${say('bring.file')}</span
      ><input
        masked
        type="file"
        accept=".json,application/json"
        @change=${onFile}
    /></label>
    ${
      copies.backup
        ? html`${field('passphrase', copies.passphrase, (value) => (copies.passphrase = value), false, open)}
            <div class="row">
              <button masked="btn" type="button" @click=${open}>
                ${say('bring.open')}
              </button>
            </div>`
        : nothing
    }
    ${
      copies.preview
        ? html`<p>${say('bring.preview')} ${size(copies.preview, say)}</p>
            <div class="row">
              <button masked="btn" type="button" @click=${() => take(false)}>
                ${say('bring.add')}
              </button>
              <button masked="btn" type="button" @click=${() => take(true)}>
                ${say('bring.replace')}
              </button>
              <button masked="link" type="button" @click=${drop}>
                ${say('cancel')}
              </button>
            </div>`
        : nothing
    }
  </div>`;
}

/** `now` wins, direction by direction. */
function merged(
  copy: Kept['preferences'],
  now: Kept['preferences'],
): Kept['preferences'] {
  const ids = [...new Set([...Object.keys(copy), ...Object.keys(now)])];
  return Object.fromEntries(ids.map((id) => [id, { ...copy[id], ...now[id] }]));
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
