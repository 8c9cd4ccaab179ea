import type { Kept } from '../../storage/types.js';
import type { KeepView, Say } from './keep-parts.js';
import { renderPassphrase } from './keep-passphrase.js';

/** A copy from elsewhere: looked at before anything of it counts. */
export function renderBring(view: KeepView): unknown {
  const { html, nothing, say, copies } = view;
  return html`<div class="fields">
    <label masked="field"
      ><span>${say('bring.file')}</span
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
function renderOpen(view: KeepView): unknown {
  const { html, say, copies } = view;
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
        ${say('bring.open')}
      </button>
    </div>`;
}

/** How much is in the file, and what can be done with it. */
function renderPreview(view: KeepView, copy: Kept): unknown {
  const { html, say } = view;
  return html`<p>${say('bring.preview')} ${size(copy, say)}</p>
    <div class="row">
      <button
        masked="btn"
        type="button"
        @click=${() => bring(view, 'addAnswers')}
      >
        ${say('bring.add')}
      </button>
      <button
        masked="btn"
        type="button"
        @click=${() => bring(view, 'replaceAnswers')}
      >
        ${say('bring.replace')}
      </button>
      <button masked="link" type="button" @click=${() => drop(view)}>
        ${say('cancel')}
      </button>
    </div>`;
}

function size({ preferences, marks }: Kept, say: Say): string {
  const answers = Object.values(preferences).flatMap(({ receive, give }) =>
    [receive, give].filter(Boolean),
  );
  return [
    say('answers', { n: answers.length }),
    say('marks', { n: Object.keys(marks).length }),
  ].join(', ');
}

function drop({ copies, host }: KeepView): void {
  copies.backup = undefined;
  copies.preview = undefined;
  copies.passphrase = '';
  host.requestUpdate();
}

function onFile(view: KeepView, event: Event): void {
  const { copies, storage } = view;
  event.stopPropagation();
  const file = (event.target as HTMLInputElement).files?.[0];
  drop(view);
  if (!file) return;
  view.run(async () => {
    const { checkSize, readBackup } = await storage();
    checkSize(file.size);
    const backup = await readBackup(await file.text());
    if (backup.sealed) copies.backup = backup;
    else copies.preview = backup.kept;
    return '';
  });
}

function openBackup({ copies, run }: KeepView): void {
  run(async () => {
    const { backup } = copies;
    if (backup?.sealed) copies.preview = await backup.open(copies.passphrase);
    copies.backup = undefined;
    copies.passphrase = '';
    return '';
  });
}

type Storage = Awaited<ReturnType<KeepView['storage']>>;

/** @param way what the copy is to the answers that are there */
function bring(view: KeepView, way: 'addAnswers' | 'replaceAnswers'): void {
  view.run(async () => {
    const storage: Storage = await view.storage();
    storage[way](view.session, view.copies.preview!);
    drop(view);
    return view.say('brought');
  });
}
