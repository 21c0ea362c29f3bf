/**
 * Who reposted a post: "Reposted by Somebody" above it. The name stands in a sentence of the reader's language. The
 * client has it in these, and is English in all others. "Reposted by you" names nobody.
 */
import type { NameOnPage } from '../site';
import { accountOf } from './account';
import { actorOf } from './address';
import { ACCOUNT_LINK, TEXT } from './markup';

/** What stands before the name: Catalan, Czech, Welsh, Danish, German … ; after it: Basque, Hungarian, Korean … */
const BEFORE =
  "Reposted by|Republicat per|Repostoval/a|Wedi['’]i ailbostio gan|Videredelt af|Repostet von|Reafiŝita de|" +
  'Republicado por|Republié par|Air ath-phostadh le|Ripubblicato da|Repostado por|Repostat de|Återpublicerat av';
const YOU = 'you|tu|dig|dir|vi|ti|si|vous|te|você|dvs\\.';
const AFTER = '-k berpostatua| megosztotta| 님이 재게시함| tarafından yeniden gönderilmiş|がリポスト| 所轉發';
const REPOSTED = new RegExp(`^(?:(?:${BEFORE}) (?!(?:${YOU})$)(.+)|(.+)(?:${AFTER})|由 (.+) (?:转发|轉發))$`);

/** The account that reposted a post, if one is said to have. */
export function readReposter(row: Element): NameOnPage[] {
  const link = row.querySelector(ACCOUNT_LINK);
  const handle = actorOf(link?.getAttribute('href') ?? '');
  const displayName = REPOSTED.exec(link?.textContent ?? '')
    ?.slice(1)
    .find(Boolean);
  if (!link || handle === undefined || displayName === undefined) return [];
  const anchor = link.querySelector(TEXT) ?? link;
  return [accountOf({ displayName, handle, anchor, badgeSlots: [] }, { place: 'post' })];
}
