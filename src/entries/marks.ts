/**
 * The script that draws marks and cards. The background puts it beside the content script of a page on which there is
 * something to draw; it does nothing of its own accord.
 */
import { reportError } from '../platform/report-error';
import { translate } from '../platform/translate';
import { offerOverlay } from '../ui/offered';
import { createOverlay } from '../ui/overlay';
import { messages } from '../ui/messages';

const say = messages(translate, { onMissing: (what) => reportError('find a sentence', what) });

offerOverlay((doc, actions) => createOverlay(doc, say, actions));
