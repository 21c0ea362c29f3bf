/** Scope of the user's word on an account: everywhere, or the pages of one host. */
import { isInManifest } from '../sites/registry';

/**
 * The host on whose pages alone the word counts; undefined where it counts everywhere: said on a host of the manifest, or
 * of an account whose site has no other hosts. `host` is the browser's word on where the account was read.
 */
export function aloneOn({ host }: { host?: string }): string | undefined {
  return host === undefined || isInManifest(host) ? undefined : host;
}
