/** What the list says around the practices. */
export const list = {
  'list.title': 'What can help now',
  'list.count': { one: '{n} idea', other: '{n} ideas' },
  'list.filter': 'Filter',
  'list.company.title': 'With whom',
  'list.company.any': 'Anyone',
  'list.maxMinutes.title': 'How long',
  'list.maxMinutes.any': 'Any length',
  'list.maxMinutes': { one: 'Up to {n} min', other: 'Up to {n} min' },
  'list.first': 'Support comes first. Below it is something small for you, alone.',
  'list.empty': 'Nothing here yet, and that is fine.',
  'list.filtered': 'Nothing fits these filters.',
  'list.clear': 'Clear filters',
  'list.away': 'Put away.',
  'list.back': 'Back to the list',
};
