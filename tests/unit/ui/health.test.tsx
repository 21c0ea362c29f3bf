/** @jest-environment jsdom */
import { render } from 'preact';
import { Health } from '../../../src/ui/popup/health';
import { run } from './acting';
import { english } from './samples';

const said = (health: Parameters<typeof Health>[0]['health']): string => {
  const root = document.createElement('div');
  run(() => render(<Health health={health} messages={english()} />, root));
  return root.textContent;
};

test('place by place it is said how many names were read, and how many could not be', () => {
  const words = said([
    { place: 'profile', read: 1, unread: 0 },
    { place: 'reply', read: 2, unread: 7, why: 'no handle' },
    { place: 'cell', read: 3, unread: 0 },
  ]);
  expect(words).toContain('replies: 2, and 7 that could not be read · lists of accounts: 3');
});

test('a profile that was read needs no words', () => {
  expect(said([{ place: 'profile', read: 1, unread: 0 }])).toBe('');
});
