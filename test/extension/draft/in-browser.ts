import * as html from '../../../extension/webmail/draft/html';

/** What the tests of HTML drafts call inside of the browser. */
Object.assign(window, { draft: html });
