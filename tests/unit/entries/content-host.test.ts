/** X's script in a page of another host does nothing, and leaves alone what runs there. */
import { REGISTRY } from '../../../src/sites/registry';
import { fresh, renew } from '../../support/fake-browser';

const watchPage = jest.fn();
const run = jest.fn();

function startOn(hostname: string): number {
  renew();
  jest.clearAllMocks();
  Object.assign(globalThis, { location: { hostname, href: `https://${hostname}/` } });
  jest.doMock('../../../src/entries/content/page-watch', () => ({ watchPage }));
  jest.doMock('../../../src/entries/content/run', () => ({ run }));
  fresh('entries/content/x');
  return run.mock.calls.length;
}

test('X’s stands on X’s hosts alone, on all of them', () => {
  const { hosts, optionalHosts } = REGISTRY.find(({ id }) => id === 'x')!;
  for (const host of [...hosts, ...optionalHosts]) expect([host, startOn(host)]).toEqual([host, 1]);
  for (const host of ['evil.example', 'x.com.evil.example', 'notx.com', 'mastodon.social', 'bsky.app'])
    expect([host, startOn(host)]).toEqual([host, 0]);
});
