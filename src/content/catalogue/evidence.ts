import type { Catalogue } from '../schema.js';

/** What research says, each at its own strength. */
export const evidence: Catalogue['evidence'] = [
  {
    id: 'E1',
    audience: 'intimate',
    grade: 'some',
    url: 'https://doi.org/10.1007/s10508-014-0305-3',
  },
  { id: 'E2', audience: 'intimate', grade: 'some' },
  { id: 'E3', audience: 'general', grade: 'experience' },
  { id: 'E4', audience: 'general', grade: 'some', url: 'https://doi.org/10.1177/1754073917742706' },
  { id: 'E5', audience: 'intimate', grade: 'some', url: 'https://doi.org/10.1017/jrr.2018.10' },
  {
    id: 'E8',
    audience: 'intimate',
    grade: 'thin',
    url: 'https://doi.org/10.1177/1745691615600138',
  },
  { id: 'E9', audience: 'general', grade: 'experience' },
  { id: 'E10', audience: 'intimate', grade: 'some', url: 'https://doi.org/10.1002/sm2.74' },
  { id: 'E11', audience: 'kink', grade: 'some', url: 'https://doi.org/10.1177/1079063219842847' },
  { id: 'E12', audience: 'general', grade: 'experience' },
  { id: 'E13', audience: 'general', grade: 'experience' },
];
