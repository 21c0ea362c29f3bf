/** Which hosts an extension may read, in memory. */
import { FakeEvent } from './fake-event';

/** Hosts that came with the extension. */
export const OWN_HOSTS = ['https://x.com/*', 'https://bsky.app/*'];

interface Origins {
  origins?: string[];
}

/** What was allowed, with the events that tell of changes. */
export class FakeAccess {
  readonly added = new FakeEvent<(news: Origins) => void>();
  readonly removed = new FakeEvent<(news: Origins) => void>();
  allowed: string[] = [...OWN_HOSTS];
  /** What the user says when asked. */
  answer = true;

  permissions = {
    onAdded: this.added,
    onRemoved: this.removed,
    contains: ({ origins = [] }: Origins) =>
      Promise.resolve(origins.every((one) => [one, 'https://*/*'].some((it) => this.allowed.includes(it)))),
    getAll: () => Promise.resolve({ origins: [...this.allowed], permissions: [] }),
    request: ({ origins = [] }: Origins) => Promise.resolve(this.answer && this.add(...origins)),
    remove: ({ origins = [] }: Origins) => Promise.resolve(this.take(...origins)),
  };

  /** As the user may do in the browser's own settings. */
  add(...origins: string[]): true {
    this.allowed.push(...origins);
    this.added.fire({ origins });
    return true;
  }

  take(...origins: string[]): true {
    this.allowed = this.allowed.filter((one) => !origins.includes(one));
    this.removed.fire({ origins });
    return true;
  }
}
