/**
 * When X gives the element that holds its Chat another name, the user is told; while there is nothing to read, nothing is.
 * @jest-environment jsdom
 */
import { healthOf, unreadableIn } from '../../../src/sites/reading/health';
import { x } from '../../../src/sites/x/x';
import { CHAT_NAMES, chatPage } from '../../../fixtures/pages/x/chats';
import { SAMPLE_PAGES } from '../../../fixtures/pages/all';
import { SIDEBAR } from '../../../fixtures/pages/x/frame';
import { readWhole } from '../../support/read-whole';
import { documentOf, find } from './sample';

const CHAT = 'https://x.com/i/chat';
const RENAMED = 'the-new-chat';

/** The Chat's page with its host under another name, after a change of what is in it. */
function moved(change: (root: ShadowRoot) => void = () => undefined): Document {
  const doc = documentOf(chatPage());
  const host = find(doc, '[data-testid="xchatEmbedRoute"]');
  host.setAttribute('data-testid', RENAMED);
  change(host.shadowRoot!);
  return doc;
}

function read(doc: Document, address = CHAT) {
  const { names, unread } = readWhole(x, doc, new URL(address));
  return { names: names.length, unread, told: unreadableIn(healthOf({ names, unread })) };
}

test('a Chat under another name is told, and nobody is read in it', () => {
  for (const address of [CHAT, `${CHAT}/1000000000000000001-2`, 'https://x.com/messages']) {
    const { names, unread, told } = read(moved(), address);
    expect(names).toBe(SIDEBAR.length);
    expect(new Set(unread.map(({ place }) => place))).toEqual(new Set(['message']));
    expect(told).toMatch(/^message: no Chat/);
  }
});

test('also where the drawer over the page keeps its name', () => {
  const doc = moved();
  const drawer = doc.createElement('div');
  drawer.setAttribute('data-testid', 'xchatEmbedOverlays');
  drawer.attachShadow({ mode: 'open' });
  doc.body.append(drawer);
  expect(read(doc).told).toMatch(/^message: no Chat/);
});

test('nothing is told while it loads, nor of one without conversations', () => {
  const loading = moved((root) => {
    root.innerHTML = '<div role="progressbar"></div>';
  });
  const empty = moved((root) => {
    for (const link of root.querySelectorAll('a[href*="/i/chat/"]')) link.remove();
  });
  const noRoot = documentOf(chatPage({}, true));
  for (const doc of [loading, empty, noRoot])
    expect(read(doc)).toMatchObject({ unread: [], told: undefined });
});

test('nor of a Chat and of old messages that can be read, with another extension’s root beside them', () => {
  const old = SAMPLE_PAGES.find(({ id }) => id === 'x-messages')!;
  for (const [html, address] of [
    [chatPage(), CHAT],
    [old.html(), old.url],
  ] as const) {
    const doc = documentOf(html);
    const other = doc.createElement('div');
    other.attachShadow({ mode: 'open' }).innerHTML = '<a href="https://x.com/i/chat/compose">Chat</a>';
    doc.body.append(other);
    expect(read(doc, address)).toMatchObject({ unread: [], told: undefined });
  }
  expect(read(documentOf(chatPage())).names).toBe(CHAT_NAMES.length + SIDEBAR.length);
});
