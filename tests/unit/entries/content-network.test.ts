/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://x.com/home"}
 */
/** The content script with what X already sent: profiles are judged and drawn completed. */
import { offerNetwork } from '../../../src/sites/x/network/of-page';
import { NetworkMemory } from '../../../src/sites/x/network/memory';
import {
  answerLast,
  drawn,
  last,
  likely,
  ofType,
  reading,
  setPage,
  settle,
  show,
  useContentScript,
} from './content-page';

let memory: NetworkMemory;
beforeEach(() => {
  memory = new NetworkMemory();
  offerNetwork(memory);
});
useContentScript();
afterAll(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('deadringer:network'));
});

const asked = () => last(ofType('judge')).data.profiles;

test('what was sent before is judged with what is drawn', async () => {
  setPage(reading());
  memory.take([{ handle: 'ann', id: '17', badge: 'paid' }]);
  await show('Ann', 'bob');
  expect(asked()).toMatchObject([{ handle: 'Ann', id: '17', badge: 'paid' }, { handle: 'bob' }]);
  await answerLast(likely(...asked()));
  expect(drawn()).toEqual(['Ann', 'bob']);
});

test('what is sent later is judged again; until then what was said stands', async () => {
  await show('ann', 'bob');
  await answerLast(likely(...asked()));
  memory.take([{ handle: 'ann', followed: true }]);
  await settle();
  expect(drawn()).toEqual(['ann', 'bob']);
  expect(ofType('judge')).toHaveLength(2);
  expect(asked()).toContainEqual(expect.objectContaining({ handle: 'ann', followed: true }));
});
