import type { Data } from './state.mjs';

export const data: Data;
