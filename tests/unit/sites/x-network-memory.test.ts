/** What is believed of what comes from the page's world, and how it completes a profile. */
import { LABELS, type Profile } from '../../../src/model';
import { accountsIn } from '../../../src/sites/x/network/answer';
import type { NetworkAccount } from '../../../src/sites/x/network/events';
import { NetworkMemory } from '../../../src/sites/x/network/memory';
import { readNetworkEvent } from '../../../src/sites/x/network/read-event';
import { CURRENT, LEGACY, TYPEAHEAD, highlighted, timeline } from './x-network-users';

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
  return memory.complete({ ...drawn, ...profile });
};

describe('an event from the page', () => {
  const read = (value: unknown) => readNetworkEvent(JSON.stringify(value)).accounts;

  test('brings all that our own script finds', () => {
    const found = accountsIn(
      timeline(CURRENT, LEGACY, { ...CURRENT, ...highlighted('BusinessLabel'), core: { screen_name: 'c' } }),
      'graphql',
    );
    expect(read({ accounts: found })).toEqual(found);
    expect(read({ accounts: accountsIn([TYPEAHEAD], 'rest') })).toHaveLength(1);
  });

  test.each([
    ['no text', { accounts: [sent] }],
    ['no JSON', '{"accounts":['],
    ['another thing', '7'],
    ['null', 'null'],
    ['a list', JSON.stringify([sent])],
    ['accounts that are none', JSON.stringify({ accounts: [null, 7, 'a', [sent], { accounts: sent }] })],
    ['accounts that are no list', JSON.stringify({ accounts: { 0: sent, length: 1 } })],
    ['a megabyte', JSON.stringify({ accounts: [sent], pad: 'x'.repeat(1_000_000) })],
  ])('that is %s brings nothing', (_what, detail) => {
    expect(readNetworkEvent(detail)).toEqual({ accounts: [] });
  });

  test.each([
    ['handle', ['', 'a b', 'x'.repeat(16), 'z\u0000', 7, null]],
    ['id', [17, '', '1'.repeat(21), '-1', '1e3']],
    ['badge', ['gold', true, ['paid'], '__proto__', 'constructor']],
    ['labels', ['parody', [7], ['parody', 'official'], Array(LABELS.length + 1).fill('parody')]],
    ['joined', ['2022', '2022-13-01', 'yesterday', 20221121, '2022-11-21<b>']],
    ['followers', [-1, 1.5, '7', null, 2 ** 60]],
    ['followed', ['true', 1, null]],
    ['affiliation', ['Nowhere', {}, { name: 'x'.repeat(1_000) }, { handle: '../a' }, [{ name: 'a' }]]],
  ])('with a wrong %s loses that, and an account without handle altogether', (key, values) => {
    for (const value of values as unknown[]) {
      const rest: Record<string, unknown> = { ...sent };
      Reflect.deleteProperty(rest, key);
      expect(read({ accounts: [{ ...sent, [key]: value }] })).toEqual(key === 'handle' ? [] : [rest]);
    }
  });

  test('brings no keys that it may not bring, nor prototypes', () => {
    const json =
      '{"accounts":[{"handle":"a","displayName":"George W. Bush","verdict":{"level":"official"},"__proto__":{"badge":"government"},' +
      '"affiliation":{"name":"n","html":"<b>","__proto__":{"handle":"b"}}}],"__proto__":{"fault":"x"}}';
    const { accounts, fault } = readNetworkEvent(json);
    expect(accounts).toEqual([{ handle: 'a', affiliation: { name: 'n' } }]);
    expect(accounts[0]?.badge).toBeUndefined();
    expect(accounts[0]?.affiliation?.handle).toBeUndefined();
    expect(fault).toBeUndefined();
  });

  test('brings a thousand accounts and a short word on a fault at the most', () => {
    const many = Array.from({ length: 2000 }, (_, i) => ({ handle: `many${i}` }));
    expect(read({ accounts: many })).toHaveLength(1000);
    expect(readNetworkEvent('{"fault":"TypeError"}')).toEqual({ accounts: [], fault: 'TypeError' });
    expect(readNetworkEvent(JSON.stringify({ fault: 'x'.repeat(101) }))).toEqual({ accounts: [] });
  });
});

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
    expect(memory.complete(drawn)).toEqual({ ...drawn, id: '99' });
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
