/** What the main world tells, and what is made of it where no page has a say. */
import { AnswerReader } from '../../../src/sites/x/network/answer-reader';
import { asFault, asText, heardIn } from '../../../src/sites/x/network/heard';
import { NetworkMemory } from '../../../src/sites/x/network/memory';
import { CURRENT, timeline } from './x-network-users';

const USERS = 'https://x.com/i/api/graphql/abc/UserByScreenName';

test('an answer is told with its address, and looked at by that alone', () => {
  expect(heardIn(asText(USERS, '{"a":\n1}'))).toEqual({ kind: 'graphql', body: '{"a":\n1}' });
  for (const address of ['https://evil.example/i/api/graphql/abc/UserByScreenName', 'x', `${USERS}/dm`])
    expect(heardIn(asText(address, '{}'))).toBeUndefined();
  expect(heardIn('no address')).toBeUndefined();
  expect(heardIn(asText(USERS, 'x'.repeat(5_000_000)))).toBeUndefined();
});

test('a fault is told in a few words', () => {
  expect(heardIn(asFault('TypeError: x'))).toEqual({ fault: 'TypeError: x' });
  expect(heardIn(asFault('x'.repeat(1000)))).toEqual({ fault: 'x'.repeat(100) });
});

describe('answers that wait', () => {
  const idle: (() => void)[] = [];
  const memory = new NetworkMemory();
  const reader = new AnswerReader(memory, (work) => idle.push(work));
  const run = () => idle.splice(0).forEach((work) => work());
  const answer = (body: string) => ({ kind: 'graphql' as const, body });
  afterEach(() => reader.forget());

  test('are read while the page is idle', () => {
    reader.take(answer(JSON.stringify(timeline(CURRENT))));
    expect(memory.size).toBe(0);
    run();
    expect(memory.size).toBe(1);
  });

  test('are at most ten, and gone when it is turned off', () => {
    for (let i = 0; i < 20; i++) {
      const core = { screen_name: `u${i}` };
      reader.take(answer(JSON.stringify(timeline({ ...CURRENT, core }))));
    }
    run();
    expect(memory.size).toBe(10);
    reader.take(answer(JSON.stringify(timeline(CURRENT))));
    reader.forget();
    run();
    expect(memory.size).toBe(0);
  });

  test('that are no JSON name nobody', () => {
    for (const body of ['<html>', '', '7', 'null', '[null,{"__typename":"User"}]']) reader.take(answer(body));
    expect(run).not.toThrow();
    expect(memory.size).toBe(0);
  });
});
