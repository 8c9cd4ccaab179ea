import { locksWhile } from './locks-while.js';

locksWhile(['has no room', 'is aborted', 'answers nothing']);
