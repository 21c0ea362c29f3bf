import { fresh, renew } from '../../support/fake-browser';

type Answer = (value: unknown) => void;
const { messages, send } = (() => {
  const browser = renew();
  const sendMessage = (message: unknown, answer: Answer): void => {
    if (!browser.messages.fire(message, browser.fromPopup, answer).includes(true)) answer(undefined);
  };
  Object.assign(browser.chrome.runtime, { sendMessage });
  const { sendMessage: sent } =
    fresh<typeof import('../../../src/platform/send-message')>('platform/send-message');
  return {
    messages: fresh<typeof import('../../../src/platform/messages')>('platform/messages'),
    send: sent,
  };
})();

test('what listens by the whole of messaging understands it, and it the answer', async () => {
  messages.onMessage('unknown', ({ data }) => {
    expect(data.page.host).toBe('social.example');
  });
  messages.onMessage('fine', () => ({ error: 'full' }));
  const page = { url: 'https://social.example/', host: 'social.example', document: 'd1' };
  await expect(send('unknown', { page })).resolves.toBeUndefined();
  expect(await send('fine', { judged: {} as never, page: page.url })).toEqual({ error: 'full' });
});

test('an error of the background arrives with its message', async () => {
  messages.onMessage('listInfo', () => {
    throw new Error('list: checksum');
  });
  await expect(send('listInfo', undefined)).rejects.toThrow('list: checksum');
});

test('without a listener, and without a background, it fails', async () => {
  await expect(send('loadMarks', undefined)).rejects.toThrow('No response');
  const { runtime } = chrome as unknown as { runtime: object };
  const sendMessage = (_: unknown, answer: Answer): void => {
    answer(undefined);
  };
  Object.assign(runtime, { sendMessage, lastError: { message: 'Could not establish connection.' } });
  await expect(send('loadMarks', undefined)).rejects.toThrow('Could not establish connection.');
});
