/** YouTube: handles in many scripts, in any case, and channel ids (`UC…`), which stand for the same accounts. */
import { isChannelId } from '../channel-id';
import { asSegment, firstSegment, handleRules, hasLetters } from '../handle-rules';

/** Letters and digits of some 75 languages, `_ - .` and the middle dot. New ones have 3 to 30 characters. */
const FORM = /^[\p{L}\p{N}\p{M}_.·-]{1,60}$/u;
/** Of the years before handles; most have become the handle. */
const BEFORE = new Set(['channel', 'user', 'c']);

export const YOUTUBE = handleRules({
  site: 'youtube',
  isValid: (handle) => isChannelId(handle) || (FORM.test(handle) && hasLetters(handle)),
  address: (handle) =>
    `https://www.youtube.com/${isChannelId(handle) ? `channel/${handle}` : `@${asSegment(handle)}`}`,
  hosts: ['youtube.com', 'youtu.be'],
  reserved: 'watch playlist results feed shorts live embed redirect hashtag clip gaming premium post',
  inPath: (path) => {
    // Short addresses are those of videos.
    if (path.host.endsWith('youtu.be')) return undefined;
    return BEFORE.has(path.segments[0] ?? '') ? path.segments[1]?.replace(/^@/, '') : firstSegment(path);
  },
});
