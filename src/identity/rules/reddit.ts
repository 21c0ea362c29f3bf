/** User names of Reddit: letters of ASCII, digits, hyphens and underscores; they never change. */
import { handleRules } from '../handle-rules';

const FORM = /^[\w-]{3,20}$/;

export const REDDIT = handleRules({
  site: 'reddit',
  isValid: (handle) => FORM.test(handle),
  address: (handle) => `https://www.reddit.com/user/${handle}`,
  hosts: ['reddit.com'],
  reserved: 'r',
  inPath: ({ host, segments: [first = '', second] }) =>
    first === 'user' || first === 'u' ? second : host === '' ? first.replace(/^@/, '') : undefined,
});
