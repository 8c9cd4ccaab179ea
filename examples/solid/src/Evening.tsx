import { createSignal, For, Show } from 'solid-js';
import 'aftercare-elements/define/feelings-check-in.js';
import 'aftercare-elements/define/practice-card.js';
import 'aftercare-elements/define/practice-list.js';
import 'aftercare-elements/define/safety-note.js';
import { ourPractices } from './our-practices';

const kinds = { '': 'Anything', 'talk affirm': 'Words', presence: 'Quiet' };

export function Evening() {
  const [open, setOpen] = createSignal(true);
  const [kind, setKind] = createSignal('');
  const [own, setOwn] = createSignal(0);
  const [checkedIn, setCheckedIn] = createSignal(false);

  return (
    <main>
      <header>
        <h1>Before you sleep</h1>
        <p>
          A few quiet minutes for whatever today was. Skip anything that does
          not fit.
        </p>
      </header>

      <Show when={open()}>
        <div class="evening">
          <div>
            <feelings-check-in on:care-check-in={() => setCheckedIn(true)} />
            <p class="said" role="status">
              {checkedIn() && 'Checked in'}
            </p>
          </div>
          <div>
            <fieldset>
              <legend>Show me</legend>
              <For each={Object.entries(kinds)}>
                {([value, label]) => (
                  <label>
                    <input
                      type="radio"
                      name="kind"
                      checked={kind() === value}
                      onChange={() => setKind(value)}
                    />{' '}
                    {label}
                  </label>
                )}
              </For>
            </fieldset>
            <practice-list prop:types={kind()} />
            <div class="ours">
              <h2>One of ours</h2>
              <button
                type="button"
                onClick={() => setOwn((own() + 1) % ourPractices.length)}
              >
                Another one
              </button>
            </div>
            <practice-card
              variant="compact"
              prop:practice={ourPractices[own()]}
            />
          </div>
        </div>
        <safety-note country="GB" />
      </Show>

      <footer>
        <p>An example of aftercare-elements with Solid.</p>
        <button type="button" onClick={() => setOpen(!open())}>
          {open() ? 'Put this away' : 'Bring it back'}
        </button>
      </footer>
    </main>
  );
}
