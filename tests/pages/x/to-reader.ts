/** Sample pages of what others do to the reader of the page: notifications and direct messages. */
import { WORDS } from '../../gallery/words';
import type { SamplePage } from '../page';
import { placePage, SIDEBAR } from './frame';
import { conversation, drawerHeader } from './message';
import { notification } from './notification';
import { list } from './parts';
import * as people from './people';
import { post } from './post';
import { named, notified } from './sample';
import { PLACE_WORDS } from './words';

const NOTIFICATIONS: SamplePage = {
  id: 'x-notifications',
  url: 'https://x.com/notifications',
  title: 'Notifications on X, some about doubles',
  html(options = {}) {
    const { lang = 'en' } = options;
    const title = WORDS[lang].nav[2] ?? '';
    const rows = [
      notification([people.FAKE_BUSH], lang, 'followedYou'),
      notification([people.MARISOL, people.CYRILLIC], lang, 'liked'),
      notification([people.HANNEKE], lang, 'followedYou'),
      post(people.TYPED_TICK, lang, { text: '@sample_reader' }),
    ];
    return placePage(title, list(title, rows), options);
  },
  names: [
    notified(people.FAKE_BUSH, 'likely'),
    notified(people.MARISOL),
    notified(people.CYRILLIC, 'likely'),
    notified(people.HANNEKE),
    named(people.TYPED_TICK, 'post', 'likely'),
    ...SIDEBAR,
  ],
};

const MESSAGES: SamplePage = {
  id: 'x-messages',
  url: 'https://x.com/messages',
  title: 'Direct messages on X, one from a double',
  html(options = {}) {
    const { lang = 'en' } = options;
    const title = PLACE_WORDS[lang].messages;
    const rows = [people.CLONE, people.MARISOL, people.NYT].map((from) => conversation(from, lang));
    return placePage(title, list(title, rows), options, drawerHeader(people.CLONE, lang));
  },
  names: [
    named(people.CLONE, 'message', 'likely'),
    named(people.MARISOL, 'message'),
    named(people.NYT, 'message'),
    ...SIDEBAR,
    named(people.CLONE, 'message', 'likely'),
  ],
};

export const TO_READER: readonly SamplePage[] = [NOTIFICATIONS, MESSAGES];
