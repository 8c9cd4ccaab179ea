/** What a note says around its own words. */
export const note = {
  'note.offer': 'To read, if you want',
  'note.sources': 'Where this comes from',
  'note.source.dated': '{publisher}, {date}',
  'note.source.read': '{publisher}. The page gives no date. Read: {date}.',
  'note.source.copy': '{publisher}. The page gives no date. Read in a stored copy: {date}.',
  'note.sources.trace': 'A page that you open stays in the history of this browser.',
  'note.unknown': 'This note is not here.',
};
