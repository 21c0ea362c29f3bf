/** User names of Telegram, of people, groups, channels and bots alike: letters of ASCII, digits and underscores. */
import { firstSegment, handleRules } from '../handle-rules';

/** Five characters and more; names of four are sold by auction. */
const FORM = /^[a-z]\w{3,31}$/i;

export const TELEGRAM = handleRules({
  site: 'telegram',
  isValid: (handle) => FORM.test(handle),
  address: (handle) => `https://t.me/${handle}`,
  hosts: ['t.me', 'telegram.me', 'telegram.dog', 'web.telegram.org'],
  reserved: `joinchat c addstickers addemoji addlist addtheme proxy socks share iv login confirmphone setlanguage bg
    contact invoice boost giftcode`,
  inPath: (path) => {
    const [first, second] = path.segments;
    if (path.host === 'web.telegram.org') return /^@(\w+)/.exec(path.fragment)?.[1];
    // A name may stand before the host, and a channel's preview before the name.
    const before = /^(\w+)\.t\.me$/.exec(path.host)?.[1];
    if (before !== undefined && before !== 'www') return before;
    return first === 's' ? second : firstSegment(path);
  },
});
