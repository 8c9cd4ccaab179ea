import { staysRightWhileOpen } from '../open-while-changing.js';

describe('safety-note, open while its session changes', () => {
  staysRightWhileOpen('safety-note');
});
