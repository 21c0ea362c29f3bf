/** @jest-environment jsdom */
/** The secret channel between the worlds: whoever isn't there before the page can't join it, nor learn its name. */
import { HELLO, NAME } from '../../../src/sites/x/network/channel-names';
import { joinChannel } from '../../../src/sites/x/network/join-channel';
import { openChannel } from '../../../src/sites/x/network/open-channel';

let doc: Document;
const heard: string[] = [];
const orders: boolean[] = [];

/** A document of which nothing was parsed yet. */
function loading(): Document {
  const made = document.implementation.createHTMLDocument();
  made.documentElement.replaceChildren();
  Object.defineProperty(made, 'readyState', { value: 'loading', configurable: true });
  return made;
}

beforeAll(() => Object.assign(crypto, { randomUUID: () => 'a-secret' }));
beforeEach(() => {
  doc = loading();
  heard.length = 0;
  orders.length = 0;
});

const isolated = () => {
  const end = openChannel(doc);
  end?.onText((text) => heard.push(text));
  return end;
};
const main = () => {
  let tell: ((text: string) => void) | undefined;
  joinChannel(doc, (end) => {
    tell = end.tell;
    end.onOrder((isOn) => orders.push(isOn));
  });
  return (text: string) => tell?.(text);
};

test.each(['isolated', 'main'])('it is there whichever script comes first: %s', (first) => {
  const early = first === 'main' ? main() : undefined;
  const end = isolated();
  (early ?? main())('news');
  end?.order(true);
  end?.order(false);
  expect(heard).toEqual(['news']);
  expect(orders).toEqual([true, false]);
});

test('a page that asks is told nothing, once anything of it stands there', async () => {
  const end = isolated();
  doc.documentElement.append(doc.createElement('head'));
  await Promise.resolve(); // as a parser lets observers run before it runs a script
  const told = jest.fn();
  doc.addEventListener(NAME, told);
  doc.dispatchEvent(new CustomEvent(HELLO));
  expect(told).not.toHaveBeenCalled();
  end?.order(true);
  expect(orders).toEqual([]);
});

test('after the first to ask nobody is told', () => {
  isolated();
  main();
  const told = jest.fn();
  doc.addEventListener(NAME, told);
  doc.dispatchEvent(new CustomEvent(HELLO));
  expect(told).not.toHaveBeenCalled();
});

test('a style of another extension doesn’t end it', async () => {
  isolated();
  doc.documentElement.append(doc.createElement('style'));
  await Promise.resolve();
  main()('news');
  expect(heard).toEqual(['news']);
});

test('in a page that may have run already there is none', () => {
  doc.documentElement.append(doc.createElement('script'));
  expect(openChannel(doc)).toBeUndefined();
  expect(openChannel(document)).toBeUndefined();
});

test('a page sees no event of it, whatever it puts in the place of what we took', () => {
  isolated();
  const tell = main();
  const seen = jest.fn();
  const own = Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail')!;
  const { dispatchEvent } = EventTarget.prototype;
  Object.defineProperty(CustomEvent.prototype, 'detail', {
    configurable: true,
    get(this: Event): unknown {
      seen(this.type);
      return own.get?.call(this) as unknown;
    },
  });
  EventTarget.prototype.dispatchEvent = seen;
  doc.dispatchEvent = seen;
  for (const name of [HELLO, NAME, ':news', ':order', 'undefined:news']) doc.addEventListener(name, seen);
  try {
    tell('news');
  } finally {
    EventTarget.prototype.dispatchEvent = dispatchEvent;
    Object.defineProperty(CustomEvent.prototype, 'detail', own);
  }
  // Our isolated world has a prototype of its own; here, where both are one, its reading is the only one that is seen.
  expect(seen.mock.calls).toEqual([['a-secret:news']]);
  expect(heard).toEqual(['news']);
});
