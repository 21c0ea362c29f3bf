/**
 * Finds posts and accounts whose markup isn't known. When X renames what rows are found by, this tells that names are
 * missed, where silence would look like "all is well".
 */
import { rootsOf } from '../reading/shadow-hosts';
import { MARK_TAG, type Unread } from '../site';
import { AVATAR, CHAT_HOSTS, CHAT_LINK, CHAT_MESSAGE, COLUMN, FOLLOW, LINE } from './markup';

/** More of them say no more. */
const MOST = 5;

const CHAT_PAGE = /^\/(?:i\/chat|messages)(?:\/|$)/;
const NO_POST: Unread = {
  place: 'post',
  why: 'no post (data-testid="tweet") among what looks like posts',
};
const NO_CELL: Unread = {
  place: 'cell',
  why: 'no row (data-testid="UserCell") in a line with an account',
};
const NO_ROW: Unread = {
  place: 'message',
  why: 'no row (data-testid="dm-conversation-item-…") around a link to a conversation',
};
const NO_HOST: Unread = {
  place: 'message',
  why: 'no Chat (data-testid="xchatEmbedRoute") around a link to a conversation',
};

/** A conversation with one other person; its address holds both numbers. */
const CONVERSATION = /^(?:https:\/\/x\.com)?\/i\/chat\/\d+[:-]\d+\/?$/;

/** Links to conversations in the Chat that stand in no row, or in a shadow root that X no longer calls by a known name. */
export function unknownChats(doc: Document, url: URL, rows: string): Unread[] {
  const known = rootsOf(doc, CHAT_HOSTS).filter((root) => root !== doc);
  const outside = known
    .flatMap(conversationsIn)
    .filter((link) => !link.closest(`${rows}, ${CHAT_MESSAGE}`))
    .map(() => NO_ROW);
  // This looks at every element, so it runs only where a Chat is expected and none of its rows is found.
  const isDue = CHAT_PAGE.test(url.pathname) && !known.some((root) => root.querySelector(rows));
  const elsewhere = isDue
    ? strangersIn(doc)
        .flatMap(conversationsIn)
        .map(() => NO_HOST)
    : [];
  return [...outside, ...elsewhere].slice(0, MOST);
}

function conversationsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll(CHAT_LINK)].filter(
    (link) => CONVERSATION.test(link.getAttribute('href') ?? '') && link.textContent.trim() !== '',
  );
}

/** Open shadow roots of elements that aren't known to hold a Chat. */
function strangersIn(doc: Document): ShadowRoot[] {
  return [...doc.querySelectorAll('*')].flatMap((element) => {
    const isKnown = element.localName === MARK_TAG || element.matches(CHAT_HOSTS);
    return element.shadowRoot && !isKnown ? element.shadowRoot : [];
  });
}

/** What looks like posts in the main column and is no row. A few are normal: tombstones of deleted posts. */
export function unknownPosts(doc: Document, _url: URL, rows: string): Unread[] {
  const strangers = inColumn(doc, 'article').filter(
    (article) => !article.closest(rows) && article.querySelector('time, a[href*="/status/"]'),
  );
  return strangers.slice(0, MOST).map(() => NO_POST);
}

/** Lines of the main column with an account in them, and no row. */
export function unknownCells(doc: Document, _url: URL, rows: string): Unread[] {
  const accounts = inColumn(doc, LINE).filter(
    (line) =>
      !line.querySelector(`${rows}, article`) && line.querySelector(AVATAR) && line.querySelector(FOLLOW),
  );
  return accounts.slice(0, MOST).map(() => NO_CELL);
}

function inColumn(doc: Document, selector: string): Element[] {
  const column = doc.querySelector(COLUMN) ?? doc.querySelector('main, [role="main"]');
  return [...(column?.querySelectorAll(selector) ?? [])];
}
