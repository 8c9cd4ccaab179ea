import { staysRightWhileOpen } from '../open-while-changing.js';

describe('care-data, open while its session changes', () => {
  staysRightWhileOpen('care-data');
});
