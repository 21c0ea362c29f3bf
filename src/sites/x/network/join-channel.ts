/** The main world's end of the secret channel (`open-channel.ts`). */
import { HELLO, NAME, newsOf, orderOf } from './channel-names';

/** The main world's end. Everything that it needs later was taken from the browser before the page could replace it. */
export interface MainEnd {
  tell: (text: string) => void;
  onOrder: (obey: (isOn: boolean) => void) => void;
}

/** Calls back with the channel once its name is told, which is before the page's first script or never. */
export function joinChannel(doc: Document, joined: (end: MainEnd) => void): void {
  const { apply } = Reflect;
  const TheEvent = CustomEvent;
  const dispatch = doc.dispatchEvent.bind(doc);
  const listen = doc.addEventListener.bind(doc);
  // Read by a getter of the page's own, an event would show it its name.
  const { get: read } = (Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail') ?? {}) as {
    get?: () => unknown;
  };
  const detailOf = (event: Event): unknown => read && apply(read, event, []);
  let isTold = false;
  listen(NAME, (event) => {
    if (isTold) return;
    isTold = true;
    const name = detailOf(event) as string;
    joined({
      tell: (text) => void dispatch(new TheEvent(newsOf(name), { detail: text })),
      onOrder: (obey) => {
        listen(orderOf(name), (ordered) => obey(detailOf(ordered) === true));
      },
    });
  });
  dispatch(new TheEvent(HELLO));
}
