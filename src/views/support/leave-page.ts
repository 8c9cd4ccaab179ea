import type { Content } from '../../content/content.js';
import { translate } from '../../i18n/translate.js';
import { DEFAULT_EXIT_URL, exitPage } from '../../page/leave.js';

/**
 * Leaves the page, under a title that says nothing.
 * @param to an `https:` address. Default: a page that tells nobody anything
 */
export const leavePage = (content: Content, to = DEFAULT_EXIT_URL): void =>
  exitPage(to, translate(content, 'exit.title'));
