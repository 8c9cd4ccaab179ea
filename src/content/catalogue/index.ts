import type { Catalogue } from '../schema.js';

import { families, feelings, needs } from './feelings.js';
import { notes } from './notes.js';
import { evidence, practices } from './practices.js';
import { groups, items } from './preferences.js';
import { rules } from './rules.js';
import { emergency, services, servicesCompiledOn } from './services.js';

/** The structure of the built-in content: everything but the words. */
export const catalogue: Catalogue = {
  families,
  needs,
  feelings,
  practices,
  evidence,
  groups,
  items,
  services,
  servicesCompiledOn,
  notes,
  emergency,
  rules,
};
