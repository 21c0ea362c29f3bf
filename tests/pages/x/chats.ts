/** Sample pages of X's Chat: the page of its own, and the drawer over another page. */
import type { PageOptions } from '../../gallery/account';
import { WORDS } from '../../gallery/words';
import type { SampleName, SamplePage } from '../page';
import { chatDrawer, chatHost, chatRow, conversationPanel, groupRow, inbox } from './chat';
import { placePage, SIDEBAR } from './frame';
import * as people from './people';
import { post } from './post';
import { chatted, named } from './sample';

export const CHAT_URL = 'https://x.com/i/chat';

/** The Chat's own page is as wide as the window, and nothing stands beside it. */
const WIDE =
  '<style>[data-testid="primaryColumn"]{width:920px}[data-testid="sidebarColumn"]{display:none}</style>';

/** The Chat's page; with `lateMs` its shadow root is attached that long after the page. */
export function chatPage({ lang = 'en', ...options }: PageOptions = {}, lateMs?: number): string {
  const { samplePost, nav } = WORDS[lang];
  const rows = [
    // What somebody writes may look like a name with its handle.
    chatRow(people.CLONE, lang, { isUnread: true, preview: `@BarackObama, Barack Obama, ${samplePost}` }),
    chatRow(people.MARISOL, lang, { isMine: true }),
    groupRow('Barack Obama', [people.HANNEKE, people.CLONE], lang),
    chatRow(people.AT_SIGN, lang),
    chatRow(people.HANNEKE, lang, { isUnread: true }),
    chatRow(people.SALWA, lang),
    chatRow(people.NYT, lang),
    chatRow(people.CYRILLIC, lang, { isRequest: true }),
  ];
  const panes = `<div class="c-panes">${inbox(rows, lang)}${conversationPanel(people.CLONE, lang)}</div>`;
  return placePage(nav[3] ?? '', `${WIDE}${chatHost('Route', panes, lateMs)}`, { ...options, lang });
}

export const CHAT_NAMES: readonly SampleName[] = [
  chatted(people.CLONE, 'likely'),
  chatted(people.MARISOL),
  chatted(people.AT_SIGN),
  chatted(people.HANNEKE),
  chatted(people.SALWA),
  chatted(people.NYT),
  chatted(people.CYRILLIC, 'likely'),
  chatted(people.CLONE, 'likely'),
];

const CHAT: SamplePage = {
  id: 'x-chat',
  url: CHAT_URL,
  title: 'Chat on X, with a double, a group and a message request',
  html: (options) => chatPage(options),
  names: [...CHAT_NAMES, ...SIDEBAR],
};

const DRAWER: SamplePage = {
  id: 'x-chat-drawer',
  url: 'https://x.com/bookmarks',
  title: 'A conversation with a double in the drawer over another page of X',
  html(options = {}) {
    const { lang = 'en' } = options;
    const drawer = chatDrawer(conversationPanel(people.FAKE_LEBRON, lang));
    const rows = post(people.MARISOL, lang);
    return placePage(WORDS[lang].nav[4] ?? '', rows, options, chatHost('Overlays', drawer));
  },
  names: [named(people.MARISOL, 'post'), ...SIDEBAR, chatted(people.FAKE_LEBRON, 'likely')],
};

export const CHATS: readonly SamplePage[] = [CHAT, DRAWER];
