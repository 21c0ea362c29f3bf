/** Diff of two handles: the account's and the listed one that it resembles, with the differing characters set off and said. */
import type { HandlePair, Profile, Verdict } from '../model';
import { plain } from './plain';
import type { Messages } from './messages';

interface Piece {
  text: string;
  differs: boolean;
}

/** Characters of a handle that a card shows, whatever a page claims; only Mastodon has longer ones. */
const MAX_SHOWN = 60;

/** Cuts the handle at the ends of its differing ranges. Ranges that overlap, run backwards or lie outside are ignored. */
function pieces({ handle, differs }: HandlePair): Piece[] {
  const found: Piece[] = [];
  let done = 0;
  for (const [start, end] of [...differs].sort((a, b) => a[0] - b[0])) {
    const stop = Math.min(end, handle.length, MAX_SHOWN);
    if (start < done || stop <= start) continue;
    found.push({ text: handle.slice(done, start), differs: false });
    found.push({ text: handle.slice(start, stop), differs: true });
    done = stop;
  }
  found.push({ text: handle.slice(done, MAX_SHOWN), differs: false });
  if (handle.length > MAX_SHOWN) found.push({ text: '…', differs: false });
  return found
    .map(({ text, differs: is }) => ({ text: plain(text), differs: is }))
    .filter(({ text }) => text);
}

/** Said aloud a capital I and a small l are nothing alike, which is the whole trick: name the kind. */
function spoken(text: string, messages: Messages): string {
  if (/^\p{Lu}$/u.test(text)) return messages.fill('pair_capital', { letter: text });
  if (/^\p{Nd}$/u.test(text)) return messages.fill('pair_digit', { letter: text });
  return `“${text}”`;
}

interface PairProps {
  pair: HandlePair;
  profile: Profile;
  verdict: Verdict;
  messages: Messages;
}

export function Pair({ pair, profile: { site }, verdict: { target }, messages }: PairProps) {
  const cut = pieces(pair);
  const parts = cut.filter((piece) => piece.differs).map((piece) => spoken(piece.text, messages));
  return (
    <div>
      <dl class="pair">
        <dt>{messages.fill('pair_this')}</dt>
        <dd>
          <bdi dir="ltr">@{cut.map(({ text, differs }) => (differs ? <b>{text}</b> : text))}</bdi>
        </dd>
        <dt>
          {pair.listedSite === site
            ? messages.fillFor('pair_listed', target)
            : messages.fill('pair_listed_on', { site: messages.siteName(pair.listedSite) })}
        </dt>
        <dd>
          <bdi dir="ltr">@{plain(pair.listed.replace(/^@/, ''))}</bdi>
        </dd>
      </dl>
      <p class="spoken">
        {parts.length > 0
          ? messages.fill('pair_differs', { parts: parts.join(', ') })
          : messages.fill('pair_same')}
      </p>
    </div>
  );
}
