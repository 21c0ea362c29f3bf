/** Listening in the page's own world: everything is heard that should be, and the page notices nothing. */
import { importsOf, sourcesUnder, withoutComments } from '../../support/sources';
import { listen, type World } from '../../../src/sites/x/network/listen';

const USERS = 'https://x.com/i/api/graphql/abc/UserByScreenName';
const INBOX = 'https://x.com/i/api/1.1/dm/inbox_initial_state.json';

/** What the network answers next. */
let answer: { url: string; status: number; text: string; fails?: string };
const loaded = (url: string, text = '{"a":1}', status = 200) => (answer = { url, status, text });

/** Fresh classes of a browser, as far as is listened at. */
function aWorld(): World {
  class FakeRequest extends EventTarget {
    responseTypeAsked = '';
    #done = false;
    get responseURL() {
      return this.#done ? answer.url : '';
    }
    get status() {
      return this.#done ? answer.status : 0;
    }
    get responseType() {
      return this.responseTypeAsked;
    }
    get responseText() {
      if (this.responseTypeAsked === 'json') throw new Error('InvalidStateError');
      return this.#done ? answer.text : '';
    }
    get response(): unknown {
      return this.responseTypeAsked === 'json' ? (JSON.parse(answer.text) as unknown) : answer.text;
    }
    send(body?: unknown) {
      if (answer.fails) throw new Error(answer.fails);
      this.#done = true;
      this.dispatchEvent(new Event('load'));
      return body;
    }
  }
  class FakeResponse {
    get url() {
      return answer.url;
    }
    get bodyUsed() {
      return false;
    }
    clone() {
      return new FakeResponse();
    }
    json() {
      return answer.fails
        ? Promise.reject(new Error(answer.fails))
        : Promise.resolve(JSON.parse(answer.text) as unknown);
    }
    text() {
      return answer.fails ? Promise.reject(new Error(answer.fails)) : Promise.resolve(answer.text);
    }
  }
  class OwnTarget extends EventTarget {}
  const method = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'addEventListener');
  Object.defineProperty(OwnTarget.prototype, 'addEventListener', method!);
  return { XMLHttpRequest: FakeRequest, Response: FakeResponse, EventTarget: OwnTarget, Promise } as never;
}

const hear = jest.fn();
const fault = jest.fn();
let world: World;

beforeEach(() => {
  jest.resetAllMocks();
  loaded(USERS);
  world = aWorld();
  listen(world, { hear, fault });
});

const send = (type = '') => {
  const request = new world.XMLHttpRequest() as XMLHttpRequest & { responseTypeAsked: string };
  request.responseTypeAsked = type;
  request.send('q');
  return request;
};
const read = (name: 'json' | 'text') => Reflect.construct(world.Response, [])[name]() as Promise<unknown>;

test('answers are heard as text, or as the browser parsed them where there is no text', async () => {
  send();
  send('text');
  send('json');
  await read('json');
  await read('text');
  expect(hear.mock.calls).toEqual([
    ['{"a":1}', USERS],
    ['{"a":1}', USERS],
    [{ a: 1 }, USERS],
    ['{"a":1}', USERS],
    ['{"a":1}', USERS],
  ]);
  expect(fault).not.toHaveBeenCalled();
});

test('nothing else is heard: messages, other hosts, failures, binary answers', async () => {
  for (const url of [INBOX, 'https://other.example/graphql/abc/UserByScreenName', '']) {
    loaded(url);
    send();
    await read('json');
    await read('text');
  }
  loaded(USERS, '{}', 429);
  send();
  loaded(USERS);
  send('arraybuffer');
  expect(hear).not.toHaveBeenCalled();
});

test('a request that is used again is heard once each time', () => {
  const request = send();
  request.send();
  request.send();
  expect(hear).toHaveBeenCalledTimes(3);
});

test('the page gets what it would have got: answers, errors, one unhandled failure for one', async () => {
  const request = new world.XMLHttpRequest() as unknown as { send: (body: string) => unknown };
  expect(request.send('body')).toBe('body');
  const body = await read('json');
  expect(hear).toHaveBeenCalledTimes(2);
  expect(body).toEqual({ a: 1 });
  expect(hear).toHaveBeenLastCalledWith('{"a":1}', USERS);
  answer.fails = 'network';
  expect(() => new world.XMLHttpRequest().send()).toThrow('network');
  await expect(read('json')).rejects.toThrow('network');
  answer = { ...answer, fails: '' };
  const { send: own } = world.XMLHttpRequest.prototype;
  expect(() => own.call({} as XMLHttpRequest)).toThrow(TypeError);
  expect(fault).toHaveBeenCalledTimes(1);
});

