/** The scripts that an extension registers and starts while it runs, in memory. */

/** A content script that is registered while the extension runs. */
export interface Registration {
  id: string;
  matches: string[];
  js: string[];
  world?: string;
  runAt?: string;
}

/** Content scripts by id, as `scripting` keeps them. */
export class FakeScripting {
  registrations: Registration[] = [];
  /** Set to make registering fail. */
  fault: string | undefined;

  getRegisteredContentScripts = ({ ids }: { ids: string[] }): Promise<Registration[]> =>
    Promise.resolve(this.registrations.filter(({ id }) => ids.includes(id)));

  registerContentScripts = (scripts: Registration[]): Promise<void> => {
    const twice = scripts.find(({ id }) => this.registrations.some((known) => known.id === id));
    const fault = this.fault ?? (twice && `Duplicate script ID '${twice.id}'`);
    if (fault) return Promise.reject(new Error(fault));
    this.registrations.push(...scripts);
    return Promise.resolve();
  };

  unregisterContentScripts = ({ ids }: { ids: string[] }): Promise<void> => {
    this.registrations = this.registrations.filter(({ id }) => !ids.includes(id));
    return Promise.resolve();
  };

  updateContentScripts = (scripts: Registration[]): Promise<void> => {
    const isOther = ({ id }: Registration): boolean => !scripts.some((script) => script.id === id);
    this.registrations = [...this.registrations.filter(isOther), ...scripts];
    return Promise.resolve();
  };

  /** Tabs in which a script was started, in order. */
  readonly started: number[] = [];
  /** Tabs in which none can be. */
  readonly broken = new Set<number>();

  /** What was put into pages, whole. */
  readonly injected: object[] = [];

  /** The host of the page in a tab, which a function that is put into it may ask for; undefined where it has gone. */
  hostIn: (tabId: number) => string | undefined = () => undefined;

  executeScript = (injection: { target: { tabId: number }; func?: unknown }): Promise<unknown[]> => {
    const { target } = injection;
    if (this.broken.has(target.tabId))
      return Promise.reject(new Error('Frame with ID 0 is showing error page'));
    if (injection.func) return Promise.resolve([{ frameId: 0, result: this.hostIn(target.tabId) }]);
    this.started.push(target.tabId);
    this.injected.push(injection);
    return Promise.resolve([]);
  };
}
