/** Custom emoji as Mastodon writes them in names: `:verified:`. */

const SHORTCODE = /(^|.)?:([a-z0-9_+-]{2,40}):/gi;
/** Words that only contain these letters don't count: ticket, sticker, checkered flag, lipstick. */
const TICK = /verif|check(?!er|in|out|list)|(?<!s|lips)tick(?!e|l|s)|badge(?!r)|certif|official|confirmed/i;
const ALPHANUMERIC = /[\p{L}\p{N}]/u;

/**
 * The text with shortcodes as spaces. One that claims a badge is found anywhere; another only where no letter or
 * digit stands right before it, so that "Re:Zero:2" keeps its words.
 */
export function withoutShortcodes(text: string, found: (code: string, isTick: boolean) => void): string {
  return text.replace(SHORTCODE, (all: string, before: string | undefined, code: string) => {
    const isTick = TICK.test(code);
    if (!isTick && (!/[a-z]/i.test(code) || (before !== undefined && ALPHANUMERIC.test(before)))) return all;
    found(code, isTick);
    return `${before ?? ''} `;
  });
}
