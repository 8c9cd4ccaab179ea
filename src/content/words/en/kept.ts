import type { Message } from '../../schema.js';

/** What is said around keeping, locking, copying and erasing. It comes with the part that does it, not with the first request. */
export const kept: Record<string, Message> = {
  'storage.title': 'What is kept',
  'storage.none': 'Nothing is kept. When this page closes, your answers are gone.',
  'storage.device': 'Kept in this browser, without a lock.',
  'storage.locked':
    'Kept in this browser behind your passphrase. It is open now, and locks itself after five minutes without a touch.',
  'storage.host': 'Kept by this website.',
  'storage.shut': 'Something is kept here, and locked.',
  'storage.changed.locked':
    'What is kept here has another passphrase now. It was changed in another tab, or by somebody else. Until you open it, nothing of it is on this page.',
  'storage.changed.device':
    'What is kept here has no lock any more. It was taken off in another tab, or by somebody else. Until you open it, nothing of it is on this page.',
  'storage.changed.open': 'Open it without a lock',
  'storage.newer':
    'A newer version of this tool wrote what is kept here. You can read it and save a copy. It is not changed.',
  'storage.off': 'This website does not let this tool keep anything.',
  'storage.limits':
    'What can be kept: the answers on your card, what you said of practices, and your country. How you feel now is not kept. A browser may delete what it keeps.',

  'storage.choose': 'Where should your answers be?',
  'storage.choice.none': 'Not kept',
  'storage.choice.none.about': 'They are gone when this page closes.',
  'storage.choice.device': 'Kept on this device',
  'storage.choice.device.about':
    'They are here when you come back in this browser. This does not protect them from anyone else who opens this page in this browser.',
  'storage.choice.locked': 'Kept and locked',
  'storage.choice.locked.about':
    'The same, behind a passphrase. This protects them from somebody who opens this page later and does not know it. It does not protect them from somebody who guesses it, watches you type it or makes you type it.',
  'storage.choice.host': 'Kept by this website',
  'storage.choice.host.about':
    'Your answers are sent to the owner of this website, who keeps them and can read them.',
  'storage.start': 'Keep my answers',
  'storage.change': 'Change',
  'storage.started': 'Kept. It was read back to be sure.',

  'storage.passphrase': 'Passphrase',
  'storage.passphrase.new': 'A new passphrase',
  'storage.passphrase.file': 'A passphrase for the file',
  'storage.passphrase.hint':
    'At least 12 characters. Four or more words that do not belong together are good. Nobody can get it back for you.',
  'storage.passphrase.short': 'Please use at least 12 characters.',
  'storage.passphrase.show': 'Show it',
  'storage.unlock': 'Unlock',
  'storage.unlocked': 'Open.',
  'storage.lock': 'Lock now',
  'storage.busy': 'One moment …',
  'storage.cancel': 'Cancel',

  'storage.erase': 'Stop keeping and erase',
  'storage.erase.sure': 'You cannot see what would be gone. Erase it?',
  'storage.erase.yes': 'Yes, erase it',
  'storage.erased':
    'Erased. Asked again, this browser does not list it any more. A backup of this device may still hold a copy. Your answers stay on this page until it closes.',
  'storage.erased.unsure':
    'Erased. This browser cannot list what it holds, so there is no second look. Your answers stay on this page until it closes.',

  'storage.see': 'See it',
  'storage.nothing': 'There are no answers yet.',
  'storage.answers': { one: '{n} answer on the card', other: '{n} answers on the card' },
  'storage.marks': { one: '{n} practice', other: '{n} practices' },
  'storage.mark.saved': 'saved',
  'storage.mark.done': 'done',
  'storage.mark.helped': 'helped',
  'storage.mark.dismissed': 'put away',
  'storage.country': 'Country: {label}',

  'storage.copy': 'Save a copy',
  'storage.copy.about':
    'A copy goes to the downloads of this device. Other people may see it there, and the device may send it to a cloud.',
  'storage.copy.sealed': 'Locked file',
  'storage.copy.json': 'Readable file',
  'storage.copy.csv': 'Table',
  'storage.copied': 'Saved as {label}.',

  'storage.bring': 'Bring a copy in',
  'storage.bring.file': 'A file that was saved here',
  'storage.bring.open': 'Open the file',
  'storage.bring.preview': 'In this file:',
  'storage.bring.add': 'Add what I do not have',
  'storage.bring.replace': 'Replace my answers',
  'storage.brought': 'Done. It is in your answers now.',

  'storage.problem.passphrase': 'That is not the passphrase. Nothing was changed.',
  'storage.problem.damaged':
    'What is kept here is damaged and cannot be read. Nothing was changed. You can erase it and start again.',
  'storage.problem.newer': 'A newer version of this tool wrote it, so this one does not change it.',
  'storage.problem.full':
    'There is no room left on this device. What was kept before is still there.',
  'storage.problem.unavailable':
    'This browser does not let this page keep anything. Your answers stay on this page until it closes.',
  'storage.problem.blocked':
    'Another tab of this website holds it. Close the other tabs and try again.',
  'storage.problem.timeout':
    'This browser did not answer. Your answers are still on this page. Please try again.',
  'storage.problem.foreign': 'This file was not saved by this tool. Nothing was changed.',
  'storage.problem.too-large':
    'This is more than this tool can keep or read. What was there before is still there.',
  'storage.problem.refused':
    'One of these answers cannot be kept. What was kept before is still there.',
  'storage.problem.changed': 'Its lock was changed in another tab. Nothing was changed here.',
  'storage.problem.gone':
    'The browser closed or deleted what was kept. Your answers are still on this page.',
  'storage.problem.file': 'This file is damaged and cannot be read. Nothing was changed.',
  'storage.unsaved': 'Your last change is not kept yet.',
};
