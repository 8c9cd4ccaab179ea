import { allElements } from './registry/all-elements.js';
import { startScript } from './start-script.js';

export type { AftercareGlobal } from './start-script.js';

startScript(allElements);
