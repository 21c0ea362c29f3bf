/** Pages that try a reader: names made to break things, pages with nothing to read, a page that has changed. */
import type { GalleryAccount, GalleryCase } from './account';
import { profileCase } from './one-case';
import { emptyPage, profilePage, withOtherTestIds } from './x-page';

const CHANGED: GalleryAccount = {
  handle: 'changed_layout',
  id: '1607012345678901219',
  name: ['Wendeline Arquist'],
  tick: 'blue',
  bio: ['The page around this account has changed.'],
  joined: [2022, 3],
  following: 20,
  followers: 30,
  hue: 60,
  initials: 'WA',
};

export const HOSTILE: GalleryCase[] = [
  profileCase(
    'markup-name',
    'Markup and direction controls in a name',
    { level: 'none' },
    {
      handle: 'markup_name_99',
      id: '1708123456789012320',
      name: ['\u202e<img src=x onerror="document.title=1"> __proto__ &amp; </script>\u2066'],
      bio: ['<script>document.title = 1</script> {{constructor}} ${1}'],
      joined: [2023, 9],
      following: 1,
      followers: 2,
      hue: 80,
      initials: '<',
    },
  ),
  profileCase(
    'endless-name',
    'A name of ten thousand characters',
    { level: 'none' },
    {
      handle: 'endless_name_99',
      id: '1709234567890123421',
      name: ['Zq\u0301'.repeat(3333), 'x'],
      joined: [2023, 9],
      following: 1,
      followers: 2,
      hue: 110,
      initials: 'Z',
    },
  ),
  profileCase(
    'handle-name',
    'A name that looks like another handle',
    { level: 'none' },
    {
      handle: 'at_sign_99',
      id: '1710345678901234522',
      name: ['@wobbling_teacup'],
      joined: [2023, 10],
      following: 1,
      followers: 2,
      hue: 140,
      initials: '@',
    },
  ),
  {
    id: 'suspended',
    url: 'https://x.com/suspended_99',
    title: 'A suspended account',
    html: (options) => emptyPage('suspended_99', 'suspended', options),
    expect: { level: 'none' },
  },
  {
    id: 'unreadable',
    url: `https://x.com/${CHANGED.handle}`,
    title: 'A page that can’t be read any more',
    html: (options) => withOtherTestIds(profilePage(CHANGED, options)),
    expect: { level: 'none', unreadable: true },
  },
];
