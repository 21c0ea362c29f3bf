/** How what X sent completes a profile, and how long it is remembered. */
import type { Profile } from '../../../src/model';
import type { NetworkAccount } from '../../../src/sites/x/network/network-account';
import { NetworkMemory } from '../../../src/sites/x/network/memory';

const drawn: Profile = { site: 'x', handle: 'ZorblaxQuin', displayName: 'Zorblax Quin', place: 'post' };
const sent: NetworkAccount = {
  handle: 'zorblaxquin',
  id: '17',
  badge: 'paid',
  labels: ['parody'],
  joined: '2022-11-21',
  followers: 1204,
  following: 87,
  followed: true,
};
const completed = (profile: Partial<Profile>, account: Partial<NetworkAccount>) => {
  const memory = new NetworkMemory();
  memory.take([{ handle: 'zorblaxquin', ...account }]);
  const { drawn: before, ...all } = memory.complete({ ...drawn, ...profile });
  // Whoever judges it has to know what was drawn.
  expect(before ?? all).toEqual({ ...drawn, ...profile });
  return all;
};

describe('a profile', () => {
  test('gets what isn’t drawn', () => {
    expect(completed({}, sent)).toEqual({ ...drawn, ...sent, handle: 'ZorblaxQuin' });
  });

  test('keeps what is drawn', () => {
    const own: Partial<Profile> = {
      badge: 'none',
      followers: 1200,
      following: 80,
      joined: '2022-11',
      followed: false,
      id: '17',
      displayName: 'Zorblax Quin 🐙',
      bio: 'Mayor',
    };
    expect(completed(own, { ...sent, badge: 'organisation' })).toEqual({
      ...drawn,
      ...own,
      labels: ['parody'],
    });
  });

  test('keeps its badge unless that couldn’t be read', () => {
    expect(completed({ badge: 'unknown' }, sent).badge).toBe('paid');
    expect(completed({ badge: 'unknown' }, { id: '17' }).badge).toBe('unknown');
    expect(completed({ badge: 'paid' }, { badge: 'affiliate', affiliation: { handle: 'Council' } })).toEqual({
      ...drawn,
      badge: 'paid',
    });
  });

  test('learns which organisation it is whose picture is drawn', () => {
    const affiliation = { name: 'Nowhere City Council', handle: 'Council' };
    expect(completed({ badge: 'affiliate' }, { badge: 'affiliate', affiliation }).affiliation).toEqual(
      affiliation,
    );
    const half = completed(
      { badge: 'organisation', affiliation: { name: 'The Council' } },
      { badge: 'organisation', affiliation },
    );
    expect(half.affiliation).toEqual({ name: 'The Council', handle: 'Council' });
  });

  test('has the labels that are drawn and those that were sent, each once', () => {
    expect(
      completed({ labels: ['protected', 'parody'] }, { labels: ['parody', 'automated'] }).labels,
    ).toEqual(['protected', 'parody', 'automated']);
  });

  test('isn’t completed with another account’s facts: another number, handle or site', () => {
    expect(completed({ id: '18' }, sent)).toEqual({ ...drawn, id: '18' });
    expect(completed({ handle: 'ZorblaxQuin1' }, sent)).toEqual({ ...drawn, handle: 'ZorblaxQuin1' });
    expect(completed({ site: 'bluesky' }, sent)).toEqual({ ...drawn, site: 'bluesky' });
  });

  test('named like something of JavaScript’s own is nobody’s', () => {
    const profile: Profile = { ...drawn, handle: 'constructor' };
    expect(new NetworkMemory().complete(profile)).toBe(profile);
  });

  test('that was read once is one object until there is news of it', () => {
    const memory = new NetworkMemory();
    memory.take([sent]);
    const once = memory.complete(drawn);
    memory.take([{ ...sent }]);
    expect(memory.complete(drawn)).toBe(once);
    memory.take([{ handle: 'ZorblaxQuin', followers: 9 }]);
    expect(memory.complete(drawn)).toEqual({ ...once, followers: 9 });
  });
});

describe('the memory', () => {
  test('tells of news, and only of news', () => {
    const memory = new NetworkMemory();
    const changed = jest.fn();
    memory.onNews(changed);
    memory.take([sent]);
    memory.take([sent]);
    expect(changed).toHaveBeenCalledTimes(1);
    memory.take([{ ...sent, followed: false }]);
    memory.forget();
    memory.forget();
    expect(changed).toHaveBeenCalledTimes(3);
    expect(memory.complete(drawn)).toBe(drawn);
  });

  test('of a handle that has a new owner holds nothing of the old one', () => {
    const memory = new NetworkMemory();
    memory.take([sent]);
    memory.take([{ handle: 'ZorblaxQuin', id: '99' }]);
    expect(memory.complete(drawn)).toEqual({ ...drawn, id: '99', drawn });
  });

  test('is bounded: who was heard of longest ago is forgotten', () => {
    const memory = new NetworkMemory();
    memory.take([sent, { handle: 'early', id: '1' }]);
    for (let i = 0; i < 9_999; i++) memory.take([{ handle: `h${i}` }, ...(i === 5_000 ? [sent] : [])]);
    expect(memory.size).toBe(10_000);
    expect(memory.complete(drawn).id).toBe('17');
    expect(memory.complete({ ...drawn, handle: 'early' }).id).toBeUndefined();
  });
});
