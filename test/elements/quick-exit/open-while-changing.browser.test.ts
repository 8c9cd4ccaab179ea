import { staysRightWhileOpen } from '../open-while-changing.js';

describe('quick-exit, open while its session changes', () => {
  staysRightWhileOpen('quick-exit');
});
