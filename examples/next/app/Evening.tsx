'use client';

import { useEffect, useState, type ReactNode } from 'react';
import {
  FeelingsCheckIn,
  PracticeCard,
  PracticeList,
  SafetyNote,
} from 'aftercare-elements/react.js';
import { ourPractices } from './our-practices';

const kinds = { '': 'Anything', 'talk affirm': 'Words', presence: 'Quiet' };

export function Evening({ note }: { note: ReactNode }) {
  const [open, setOpen] = useState(true);
  const [wasAway, setWasAway] = useState(false);
  const [kind, setKind] = useState('');
  const [own, setOwn] = useState(0);
  const [checkedIn, setCheckedIn] = useState(false);
  // A component defines its element; what the server wrote is only a tag.
  useEffect(() => void import('aftercare-elements/define/safety-note.js'), []);

  function toggle() {
    setOpen(!open);
    setWasAway(true);
  }

  return (
    <>
      {open && (
        <>
          <div className="evening">
            <div>
              <FeelingsCheckIn onCareCheckIn={() => setCheckedIn(true)}>
                <p>
                  Any words for it? What would help? “I don’t know yet” is an
                  answer.
                </p>
              </FeelingsCheckIn>
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
              <PracticeList types={kind}>
                <p>
                  A glass of water, a blanket, ten minutes without questions.
                </p>
              </PracticeList>
              <div className="ours">
                <h2>One of ours</h2>
                <button
                  type="button"
                  onClick={() => setOwn((own + 1) % ourPractices.length)}
                >
                  Another one
                </button>
              </div>
              <PracticeCard variant="compact" practice={ourPractices[own]}>
                <Steps />
              </PracticeCard>
            </div>
          </div>
          {/* Brought back, the server's markup would get no shadow root. */}
          {wasAway ? <SafetyNote country="GB" /> : note}
        </>
      )}

      <footer>
        <p>An example of aftercare-elements with Next.</p>
        <button type="button" onClick={toggle}>
          {open ? 'Put this away' : 'Bring it back'}
        </button>
      </footer>
    </>
  );
}

/** Stands in the tag, where it is read until the card is drawn. */
function Steps() {
  const [practice] = ourPractices;
  return (
    <details>
      <summary>{practice?.title}</summary>
      <ol>
        {practice?.steps?.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  );
}
