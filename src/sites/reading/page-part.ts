/**
 * What a page shows outside of its rows: the header, the theme, and the conversation that the rows belong to. It is
 * memoized until something outside of rows changes, or the address does.
 */
import { isSame } from './rows';
import { readTheme } from './theme';
import type { NamesRead, RowContext, SiteReader, Theme } from '../site';

export class PagePart {
  readonly #site: SiteReader;
  readonly #doc: Document;
  /** Undefined when it may have changed. */
  #page: NamesRead | undefined;
  #last: NamesRead = { names: [] };
  #theme: Theme = 'light';
  #context: RowContext | undefined;

  constructor(site: SiteReader, doc: Document) {
    this.#site = site;
    this.#doc = doc;
  }

  /** The theme at the last reading. */
  get theme(): Theme {
    return this.#theme;
  }

  /** Something outside of rows may have changed. */
  spoil(): void {
    this.#page = undefined;
  }

  /** The same object as long as it says the same. */
  read(url: URL): NamesRead {
    if (this.#page && this.#context?.url.href === url.href) return this.#page;
    this.#theme = readTheme(this.#doc);
    const fresh = this.#freshly(url);
    this.#last = isSame(this.#last, fresh) ? this.#last : fresh;
    // Any change, however small, may have made readable what couldn't be read before.
    this.#page = fresh.unread?.length ? undefined : this.#last;
    return this.#last;
  }

  /** The same object as long as it says the same. A conversation stays known when its post is scrolled out of the page. */
  contextAt(url: URL): RowContext {
    const before = this.#context?.url.href === url.href ? this.#context : undefined;
    const thread = this.#site.threadOf?.(this.#doc, url) ?? before?.thread;
    const isSameThread =
      thread?.row === before?.thread?.row &&
      JSON.stringify(thread?.author) === JSON.stringify(before?.thread?.author);
    this.#context = before && isSameThread ? before : { url, ...(thread && { thread }) };
    return this.#context;
  }

  #freshly(url: URL): NamesRead {
    try {
      return this.#site.readPage(this.#doc, url);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return {
        names: [],
        unread: [{ place: 'profile', why: `the reader of ${this.#site.id} failed: ${message}` }],
      };
    }
  }
}
