import type { Profile } from '../../../src/model';
import type { Judgement, Page } from '../../../src/platform/messages';
import { settle } from '../../support/settle';
import { browser, freshBackground, judge, known, page } from './background-worker';

beforeEach(freshBackground);

describe('a server that the user allowed', () => {
  const ann: Profile = { site: 'mastodon', handle: 'ann@social.example', displayName: 'Ann' };
  const server: Page = {
    ...page,
    url: 'https://social.example/@ann',
    host: 'social.example',
    site: 'mastodon',
  };
  const askThere = () =>
    browser.send(
      'judge',
      { page: server, profiles: [ann] },
      browser.fromPage(server.url),
    ) as Promise<Judgement>;

  test('is judged, until it is taken back; then its pages are told to stop, and nothing is kept of them', async () => {
    browser.access.add('https://social.example/*');
    expect(await askThere()).toMatchObject({ judged: [{ profile: ann }] });
    browser.access.take('https://social.example/*');
    judge.mockClear();
    expect(await askThere()).toEqual({ judged: [], paused: false, withdrawn: true });
    await browser.send('left', { document: 'd1' }, browser.fromPage(server.url));
    await settle();
    expect(judge).not.toHaveBeenCalled();
    expect(known()).toBeUndefined();
    expect(browser.badges[7]).toBe('');
  });

  test('whose page no reader knows is remembered as that, and the button is quiet', async () => {
    const unknown = { url: server.url, host: server.host, software: 'Misskey', document: 'd1' };
    await browser.send('unknown', { page: unknown }, browser.fromPage(server.url));
    expect(known()).toMatchObject({ host: 'social.example', software: 'Misskey' });
    expect(browser.badges[7]).toBe('');
    expect(browser.titles[7]).toContain('Not supported here');
  });
});
