/** X's own words in posts, lists, notifications and messages, as far as the sample pages need them. */
import type { GalleryLanguage } from '../../gallery/account';

export interface PlaceWords {
  reposted: string;
  followsYou: string;
  clickToFollow: string;
  /** Behind one name, and between and behind two. */
  followedYou: string;
  and: string;
  liked: string;
  messages: string;
  verifiedFollowers: string;
  people: string;
  searchFor: string;
  chat: { you: string; now: string; unread: string };
}

export const PLACE_WORDS: Record<GalleryLanguage, PlaceWords> = {
  en: {
    reposted: ' reposted',
    followsYou: 'Follows you',
    clickToFollow: 'Click to Follow ',
    followedYou: ' followed you',
    and: ' and ',
    liked: ' liked your post',
    messages: 'Messages',
    verifiedFollowers: 'Verified followers',
    people: 'People',
    searchFor: 'Search for “bush”',
    chat: { you: 'You:', now: 'now', unread: 'unread' },
  },
  de: {
    reposted: ' hat repostet',
    followsYou: 'Folgt dir',
    clickToFollow: 'Klicke, um zu folgen: ',
    followedYou: ' folgt dir jetzt',
    and: ' und ',
    liked: ' gefällt dein Post',
    messages: 'Nachrichten',
    verifiedFollowers: 'Verifizierte Follower',
    people: 'Personen',
    searchFor: 'Suche nach „bush“',
    chat: { you: 'Du:', now: 'jetzt', unread: 'ungelesen' },
  },
  ja: {
    reposted: 'さんがリポスト',
    followsYou: 'フォローされています',
    clickToFollow: 'クリックしてフォロー: ',
    followedYou: 'さんにフォローされました',
    and: 'さんと',
    liked: 'さんがあなたのポストをいいねしました',
    messages: 'メッセージ',
    verifiedFollowers: '認証済みフォロワー',
    people: 'アカウント',
    searchFor: '「bush」を検索',
    chat: { you: '自分:', now: '今', unread: '未読' },
  },
  ar: {
    reposted: ' أعاد النشر',
    followsYou: 'يتابعك',
    clickToFollow: 'انقر لمتابعة ',
    followedYou: ' تابعك',
    and: ' و ',
    liked: ' أعجبه منشورك',
    messages: 'الرسائل',
    verifiedFollowers: 'المتابعون الموثّقون',
    people: 'الأشخاص',
    searchFor: 'ابحث عن «bush»',
    chat: { you: 'أنت:', now: 'الآن', unread: 'غير مقروءة' },
  },
};
