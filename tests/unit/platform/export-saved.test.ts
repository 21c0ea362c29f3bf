import { fresh, renew } from '../../support/fake-browser';

test('all that is kept is exported, what can’t be read and what is aside too', async () => {
  renew();
  const records = { settings: 'text', 'trusted:::x:a': 5, 'aside:::report:::r': { key: 'report:::r' } };
  await chrome.storage.local.set(records);
  const { savedAsText } = fresh<typeof import('../../../src/platform/export-saved')>('platform/export-saved');
  const made = '2026-11-29T00:00:00.000Z';
  expect(JSON.parse(await savedAsText(made))).toEqual({ deadringer: '1.2.3', made, records });
});
