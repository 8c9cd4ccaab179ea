import { staysRightWhileOpen } from '../open-while-changing.js';

describe('care-provider, open while its session changes', () => {
  staysRightWhileOpen('care-provider');
});
