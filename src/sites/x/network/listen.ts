/**
 * Wraps fetch and XMLHttpRequest in the page's main world, to listen to the answers that the page itself asked for.
 * No request is made, changed or held up. The page never notices: what the browser's own functions return or throw is
 * handed on as it is. Everything needed is taken from the browser before the page's first script can replace it; what
 * runs later calls no function that the page can reach, but for the choice of addresses, which is made again elsewhere.
 *
 * What can't be prevented: an answer to XMLHttpRequest that the browser has parsed is one object, which a listener of
 * the page's may change before ours is called.
 */
import { answerKind } from './endpoints';

/** An answer's text, or what the browser has made of its JSON. */
export type Body = string | object;

/** As much of a window as is listened at. */
export type World = Pick<typeof globalThis, 'XMLHttpRequest' | 'Response' | 'EventTarget' | 'Promise'>;

export interface Listener {
  /** `address`: as the browser says it; which answers are of use is asked again where the page has no say. */
  hear: (body: Body, address: string) => void;
  /** Told of what went wrong; must not throw. */
  fault: (error: unknown) => void;
}

const { apply } = Reflect;
const { getOwnPropertyDescriptor, defineProperty } = Object;

/** Listens from now on, for as long as the page lives. */
export function listen(world: World, { hear, fault }: Listener): void {
  /** Runs our part of a call. An error in it must not reach the page. */
  const quietly = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      fault(error);
      return undefined;
    }
  };
  listenToRequests(world, hear, quietly);
  listenToReading(world, hear, quietly);
}

type Quietly = <T>(work: () => T) => T | undefined;
type Native = (...given: unknown[]) => unknown;

/** XMLHttpRequest, which X's own client uses. */
function listenToRequests(world: World, hear: Listener['hear'], quietly: Quietly): void {
  const { prototype } = world.XMLHttpRequest;
  const addListener = method(world.EventTarget.prototype, 'addEventListener');
  const address = getter(prototype, 'responseURL');
  const status = getter(prototype, 'status');
  const type = getter(prototype, 'responseType');
  const text = getter(prototype, 'responseText');
  const json = getter(prototype, 'response');
  // One function for all requests: a listener that is added twice to one request is still called once.
  function onLoad(this: XMLHttpRequest): void {
    quietly(() => {
      const from = address(this) as string;
      const form = type(this);
      if (!answerKind(from) || status(this) !== 200 || (form !== '' && form !== 'text' && form !== 'json'))
        return;
      const body = form === 'json' ? json(this) : text(this);
      if (isBody(body)) hear(body, from);
    });
  }
  wrap(prototype, 'send', (send, request, given) => {
    quietly(() => apply(addListener, request, ['load', onLoad, false]));
    return apply(send, request, given);
  });
}

/**
 * fetch, at the point where the page itself reads an answer. What it reads as JSON is read as text from a copy, because
 * a page can give every object a `then`, by which a promise of one brings what the page likes.
 */
function listenToReading(world: World, hear: Listener['hear'], quietly: Quietly): void {
  const { prototype } = world.Response;
  const address = getter(prototype, 'url');
  const isUsed = getter(prototype, 'bodyUsed');
  const clone = method(prototype, 'clone');
  const text = method(prototype, 'text');
  const then = method(world.Promise.prototype, 'then');
  const passing =
    (from: string) =>
    (body: unknown): unknown => {
      quietly(() => isBody(body) && hear(body, from));
      return body;
    };
  wrap(prototype, 'json', (read, response, given) => {
    quietly(() => {
      const from = address(response) as string;
      if (!answerKind(from) || isUsed(response) !== false) return;
      const copy = apply(text, apply(clone, response, []), []);
      apply(then, copy, [passing(from), () => undefined]); // of a failure the page's own reading tells it
    });
    return apply(read, response, given);
  });
  wrap(prototype, 'text', (read, response, given) => {
    const answer = apply(read, response, given);
    // The page gets the promise that ours is chained to, so a failure is reported once and is handled, or not, by the
    // page alone.
    const chained = quietly(() => {
      const from = address(response) as string;
      return answerKind(from) ? apply(then, answer, [passing(from)]) : answer;
    });
    return chained ?? answer;
  });
}

const isBody = (value: unknown): value is Body =>
  typeof value === 'string' || (typeof value === 'object' && value !== null);

/** Reads a property as the browser made it, whatever the page put over it. */
function getter(prototype: object, name: string): (of: unknown) => unknown {
  const { get: read } = (getOwnPropertyDescriptor(prototype, name) ?? {}) as { get?: Native };
  if (!read) throw new Error(`sites/x/network: this browser's ${name} is no property to read`);
  return (of) => apply(read, of, []);
}

/** A method as the browser made it. */
function method(prototype: object, name: string): Native {
  const native: unknown = getOwnPropertyDescriptor(prototype, name)?.value;
  if (typeof native !== 'function') throw new Error(`sites/x/network: this browser's ${name} is no method`);
  return native as Native;
}

/** Puts a function around a method. To the page it looks as before: same name, same text, same kind of property. */
function wrap(
  prototype: object,
  name: string,
  around: (native: Native, self: unknown, given: unknown[]) => unknown,
): void {
  const value = new Proxy(method(prototype, name), {
    apply: (native, self, given) => around(native, self, given),
  });
  defineProperty(prototype, name, { ...getOwnPropertyDescriptor(prototype, name), value });
}
