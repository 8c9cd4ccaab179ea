import { staysRightWhileOpen } from '../open-while-changing.js';

describe('practice-card, open while its session changes', () => {
  staysRightWhileOpen('practice-card');
});
