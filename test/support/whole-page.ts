// A page as it is a moment after it was opened, when all that comes after the
// first element has come.
import { makeWhole } from '../../src/content/whole.js';
import { loadWordSearch } from '../../src/care/load-word-search.js';
import { makeViewsWhole } from '../../src/views/whole.js';

makeWhole();
makeViewsWhole();
await loadWordSearch();
