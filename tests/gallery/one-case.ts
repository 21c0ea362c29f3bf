/** Makes a gallery case from an account: the page that is drawn from it, and the profile that has to be read from it. */
import { profileOf, type GalleryAccount, type GalleryCase, type GalleryLanguage } from './account';
import { profilePage } from './x-page';

/** A readable profile page; `lang` is the language X shows it in unless the caller asks for another. */
export function profileCase(
  id: string,
  title: string,
  expect: GalleryCase['expect'],
  account: GalleryAccount,
  lang: GalleryLanguage = 'en',
): GalleryCase {
  return {
    id,
    url: `https://x.com/${account.handle}`,
    title,
    html: (options) => profilePage(account, { lang, ...options }),
    expect,
    profile: profileOf(account, lang),
  };
}
