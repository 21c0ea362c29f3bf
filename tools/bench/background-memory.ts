/** Memory that the extension's background takes, as each browser tells it. */
import { TargetType, type CDPSession } from 'puppeteer-core';
import type { TestBrowser } from '../browser/test-browser';

/** puppeteer's own connection, which its types leave out. */
interface Connected {
  connection: { send: (method: string, parameters: object) => Promise<{ result: unknown }> };
}

/**
 * In MB. Chromium: the heap and array buffers of the service worker. Firefox: the process of all extensions, of which
 * this is the only one that isn't the browser's own.
 */
export async function backgroundMemory(browser: TestBrowser): Promise<number> {
  return (browser.kind === 'chromium' ? await workerHeap(browser) : await extensionProcess(browser)) / 1e6;
}

async function workerHeap({ browser }: TestBrowser): Promise<number> {
  const target = browser.targets().find((one) => one.type() === TargetType.SERVICE_WORKER);
  const worker = await target?.worker();
  if (!worker) throw new Error('bench: Chromium shows no service worker');
  const { client } = worker as unknown as { client: CDPSession };
  await client.send('HeapProfiler.collectGarbage');
  const heap = (await client.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  return heap.usedSize + (heap.backingStorageSize ?? 0);
}

async function extensionProcess({ browser }: TestBrowser): Promise<number> {
  const { connection } = browser as unknown as Connected;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
  const expression =
    "ChromeUtils.requestProcInfo().then(({ children }) => children.find(({ type }) => type === 'extension')?.memory ?? -1)";
  const target = { context: window?.context };
  const answer = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  const { result } = answer.result as { result?: { value?: number } };
  if (result?.value === undefined || result.value < 0)
    throw new Error('bench: Firefox names no process of extensions');
  return result.value;
}
