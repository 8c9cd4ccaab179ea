import { locksWhile } from './locks-while.js';

locksWhile(['throws', 'hangs']);
