/**
 * The only way out of a browser under test: a proxy on this machine that notes every address and refuses all.
 * It sees what page interception can't: requests of the extension's background and of the browser itself.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Hosts that the browsers ask of their own accord, whatever is installed. */
const VENDORS = /(^|\.)(google|googleapis|gstatic|mozilla|firefox|microsoft|msn|bing)\.(com|org|net)$/;

export interface DeadEnd {
  port: number;
  /** Addresses that anything but the browser itself tried to reach, in order; only the host for https. */
  tried: string[];
  close: () => Promise<void>;
}

export async function openDeadEnd(): Promise<DeadEnd> {
  const tried: string[] = [];
  const note = (address: string): void => {
    if (!VENDORS.test(new URL(address).hostname)) tried.push(address);
  };
  const server = createServer((request, response) => {
    note(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(`https://${request.url ?? ''}`);
    socket.on('error', () => socket.destroy()); // the browser may hang up first
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port: (server.address() as AddressInfo).port, tried, close };
}
