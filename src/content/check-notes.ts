import { mergeList } from './merge-packs.js';
import type { Kind } from './content.js';
import type { Catalogue, Pack, Words } from './schema.js';

type NoteRow = NonNullable<Catalogue['notes']>[number];
type NoteWords = NonNullable<Words['notes']>[string];

/** What is wrong with a note, and where. */
export interface NoteFault {
  readonly path: string;
  readonly problem: string;
}

/** What packs say in their notes of each other: points twice, points without words, words for no point, unknown references. */
export function checkNotes(packs: readonly Pack[], ids: Readonly<Record<Kind, ReadonlySet<string>>>): NoteFault[] {
  const faults: NoteFault[] = [];
  const fault = (path: string, problem: string): void => void faults.push({ path, problem });
  const isKnown = (path: string, kind: Kind, id: string): void => {
    if (!ids[kind].has(id)) fault(path, `"${id}" is unknown; allowed: an id of ${kind}`);
  };

  for (const { catalogue } of packs) {
    catalogue?.notes?.forEach((note, index) => {
      const path = `catalogue.notes[${index}]`;
      note.for?.feelings?.forEach((id) => isKnown(`${path}.for.feelings`, 'feelings', id));
      note.points.forEach(({ id, evidence }, at) => {
        const first = note.points.findIndex((point) => point.id === id);
        if (first < at) fault(`${path}.points[${at}].id`, `the id "${id}" is already taken; allowed: another id`);
        if (evidence) isKnown(`${path}.points[${at}].evidence`, 'evidence', evidence);
      });
    });
  }
  for (const note of mergeList(packs, 'notes') as unknown as (NoteRow & Partial<NoteWords>)[]) {
    const path = `words.notes.${note.id}.parts`;
    const points = note.points.map(({ id }) => id);
    for (const id of points) {
      if (note.parts && !(id in note.parts)) fault(path, `words are missing; needed: ${id}`);
    }
    for (const id of Object.keys(note.parts ?? {})) {
      if (!points.includes(id)) fault(`${path}.${id}`, 'no point has this id; allowed: an id of its points');
    }
  }
  return faults;
}
