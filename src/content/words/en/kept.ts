import type { Message } from '../../schema.js';

/** What is said around keeping, locking, copying and erasing. It comes with the part that does it, not with the first request. */
export const kept: Record<string, Message> = {
  'kept.title': 'What is kept',
  'kept.none': 'Nothing is kept. When this page closes, your answers are gone.',
  'kept.device': 'Kept in this browser, without a lock.',
  'kept.locked':
    'Kept in this browser behind your passphrase. It is open now, and locks itself after five minutes without a touch.',
  'kept.host': 'Kept by this website.',
  'kept.shut': 'Something is kept here, and locked.',
  'kept.changed.locked':
    'What is kept here has another passphrase now. It was changed in another tab, or by somebody else. Until you open it, nothing of it is on this page.',
  'kept.changed.device':
    'What is kept here has no lock any more. It was taken off in another tab, or by somebody else. Until you open it, nothing of it is on this page.',
  'kept.changed.open': 'Open it without a lock',
  'kept.newer':
    'A newer version of this tool wrote what is kept here. You can read it and save a copy. It is not changed.',
  'kept.off': 'This website does not let this tool keep anything.',
  'kept.limits':
    'Kept are the answers on your card, what you said of practices, and your country. How you feel now is not kept. A browser may delete what it keeps.',

  'kept.choose': 'Where should your answers be?',
  'kept.choice.none': 'Not kept',
  'kept.choice.none.about': 'They are gone when this page closes.',
  'kept.choice.device': 'Kept on this device',
  'kept.choice.device.about':
    'They are here when you come back in this browser. This does not protect them from anyone else who opens this page in this browser.',
  'kept.choice.locked': 'Kept and locked',
  'kept.choice.locked.about':
    'The same, behind a passphrase. This protects them from somebody who opens this page later and does not know it. It does not protect them from somebody who guesses it, watches you type it or makes you type it.',
  'kept.choice.host': 'Kept by this website',
  'kept.choice.host.about':
    'Your answers are sent to the owner of this website, who keeps them and can read them.',
  'kept.start': 'Keep my answers',
  'kept.change': 'Change',
  'kept.started': 'Kept. It was read back to be sure.',

  'kept.passphrase': 'Passphrase',
  'kept.passphrase.new': 'A new passphrase',
  'kept.passphrase.file': 'A passphrase for the file',
  'kept.passphrase.hint':
    'At least 12 characters. Four or more words that do not belong together are good. Nobody can get it back for you.',
  'kept.passphrase.short': 'Please use at least 12 characters.',
  'kept.passphrase.show': 'Show it',
  'kept.unlock': 'Unlock',
  'kept.unlocked': 'Open.',
  'kept.lock': 'Lock now',
  'kept.busy': 'One moment …',
  'kept.cancel': 'Cancel',

  'kept.erase': 'Stop keeping and erase',
  'kept.erase.sure': 'You cannot see what would be gone. Erase it?',
  'kept.erase.yes': 'Yes, erase it',
  'kept.erased':
    'Erased. Asked again, this browser does not list it any more. A backup of this device may still hold a copy. Your answers stay on this page until it closes.',
  'kept.erased.unsure':
    'Erased. This browser cannot list what it holds, so there is no second look. Your answers stay on this page until it closes.',

  'kept.see': 'See it',
  'kept.nothing': 'There are no answers yet.',
  'kept.answers': { one: '{n} answer on the card', other: '{n} answers on the card' },
  'kept.marks': { one: '{n} practice', other: '{n} practices' },
  'kept.mark.saved': 'saved',
  'kept.mark.done': 'done',
  'kept.mark.helped': 'helped',
  'kept.mark.dismissed': 'put away',
  'kept.country': 'Country: {label}',

  'kept.copy': 'Save a copy',
  'kept.copy.about':
    'A copy goes to the downloads of this device. Other people may see it there, and the device may send it to a cloud.',
  'kept.copy.sealed': 'Locked file',
  'kept.copy.json': 'Readable file',
  'kept.copy.csv': 'Table',
  'kept.copied': 'Saved as {label}.',

  'kept.bring': 'Bring a copy in',
  'kept.bring.file': 'A file that was saved here',
  'kept.bring.open': 'Open the file',
  'kept.bring.preview': 'In this file:',
  'kept.bring.add': 'Add what I do not have',
  'kept.bring.replace': 'Replace my answers',
  'kept.brought': 'Done. It is in your answers now.',

  'kept.problem.passphrase': 'That is not the passphrase. Nothing was changed.',
  'kept.problem.damaged':
    'What is kept here is damaged and cannot be read. Nothing was changed. You can erase it and start again.',
  'kept.problem.newer': 'A newer version of this tool wrote it, so this one does not change it.',
  'kept.problem.full': 'There is no room left on this device. What was kept before is still there.',
  'kept.problem.unavailable':
    'This browser does not let this page keep anything. Your answers stay on this page until it closes.',
  'kept.problem.blocked':
    'Another tab of this website holds it. Close the other tabs and try again.',
  'kept.problem.timeout':
    'This browser did not answer. Your answers are still on this page. Please try again.',
  'kept.problem.foreign': 'This file was not saved by this tool. Nothing was changed.',
  'kept.problem.too-large':
    'This is more than this tool can keep or read. What was there before is still there.',
  'kept.problem.refused':
    'One of these answers cannot be kept. What was kept before is still there.',
  'kept.problem.changed': 'Its lock was changed in another tab. Nothing was changed here.',
  'kept.problem.gone':
    'The browser closed or deleted what was kept. Your answers are still on this page.',
  'kept.problem.file': 'This file is damaged and cannot be read. Nothing was changed.',
  'kept.unsaved': 'Your last change is not kept yet.',
};
