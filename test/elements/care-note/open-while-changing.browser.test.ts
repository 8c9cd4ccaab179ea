import { staysRightWhileOpen } from '../open-while-changing.js';

describe('care-note, open while its session changes', () => {
  staysRightWhileOpen('care-note');
});
