import { staysRightWhileOpen } from '../open-while-changing.js';

describe('practice-list, open while its session changes', () => {
  staysRightWhileOpen('practice-list');
});
