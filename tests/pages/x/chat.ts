/**
 * X's Chat of 2026 in its open shadow root: an inbox, and a conversation. Handles aren't drawn but for the block above
 * the first message; the description for screen readers has them.
 */
import { textOf, type GalleryAccount, type GalleryLanguage } from '../../gallery/account';
import { avatar, drawn, escaped } from '../../gallery/markup';
import { WORDS } from '../../gallery/words';
import { CHAT_STYLE } from './chat-style';
import { PLACE_WORDS } from './words';

/** The number of who reads the page. */
const READER = '1000000000000000001';

export interface ChatRow {
  /** A message request stands under another test id. */
  isRequest?: boolean;
  isUnread?: boolean;
  /** The reader wrote last. */
  isMine?: boolean;
  preview?: string;
}

const picture = ({ hue, initials, tick }: GalleryAccount): string =>
  avatar(hue, initials, tick === 'gold').replace('alt=""', 'alt="user avatar"');

/** A conversation with one person. */
export function chatRow(account: GalleryAccount, lang: GalleryLanguage, row: ChatRow = {}): string {
  const { handle, id } = account;
  const { isRequest = false, isUnread = false, isMine = false, preview = WORDS[lang].samplePost } = row;
  const { now, you, unread } = PLACE_WORDS[lang].chat;
  const described = [textOf(account.name), `@${handle}`, preview, now, ...(isUnread ? [unread] : [])].join(
    ', ',
  );
  const kind = isRequest ? 'message-request' : 'conversation';
  return (
    `<div role="listitem" class="c-item" data-testid="dm-${kind}-item-${READER}:${id}" aria-description="${escaped(described)}">` +
    `<a href="https://x.com/${handle}" tabindex="-1" aria-hidden="true">${picture(account)}</a>` +
    `<a class="c-open" href="https://x.com/i/chat/${READER}-${id}">${texts(drawn(account.name), now, preview, isMine ? you : '')}</a></div>`
  );
}

/** A conversation of several, under the name that they gave it. */
export function groupRow(name: string, members: readonly GalleryAccount[], lang: GalleryLanguage): string {
  const preview = WORDS[lang].samplePost;
  const { now } = PLACE_WORDS[lang].chat;
  return (
    `<div role="listitem" class="c-item" data-testid="dm-conversation-item-g1780000000000000001" aria-description="${escaped([name, preview, now].join(', '))}">` +
    `<div class="c-pair">${members.map(picture).join('')}</div>` +
    `<a class="c-open" href="https://x.com/i/chat/g1780000000000000001">${texts(escaped(name), now, preview, '')}</a></div>`
  );
}

function texts(name: string, time: string, preview: string, you: string): string {
  const mine = you === '' ? '' : `<span class="c-grey">${you}</span>`;
  return (
    `<div class="c-line"><div class="c-name c-text"><span class="font-bold c-text">${name}</span></div><span class="c-grey c-time">${time}</span></div>` +
    `<div class="c-line">${mine}<span class="c-grey c-text">${escaped(preview)}</span></div>`
  );
}

/** The list of conversations. */
export function inbox(rows: readonly string[], lang: GalleryLanguage): string {
  return `<div class="c-inbox" data-testid="dm-inbox-panel"><div class="c-title">${WORDS[lang].nav[3] ?? ''}</div><div role="list" data-testid="dm-conversation-scroller">${rows.join('')}</div></div>`;
}

/** An open conversation: its header, who the other one is, and messages that speak of somebody else. */
export function conversationPanel(account: GalleryAccount, lang: GalleryLanguage): string {
  const { handle, name, bio } = account;
  const header = `<div class="c-header" data-testid="dm-conversation-header"><a href="https://x.com/${handle}">${picture(account)}<div class="font-bold c-text" data-testid="dm-conversation-username">${drawn(name)}</div></a></div>`;
  const about = `<div class="c-about" data-testid="dm-conversation-header-item"><a href="https://x.com/${handle}">${picture(account)}</a><div class="font-bold">${drawn(name)}</div><div class="c-grey">@${handle}</div><div>${bio ? drawn(bio) : ''}</div><div class="c-grey">${WORDS[lang].joined('2022')}</div></div>`;
  const message = `<li data-dm-message-row="" data-testid="message-1"><div class="c-bubble" data-testid="message-text-1">Taylor Swift <a href="https://x.com/taylorswift13">@taylorswift13</a>: ${escaped(WORDS[lang].samplePost)}</div></li>`;
  return `<div class="c-panel" data-testid="dm-conversation-panel">${header}${about}<ul class="c-messages" data-testid="dm-message-list">${message}</ul></div>`;
}

/** The drawer over another page. */
export function chatDrawer(content: string): string {
  return `<div class="chat-drawer" data-testid="chat-drawer-root"><div data-testid="chat-drawer-main">${content}</div></div>`;
}

/** The element that holds a Chat in its shadow root; with `lateMs` a script attaches the root that long after it. */
export function chatHost(kind: 'Route' | 'Overlays', content: string, lateMs?: number): string {
  const inner = `<style>${CHAT_STYLE}</style>${content}`;
  const open = `<div data-testid="xchatEmbed${kind}">`;
  if (lateMs === undefined) return `${open}<template shadowrootmode="open">${inner}</template></div>`;
  const attach =
    `const host=document.querySelector('[data-testid="xchatEmbed${kind}"]');` +
    `setTimeout(()=>host.attachShadow({mode:'open'}).append(document.querySelector('#chat-content').content),${lateMs})`;
  return `${open}</div><template id="chat-content">${inner}</template><script>${attach}</script>`;
}
