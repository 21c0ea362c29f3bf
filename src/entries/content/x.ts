/** The content script of X's pages. They stand on X's own hosts alone, so nothing has to be recognised. */
import { x } from '../../sites/x/x';
import { watchPage } from './page-watch';
import { run } from './run';

run((end) => watchPage(x, end));
