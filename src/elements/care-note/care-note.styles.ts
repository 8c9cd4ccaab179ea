import { css } from 'lit';
import { baseStyles } from '../../theme/base.styles.js';
import { noteStyles } from '../../views/note/note.styles.js';

export const careNoteStyles = [
  ...baseStyles,
  noteStyles,
  css`
    :host {
      --_measure: 46rem;
    }
  `,
];
