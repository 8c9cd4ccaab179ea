import { baseStyles } from '../../theme/base.styles.js';
import { noteStyles } from '../shared/note.styles.js';

export const careNoteStyles = [...baseStyles, noteStyles];
