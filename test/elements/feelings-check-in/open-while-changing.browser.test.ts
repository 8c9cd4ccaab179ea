import { staysRightWhileOpen } from '../open-while-changing.js';

describe('feelings-check-in, open while its session changes', () => {
  staysRightWhileOpen('feelings-check-in');
});
