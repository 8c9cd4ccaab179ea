/** What the way out says. */
export const exit = {
  'exit.title': 'Loading',
  'exit.leave': 'Leave this page',
  'exit.about': 'What it does not do',
  'exit.limit':
    'It replaces this page. Forward, and sometimes Back, can open it again. It does not clear the history of this browser, messages or calls, and software that watches this device still sees it.',
  'exit.keys': 'Pressing Shift three times does the same.',
  'exit.more': { one: 'Shift {n} more time to leave', other: 'Shift {n} more times to leave' },
};
