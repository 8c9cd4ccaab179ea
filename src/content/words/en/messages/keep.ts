/** What is said of keeping, before anything about it is loaded. */
export const keep = {
  'storage.open': 'What is kept',
  'storage.close': 'Close',
  'storage.page.device':
    'Your answers are kept in this browser and are not sent by this tool. The owner of this website could still read what you enter here.',
  'storage.page.form': 'Your answers are also kept in this browser.',
  'storage.page.host':
    'Your answers are sent to the owner of this website, who keeps them and can read them.',
  'storage.page.shut':
    'What you kept is locked. What you enter now is not kept until you unlock it.',
  'storage.page.changed':
    'The lock of what you kept was changed. What you enter now is not kept until you open it.',
  'storage.failed': 'This part could not be loaded. Nothing you entered is lost. Please try again.',
};
