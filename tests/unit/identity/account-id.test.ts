/** Channel ids beside handles: one account, counted once. */
import { accountIds } from '../../../src/identity/account-id';

const [ID, OTHER] = ['UCLA_DiR1FfKNvjuUpBHmylQ', 'UCD_DaKNac0Ta-2PeHuoQ1uA'];

test.each([
  [['nasa'], [{ handle: 'nasa' }]],
  [[ID], [{ id: ID }]],
  [['nasa', ID], [{ handle: 'nasa', id: ID }]],
  [[ID, 'nasa'], [{ handle: 'nasa', id: ID }]],
  [
    // The second handle and the id are of one source, the first is of another.
    ['BernieSanders', 'senatorsanders', ID],
    [{ handle: 'BernieSanders' }, { handle: 'senatorsanders', id: ID }],
  ],
  [
    ['nasa', ID, OTHER],
    [{ handle: 'nasa', id: ID }, { id: OTHER }],
  ],
  [
    ['nasa', 'nasakids'],
    [{ handle: 'nasa' }, { handle: 'nasakids' }],
  ],
])('%j are the accounts %j', (handles, accounts) => {
  expect(accountIds('youtube', handles)).toEqual(accounts);
});

test('on other sites what looks like an id is a handle', () => {
  expect(accountIds('instagram', ['nasa', ID])).toHaveLength(2);
});
