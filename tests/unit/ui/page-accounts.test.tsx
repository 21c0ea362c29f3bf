/** @jest-environment jsdom */
import { render } from 'preact';
import type { Judged, PageState } from '../../../src/page-model';
import { PageAccounts } from '../../../src/ui/popup/page-accounts';
import type { PopupActions } from '../../../src/ui/popup/state';
import { run } from './acting';
import { NOBODY, english } from './samples';

function said(accounts: Judged[]): string {
  const page: PageState = {
    url: 'https://x.com/home',
    host: 'x.com',
    site: 'x',
    paused: false,
    accounts,
    health: [],
  };
  const root = document.createElement('div');
  run(() =>
    render(
      <PageAccounts
        page={page}
        messages={english()}
        actions={{} as PopupActions}
        onReport={() => undefined}
      />,
      root,
    ),
  );
  return root.textContent;
}

const broken = (handle: string): Judged => ({
  ...NOBODY,
  profile: { ...NOBODY.profile, handle, place: 'post' },
  isUnjudged: true,
});

test('accounts that could not be judged are told, and don’t count as free of warnings', () => {
  const some = said([broken('one'), broken('two'), NOBODY]);
  expect(some).toContain('2 accounts could not be judged. Deadringer says nothing about them.');
  expect(some).toContain('No warnings on this page. 1 account read.');
  const none = said([broken('one')]);
  expect(none).toContain('1 account could not be judged.');
  expect(none).not.toContain('No warnings');
});
