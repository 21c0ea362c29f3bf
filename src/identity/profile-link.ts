/**
 * Where a listed account lives. Handles come from lists, which others may publish: only those that have the form
 * the site itself allows become a link, so that no handle can lead anywhere but to a profile on its site.
 */
import type { Site } from '../model';
import { RULES } from './rules-by-site';

/** The https address of an account's profile; undefined when the handle hasn't the form its site allows. */
export function profileLink(site: Site, handle: string): string | undefined {
  return RULES[site].link(handle.replace(/^@/, ''));
}
