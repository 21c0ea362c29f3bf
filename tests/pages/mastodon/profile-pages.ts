/** Sample pages of profiles: who poses, who is proven, who is nobody on the list, in the versions whose headers differ. */
import { textOf } from '../../gallery/account';
import type { SampleName, SamplePage } from '../page';
import { acctOf, named, profileOf, type Person, type Server } from './account';
import { profileHeader } from './header';
import type { Parts } from './page';
import { BORRIN, CORIN, ILVARA, MOVED, POSING, PROVEN, ROCHKO, SARA, WEATHER } from './people';
import { article, status } from './posts';
import {
  ELSEWHERE,
  GLITCH,
  MIDDLE,
  NEW,
  OLD,
  ownPost,
  postOf,
  quiet,
  sample,
  warned,
  type Language,
} from './sample';

/** The page of a profile with a post of its own. */
export function profilePage(
  id: string,
  title: string,
  server: Server,
  person: Person,
  names: readonly SampleName[],
  tab = '',
): SamplePage {
  const draw = (on: Server, lang: Language): Parts => ({
    title: `${textOf(person.name)} (@${person.user}@${person.host}) - Sample`,
    columns: [profileHeader(person, on, lang) + article(status(postOf(person), on, lang))],
  });
  return sample(id, title, [server, `/@${acctOf(person, server)}${tab}`], draw, names);
}

export const PROFILES: SamplePage[] = [
  profilePage(
    'profile-old',
    'A moderator of her server, 4.3',
    OLD,
    ILVARA,
    quiet(profileOf(ILVARA), ownPost(ILVARA)),
  ),
  profilePage('profile-posing', 'A custom emoji for a tick in a listed name, 4.5', MIDDLE, POSING, [
    warned(profileOf(POSING)),
    warned(ownPost(POSING)),
  ]),
  profilePage(
    'profile-posing-new',
    'The same account, 4.7',
    NEW,
    POSING,
    [warned(profileOf(POSING)), warned(ownPost(POSING))],
    '/with_replies',
  ),
  profilePage(
    'profile-new',
    'Somebody with a tick and no listed name, 4.7',
    NEW,
    CORIN,
    quiet(profileOf(CORIN), ownPost(CORIN)),
  ),
  profilePage(
    'profile-arabic',
    'A name written from right to left, 4.7',
    NEW,
    SARA,
    quiet(profileOf(SARA), ownPost(SARA)),
  ),
  profilePage(
    'profile-proven',
    'A verified link on a listed domain, seen from another server',
    ELSEWHERE,
    PROVEN,
    [{ profile: profileOf(PROVEN), level: 'official' }, ...quiet(ownPost(PROVEN))],
  ),
  profilePage('profile-listed', 'A listed account, glitch-soc', GLITCH, ROCHKO, [
    { profile: profileOf(ROCHKO), level: 'official' },
    ...quiet(ownPost(ROCHKO)),
  ]),
  profilePage(
    'profile-bot-old',
    'An automated account, 4.5',
    MIDDLE,
    WEATHER,
    quiet(profileOf(WEATHER), ownPost(WEATHER)),
  ),
  profilePage(
    'profile-bot-new',
    'An automated account, 4.7',
    NEW,
    WEATHER,
    quiet(profileOf(WEATHER), ownPost(WEATHER)),
    '/media',
  ),
  ...([MIDDLE, NEW] as const).map((server) =>
    profilePage(
      `profile-moved-${server.version === '4.5' ? 'old' : 'new'}`,
      `An account that has moved, ${server.version}`,
      server,
      MOVED,
      quiet(profileOf(MOVED), named(BORRIN, 'cell'), ownPost(MOVED)),
      server.version === '4.5' ? '' : '/featured',
    ),
  ),
];
