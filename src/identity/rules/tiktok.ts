/** Handles of TikTok: letters of ASCII, digits, dots and underscores, all of which count. */
import { firstSegment, handleRules, hasLetters } from '../handle-rules';

const FORM = /^[\w.]{2,24}$/;

export const TIKTOK = handleRules({
  site: 'tiktok',
  isValid: (handle) => FORM.test(handle) && (hasLetters(handle) || !handle.includes('.')),
  address: (handle) => `https://www.tiktok.com/@${handle}`,
  hosts: ['tiktok.com'],
  reserved: 'tag discover foryou music t search live explore following upload login',
  // vm.tiktok.com/ZSJLHHhDR leads to whatever its maker chose.
  inPath: (path) => (/^v[mt]\./.test(path.host) ? undefined : firstSegment(path)),
});
