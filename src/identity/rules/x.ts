/** Handles of X: letters of ASCII, digits and underscores, in any case. */
import { firstSegment, handleRules } from '../handle-rules';

/** X gives out at most fifteen characters; a few handles of its first years have up to twenty. */
const FORM = /^\w{1,20}$/;

export const X = handleRules({
  site: 'x',
  isValid: (handle) => FORM.test(handle),
  address: (handle) => `https://x.com/${handle}`,
  hosts: ['x.com', 'twitter.com'],
  reserved: `home share search hashtag i explore login signup settings widgets statuses compose messages notifications
    jobs tos privacy about`,
  inPath: (path) => {
    const [first = ''] = path.segments;
    // The buttons that other pages show, and the addresses of 2010: x.com/#!/NASA.
    if (first === 'intent') return /(?:^|&)screen_name=(\w+)/.exec(path.query)?.[1];
    if (path.segments.length === 0) return /^!\/(\w+)/.exec(path.fragment)?.[1];
    return firstSegment(path);
  },
});
