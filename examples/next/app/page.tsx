import { renderToString } from 'aftercare-elements/server.js';
import { Evening } from './Evening';

export default function Page() {
  return (
    <main>
      <header>
        <h1>Before you sleep</h1>
        <p>
          A few quiet minutes for whatever today was. Skip anything that does
          not fit.
        </p>
      </header>
      <Evening note={<Note />} />
    </main>
  );
}

/** Written on the server, so that its numbers are read without scripts. */
const Note = () => (
  // A browser takes the template out of the markup, which React would call a
  // difference.
  <div
    suppressHydrationWarning
    dangerouslySetInnerHTML={{
      __html: renderToString('safety-note', { country: 'GB' }),
    }}
  />
);
