/** Handles of Substack's readers and writers. A publication's subdomain is no handle, nor is the slug behind a user's number. */
import { handleRules } from '../handle-rules';

const FORM = /^[\w-]{1,100}$/;

export const SUBSTACK = handleRules({
  site: 'substack',
  isValid: (handle) => FORM.test(handle),
  address: (handle) => `https://substack.com/@${handle}`,
  hosts: ['substack.com'],
  reserved: 'p pub profile home inbox notes note chat search',
  inPath: ({ host, segments: [first = ''] }) =>
    host === '' || /^(?:www\.)?substack\.com$/.test(host) ? first.replace(/^@/, '') : undefined,
});
