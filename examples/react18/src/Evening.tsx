import { useState } from 'react';
import {
  FeelingsCheckIn,
  PracticeCard,
  PracticeList,
  SafetyNote,
} from 'aftercare-elements/react.js';
import { ourPractices } from './our-practices';

const kinds = { '': 'Anything', 'talk affirm': 'Words', presence: 'Quiet' };

export function Evening() {
  const [open, setOpen] = useState(true);
  const [kind, setKind] = useState('');
  const [own, setOwn] = useState(0);
  const [checkedIn, setCheckedIn] = useState(false);

  return (
    <main>
      <header>
        <h1>Before you sleep</h1>
        <p>
          A few quiet minutes for whatever today was. Skip anything that does
          not fit.
        </p>
      </header>

      {open && (
        <>
          <div className="evening">
            <div>
              <FeelingsCheckIn onCareCheckIn={() => setCheckedIn(true)} />
              <p className="said" role="status">
                {checkedIn && 'Checked in'}
              </p>
            </div>
            <div>
              <fieldset>
                <legend>Show me</legend>
                {Object.entries(kinds).map(([value, label]) => (
                  <label key={value}>
                    <input
                      type="radio"
                      name="kind"
                      checked={kind === value}
                      onChange={() => setKind(value)}
                    />{' '}
                    {label}
                  </label>
                ))}
              </fieldset>
              <PracticeList types={kind} />
              <div className="ours">
                <h2>One of ours</h2>
                <button
                  type="button"
                  onClick={() => setOwn((own + 1) % ourPractices.length)}
                >
                  Another one
                </button>
              </div>
              <PracticeCard variant="compact" practice={ourPractices[own]} />
            </div>
          </div>
          <SafetyNote country="GB" />
        </>
      )}

      <footer>
        <p>An example of aftercare-elements with React 18.</p>
        <button type="button" onClick={() => setOpen(!open)}>
          {open ? 'Put this away' : 'Bring it back'}
        </button>
      </footer>
    </main>
  );
}
