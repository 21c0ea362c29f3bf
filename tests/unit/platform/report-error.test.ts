import { fresh, renew, type FakeBrowser } from '../../support/fake-browser';

let browser: FakeBrowser;
const { reportError, isInvalidated } =
  fresh<typeof import('../../../src/platform/report-error')>('platform/report-error');
const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
const info = jest.spyOn(console, 'info').mockImplementation(() => undefined);
beforeEach(() => {
  browser = renew();
  jest.clearAllMocks();
});

test('an error is told once, with the place', () => {
  const failure = new Error('disk');
  reportError('read the page', failure);
  reportError('read the page', failure);
  expect(error).toHaveBeenCalledTimes(1);
  expect(error).toHaveBeenCalledWith('Deadringer could not read the page:', failure);
});

test('an extension that was updated under its page is one calm line', () => {
  const gone = new Error('Extension context invalidated.');
  reportError('ask', gone);
  reportError('draw', gone);
  expect(error).not.toHaveBeenCalled();
  expect(info).toHaveBeenCalledTimes(1);
});

test('whatever fails once the extension has no id any more, it is gone', () => {
  expect(isInvalidated(new Error('disk'))).toBe(false);
  Object.assign(browser.chrome.runtime, { id: undefined });
  expect(isInvalidated(new TypeError('cannot read properties of undefined'))).toBe(true);
});
