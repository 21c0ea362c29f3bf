/**
 * The recogniser: the content script on hosts of which nobody knows what they serve. It has no reader, and asks for
 * the one that is needed. It doesn't know the registry either, because the registry grows with every site; hosts in
 * the registry get no recogniser.
 */
import { siteByMarks } from '../../sites/site-of-page';
import { recognisePage } from './recognise-page';
import { run } from './run';

run((end) => recognisePage(siteByMarks, end, () => false));
