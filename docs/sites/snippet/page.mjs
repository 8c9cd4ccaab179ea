import { mountBuilder } from './builder.mjs';
import { data } from './data.js';

mountBuilder(document.querySelector('#builder'), data, {
  read: () => location.search,
  // Replaced, so that Back leaves the page and does not undo one letter.
  write: (search) =>
    history.replaceState(null, '', `${location.pathname}${search}`),
});
