import type { Catalogue } from '../schema.js';

import { families, feelings, needs } from './feelings.js';
import { practices } from './practices.js';
import { groups, items } from './preferences.js';
import { rules } from './rules.js';
import { emergency, services, servicesCompiledOn } from './services.js';

/**
 * The structure of the built-in content: everything but the words, and but for
 * what comes later (`content/rest-of-content.ts`).
 */
export const catalogue: Catalogue = {
  families,
  needs,
  feelings,
  practices,
  groups,
  items,
  services,
  servicesCompiledOn,
  emergency,
  rules,
};