test('what goes wrong here is told here and nowhere else', async () => {
  hear.mockImplementation(() => {
    throw new Error('ours');
  });
  expect(() => send()).not.toThrow();
  await expect(read('json')).resolves.toEqual({ a: 1 });
  await expect(read('text')).resolves.toBe('{"a":1}');
  expect(fault).toHaveBeenCalledTimes(3);
});

test('the methods look as the browser made them', () => {
  const before = aWorld();
  for (const [name, method] of [
    ['XMLHttpRequest', 'send'],
    ['Response', 'json'],
    ['Response', 'text'],
  ] as const) {
    const [own, native] = [world, before].map((one) =>
      Object.getOwnPropertyDescriptor(one[name].prototype, method)!,
    );
    const looks = ({ value, ...rest }: PropertyDescriptor) => {
      const { name: called, length } = value as () => void;
      return { called, length, ...rest };
    };
    expect(looks(own!)).toEqual(looks(native!));
    expect(Function.prototype.toString.call(own!.value)).toContain('[native code]');
  }
});

test('it makes no request of its own, and knows nothing but how to read what X sends', () => {
  const sent = sourcesUnder('src/sites/x/network', /\.ts$/);
  const reached = new Set(['src/entries/x-network-main']);
  for (const name of reached) {
    const source = [...sent, ...sourcesUnder('src', /x-network-main\.ts$/)].find(
      ({ file }) => file === `${name}.ts`,
    );
    expect(source?.file).toBeDefined();
    const text = withoutComments(source!.text);
    expect(
      text.match(/\bnew (?!Proxy|Error|Map|TheEvent|Understood)\w+|\.open\(|fetch\(|WebSocket|sendBeacon/g),
    ).toBeNull();
    const values = text.replace(/^import type [^;]*;/gm, '');
    for (const next of importsOf({ file: source!.file, text: values })) reached.add(next);
  }
  expect(reached.size).toBe(6);
});

describe('a page that plays tricks', () => {
  type Trick = [owner: object, name: PropertyKey, value: PropertyDescriptor];
  const bad = () => {
    throw new Error('trick');
  };
  /** Runs the work while things are replaced, and puts them back before anybody else needs them. */
  const during = <T>(tricks: Trick[], work: () => T): T => {
    const undo = tricks.map(([owner, name, value]) => {
      const before = Object.getOwnPropertyDescriptor(owner, name);
      Object.defineProperty(owner, name, { configurable: true, ...value });
      return () =>
        before ? Object.defineProperty(owner, name, before) : Reflect.deleteProperty(owner, name);
    });
    try {
      return work();
    } finally {
      for (let i = 0; i < undo.length; i++) undo[i]!();
    }
  };

  test('on Function.prototype and Reflect: its requests go on as they would', () => {
    const request = new world.XMLHttpRequest() as unknown as { send: (body: string) => unknown };
    const tricks: Trick[] = [
      [Function.prototype, 'call', { value: bad }],
      [Function.prototype, 'apply', { value: bad }],
      [Reflect, 'apply', { value: bad }],
    ];
    const given = during(tricks, () => request.send('body'));
    expect(given).toBe('body');
    expect(hear).toHaveBeenCalledTimes(1);
  });

  test('on the properties of its own requests: the browser’s are read', () => {
    const tricks: Trick[] = [
      [world.XMLHttpRequest.prototype, 'responseText', { get: bad }],
      [world.XMLHttpRequest.prototype, 'responseURL', { value: INBOX }],
      [world.EventTarget.prototype, 'addEventListener', { value: bad }],
    ];
    during(tricks, () => send());
    expect(hear.mock.calls).toEqual([['{"a":1}', USERS]]);
  });

  test('on what promises are made of: it gets the browser’s own answer', async () => {
    const answers = during([[Promise.prototype, 'constructor', { get: bad }]], () => read('json'));
    await expect(answers).resolves.toEqual({ a: 1 });
    const late = during([[Promise.prototype, 'then', { value: bad }]], () => read('json'));
    await expect(late).resolves.toEqual({ a: 1 });
    expect(hear).toHaveBeenCalledTimes(1);
    expect(fault).toHaveBeenCalledTimes(1);
  });

  test('that put their own send over ours, or sent a load event themselves, break nothing', () => {
    const ours = Object.getOwnPropertyDescriptor(world.XMLHttpRequest.prototype, 'send')?.value as () => void;
    world.XMLHttpRequest.prototype.send = function (this: XMLHttpRequest, body) {
      Reflect.apply(ours, this, [body]);
    };
    const request = send();
    request.dispatchEvent(new Event('load'));
    loaded(INBOX, '{"secret":1}');
    request.dispatchEvent(new Event('load'));
    expect(hear.mock.calls.map(([body]) => body as unknown)).toEqual(['{"a":1}', '{"a":1}']);
  });
});
