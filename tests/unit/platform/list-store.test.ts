import { fresh, renew } from '../../support/fake-browser';

type Store = typeof import('../../../src/platform/list-store');
const load = () => {
  const { packaged, PACKAGED_LIST } = fresh<Store>('platform/list-store');
  return <T>(open: (bytes: ArrayBuffer) => T) => packaged(PACKAGED_LIST, open);
};
const bytes = new ArrayBuffer(3);
const answering = (response: object) =>
  Object.assign(globalThis, { fetch: jest.fn(() => Promise.resolve(response)) });

beforeEach(() => {
  renew();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

test('the packaged list is fetched and opened once in a worker’s life', async () => {
  const { fetch } = answering({ ok: true, arrayBuffer: () => Promise.resolve(bytes) });
  const list = load()((given) => given.byteLength);
  expect([await list(), await list()]).toEqual([{ value: 3 }, { value: 3 }]);
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('a broken list is a problem with its message until the worker starts anew', async () => {
  answering({ ok: true, arrayBuffer: () => Promise.resolve(bytes) });
  const broken = () => {
    throw new Error('list: checksum 1, expected 2');
  };
  const list = load()(broken);
  expect(await list()).toEqual({ problem: 'list: checksum 1, expected 2' });
  expect(await list()).toHaveProperty('problem');
  expect(await load()(() => 'open')()).toEqual({ value: 'open' });
});

test('a missing list is a problem too', async () => {
  answering({ ok: false, status: 404 });
  expect(await load()(() => 1)()).toEqual({ problem: 'lists/packaged.bin: the browser answered 404' });
});
