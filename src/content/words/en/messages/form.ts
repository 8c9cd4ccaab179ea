/** What is said where an element is a field of a form. */
export const form = {
  'form.sent.checkin':
    'This is part of a form. When the form is sent, the owner of this website gets what you answer here.',
  'form.sent.prefs':
    'This is part of a form. When the form is sent, the owner of this website gets what you answer here, but not your notes and not what you keep to yourself.',
  'form.required.checkin': 'Please answer something, or go on without an answer.',
  'form.required.prefs': 'Please answer something, or go on to your card.',
};
