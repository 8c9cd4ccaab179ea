import { staysRightWhileOpen } from '../open-while-changing.js';

describe('preference-builder, open while its session changes', () => {
  staysRightWhileOpen('preference-builder');
});
