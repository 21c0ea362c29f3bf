/** LinkedIn: the kind of page and its slug. `in/nasa` and `company/nasa` are two accounts, so the kind is part of the handle. */
import { asSegment, handleRules } from '../handle-rules';
import { percentDecoded } from '../percent-decoded';

const FORM = /^(?:in|company|school|showcase)\/[\p{L}\p{N}\p{M}_%.&'+•-]{1,100}$/u;
const BARE = /^[\w-][\w.-]{0,99}$/;

export const LINKEDIN = handleRules({
  site: 'linkedin',
  isValid: (handle) => (FORM.test(handle) && !/\/\.+$/.test(handle)) || BARE.test(handle),
  address: (handle) => {
    const [kind = '', slug] = handle.split('/');
    return `https://www.linkedin.com/${slug === undefined ? `in/${kind}` : `${kind}/${asSegment(percentDecoded(slug))}`}`;
  },
  hosts: ['linkedin.com'],
  reserved: 'feed groups jobs posts pulse learning search login signup authwall',
  // Sources write a company's slug alone.
  inPath: ({ segments }) =>
    segments.length === 1 ? `company/${segments[0] ?? ''}` : segments.slice(0, 2).join('/'),
});
