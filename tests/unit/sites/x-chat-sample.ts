/** X's Chat as tests break it: an inbox or a conversation in its shadow root, and what is read of it after a change. */
import { x } from '../../../src/sites/x/x';
import { chatHost } from '../../../fixtures/pages/x/chat';
import { placePage, SIDEBAR } from '../../../fixtures/pages/x/frame';
import { readWhole } from '../../support/read-whole';
import { documentOf, find } from './sample';

export type Change = (root: ShadowRoot) => void;

/** Rows of people, and the name in each. */
export const ROW = '[data-testid^="dm-conversation-item-"]';
export const NAME = `${ROW} .font-bold`;

/** Reads a Chat with this content after a change, without what stands beside it. */
export function readAfter(content: string, change: Change = () => undefined, path = '/i/chat') {
  const doc = documentOf(placePage('Chat', chatHost('Route', content), {}));
  const root = find(doc, '[data-testid="xchatEmbedRoute"]').shadowRoot!;
  change(root);
  const { names, unread } = readWhole(x, doc, new URL(path, 'https://x.com'));
  const beside = SIDEBAR.map(({ profile }) => profile.handle);
  return {
    profiles: names.map(({ profile }) => profile).filter(({ handle }) => !beside.includes(handle)),
    unread,
    anchors: names.map(({ anchor }) => anchor),
  };
}

/** Handle and display name of each. */
export const namesOf = ({ profiles }: ReturnType<typeof readAfter>) =>
  profiles.map(({ handle, displayName }) => [handle, displayName]);

/** A change of every element that matches; there has to be one. */
export const each =
  (selector: string, change: (element: Element) => void): Change =>
  (root) => {
    const found = [...root.querySelectorAll(selector)];
    if (found.length === 0) throw new Error(`the Chat has no ${selector}`);
    found.forEach(change);
  };
