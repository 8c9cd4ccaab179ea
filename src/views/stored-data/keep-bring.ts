import type { Session } from '../../session/session.js';
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
      <button masked="btn" type="button" @click=${() => bring(view, add)}>
        ${say('bring.add')}
      </button>
      <button masked="btn" type="button" @click=${() => bring(view, replace)}>
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

function bring(
  view: KeepView,
  into: (session: Session, copy: Kept) => void,
): void {
  view.run(() => {
    into(view.session, view.copies.preview!);
    drop(view);
    return view.say('brought');
  });
}

/** Takes from the copy what somebody does not have. */
function add(session: Session, { preferences, marks, country }: Kept): void {
  const now = session.getState();
  session.setPreferences(merged(preferences, now.preferences));
  for (const [id, mark] of Object.entries(marks))
    session.markPractice(id, { ...mark, ...now.marks[id] });
  if (country && !now.country) session.answer({ country });
}

/** `now` wins, direction by direction. */
function merged(
  copy: Kept['preferences'],
  now: Kept['preferences'],
): Kept['preferences'] {
  const ids = [...new Set([...Object.keys(copy), ...Object.keys(now)])];
  return Object.fromEntries(ids.map((id) => [id, { ...copy[id], ...now[id] }]));
}

const noMark = {
  saved: undefined,
  done: undefined,
  helped: undefined,
  dismissed: undefined,
} as const;

/** The copy in place of what somebody has. Without a country, theirs stays. */
function replace(
  session: Session,
  { preferences, marks, country }: Kept,
): void {
  for (const id of Object.keys(session.getState().marks))
    session.markPractice(id, noMark);
  session.setPreferences(preferences);
  for (const [id, mark] of Object.entries(marks))
    session.markPractice(id, mark);
  if (country) session.answer({ country });
}
