/** Mastodon's own words, in a left-to-right and a right-to-left language, and how it writes numbers and days. */
import type { GalleryLanguage } from '../../gallery/account';

const EN = {
  boosted: 'boosted',
  followed: 'followed you',
  favourited: 'favorited your post',
  quoted: 'quoted your post',
  mention: 'Mention',
  and: 'and',
  others: 'others',
  followers: 'Followers',
  following: 'Following',
  posts: 'Posts',
  joined: 'Joined',
  automated: 'Automated',
  moved: 'has indicated that their new account is now:',
  go: 'Go to profile',
  follow: 'Follow',
  unfollow: 'Unfollow',
  home: 'Home',
  thousand: 'K',
  withNames: 'With',
};
export type Words = typeof EN;

const AR: Words = {
  boosted: 'أعاد نشره',
  followed: 'بدأ متابعتك',
  favourited: 'أُعجب بمنشورك',
  quoted: 'اقتبس منشورك',
  mention: 'إشارة',
  and: 'و',
  others: 'آخرون',
  followers: 'مُتابِعون',
  following: 'يُتابِع',
  posts: 'المنشورات',
  joined: 'انضم في',
  automated: 'آلي',
  moved: 'أشار إلى أن حسابه الجديد الآن:',
  go: 'اذهب إلى الملف الشخصي',
  follow: 'متابعة',
  unfollow: 'إلغاء المتابعة',
  home: 'الرئيسية',
  thousand: ' ألف',
  withNames: 'مع',
};

export const wordsOf = (lang: GalleryLanguage): Words => (lang === 'ar' ? AR : EN);

export const numberIn = (lang: GalleryLanguage, number: number): string =>
  new Intl.NumberFormat(lang).format(number);

/** `1.2K`: cut off, not rounded. */
export function shortNumber(lang: GalleryLanguage, number: number): string {
  if (number < 1000) return numberIn(lang, number);
  const digits = number < 10_000 ? Math.floor(number / 100) / 10 : Math.floor(number / 1000);
  return `${numberIn(lang, digits)}${wordsOf(lang).thousand}`;
}

export function dayIn(
  lang: GalleryLanguage,
  [year, month, day]: readonly [number, number, number],
  options: Intl.DateTimeFormatOptions = {},
): string {
  return new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, day),
  );
}
