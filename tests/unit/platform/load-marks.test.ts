import { fresh, renew } from '../../support/fake-browser';

test('what draws is loaded into the frame that asks, and into no other', async () => {
  const browser = renew();
  const { loadMarks } = fresh<typeof import('../../../src/platform/load-marks')>('platform/load-marks');
  await loadMarks({ tabId: 7, frameId: 0 });
  expect(browser.scripting.injected).toEqual([{ target: { tabId: 7, frameIds: [0] }, files: ['/marks.js'] }]);
});
