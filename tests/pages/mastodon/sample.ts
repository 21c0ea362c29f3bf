/** How sample pages are put together: the servers they come from, and the verdicts on the names that stand on them. */
import type { PageOptions } from '../../gallery/account';
import type { SampleName, SamplePage } from '../page';
import { named, type Person, type Server } from './account';
import { page, type Parts } from './page';
import type { Post } from './posts';

export type Language = NonNullable<PageOptions['lang']>;

export const OLD: Server = { version: '4.3', host: 'mastodon.social' };
export const MIDDLE: Server = { version: '4.5', host: 'mastodon.social' };
export const NEW: Server = { version: '4.7', host: 'mastodon.social' };
export const ELSEWHERE: Server = { version: '4.7', host: 'mastodon.online' };
export const GLITCH: Server = { version: 'glitch', host: 'mastodon.social' };

export const quiet = (...profiles: SampleName['profile'][]): SampleName[] =>
  profiles.map((profile) => ({ profile, level: 'none' }));

/** Either warning is right: how loud it is depends on what else the list knows. */
export const warned = (profile: SampleName['profile']): SampleName => ({
  profile,
  level: 'likely',
  levels: ['likely', 'possible'],
});

export function sample(
  id: string,
  title: string,
  [server, path]: readonly [Server, string],
  draw: (server: Server, lang: Language) => Parts,
  names: readonly SampleName[],
): SamplePage {
  return {
    id: `mastodon-${id}`,
    title,
    url: `https://${server.host}${path}`,
    html: (options = {}) => page(draw(server, options.lang ?? 'en'), server, options),
    names,
  };
}

export const postOf = (author: Person, id = '115000000000000001'): Post => ({
  id,
  author,
  text: 'A sample post.',
});
export const ownPost = (person: Person): SampleName['profile'] => named(person, 'post');
