import { withPage } from '../../diagnostics/docs-page.js';
import { fieldsOf } from '../plain-data.js';

/** One thing that is wrong in a pack. */
export interface Fault {
  /**
   * Where in the pack, as in `catalogue.practices[3].minutes`; empty for the
   * pack as a whole.
   */
  readonly path: string;
  /** The id of the entry that it is in. */
  readonly id?: string | undefined;
  /** The line of the JSON text, where text was given. */
  readonly line?: number | undefined;
  /** The column of that line. */
  readonly column?: number | undefined;
  /**
   * The title of the pack, where it has one, or its place where several were
   * given.
   */
  readonly pack?: string | undefined;
  /** What is wrong, and what is allowed. */
  readonly message: string;
}

const MOST = 50;
const STAYS = 'The content that was there stays.';

/** `catalogue.needs[0].audience (fresh-air, line 5)` */
function placeOf({ path, id, line, column }: Fault): string {
  const at = line && (path ? `line ${line}` : `line ${line}, column ${column}`);
  // Of an id that is wrong, the message says which.
  const more = [/\.id$/.test(path) ? undefined : id, at]
    .filter(Boolean)
    .join(', ');
  return (path || 'top level') + (more && ` (${more})`);
}

/** With its full stop, unless it ends in a question. */
const sentence = ({ message }: Fault): string =>
  message.endsWith('?') ? message : `${message}.`;

const nameOf = ({ pack }: Fault): string =>
  pack ? `aftercare pack ${pack}` : 'aftercare pack';

function textOf(faults: readonly Fault[], more: number): string {
  const [first] = faults;
  if (faults.length === 1 && !more)
    return `${nameOf(first!)}, ${placeOf(first!)}: ${sentence(first!)} ${STAYS}`;
  const isOfOne = faults.every(({ pack }) => pack === first!.pack);
  const lines = faults.map(
    (fault) =>
      `- ${isOfOne ? '' : `${fault.pack}, `}${placeOf(fault)}: ${sentence(fault)}`,
  );
  const name = isOfOne ? nameOf(first!) : 'aftercare packs';
  const head = `${name}: ${faults.length + more} faults. ${STAYS}`;
  return [head, ...lines, ...(more ? [`- and ${more} more.`] : [])].join('\n');
}

/**
 * A pack, or a value in one, that cannot be used. Its message lists every
 * fault: the place, what is wrong and what is allowed.
 */
export class ContentError extends Error {
  // No field: writing it throws where a page froze `Error.prototype`.
  override get name(): string {
    return 'ContentError';
  }

  /** Every fault in the order of the pack, 50 at most. */
  readonly faults: readonly Fault[];
  /** How many faults there are beyond these. */
  readonly more: number;

  /**
   * @param faults one or more
   * @param more how many were found beside them
   */
  constructor(faults: readonly Fault[], more = 0) {
    const shown = faults.slice(0, MOST).map((fault) => fieldsOf(fault));
    const left = faults.length - shown.length + more;
    super(withPage(textOf(shown, left), 'content'));
    this.faults = shown;
    this.more = left;
  }

  /** Where the first fault is. */
  get path(): string {
    return this.faults[0]!.path;
  }
}
