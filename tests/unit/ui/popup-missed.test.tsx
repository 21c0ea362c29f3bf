/** @jest-environment jsdom */
import { render } from 'preact';
import { Popup } from '../../../src/ui/popup/popup';
import type { PopupActions, PopupState } from '../../../src/ui/popup/state';
import { run, settle } from './acting';
import { english } from './samples';

const page: PopupState = {
  kind: 'page',
  isRemovable: true,
  page: {
    url: 'https://social.example/@ann',
    host: 'social.example',
    site: 'mastodon',
    paused: false,
    accounts: [],
    health: [],
  },
};

test('the popup isn’t empty when the page goes while the form for a missed fake is open', async () => {
  const root = document.body.appendChild(document.createElement('div'));
  const show = (state: PopupState) =>
    run(() => render(<Popup state={state} actions={{} as PopupActions} messages={english()} />, root));
  show(page);
  const open = [...root.querySelectorAll('button')].find(({ textContent }) => textContent.includes('missed'));
  await settle(() => open!.click());
  expect(root.querySelector('input')).not.toBeNull();
  show({ kind: 'off', host: 'social.example', isRefused: false });
  expect(root.textContent).toContain('Deadringer is not used on');
  show({ kind: 'loading' });
  expect(root.textContent).toContain('Reading the page…');
});
