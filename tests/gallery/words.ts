/** X's own words on a profile, as far as the sample pages need them. */
import type { GalleryLanguage } from './account';

export interface Words {
  follow: string;
  following: string;
  followers: string;
  joined(month: string): string;
  posts(count: string): string;
  tabs: readonly string[];
  verified: string;
  details: string;
  protected: string;
  labels: Record<'parody' | 'fan' | 'commentary', string>;
  nav: readonly string[];
  post: string;
  search: string;
  whoToFollow: string;
  samplePost: string;
}

export const WORDS: Record<GalleryLanguage, Words> = {
  en: {
    follow: 'Follow',
    following: 'Following',
    followers: 'Followers',
    joined: (month) => `Joined ${month}`,
    posts: (count) => `${count} posts`,
    tabs: ['Posts', 'Replies', 'Reposts', 'Media'],
    verified: 'Verified account',
    details: 'Provides details about verified accounts.',
    protected: 'Protected account',
    labels: { parody: 'Parody account', fan: 'Fan account', commentary: 'Commentary account' },
    nav: ['Home', 'Explore', 'Notifications', 'Chat', 'Bookmarks', 'Profile'],
    post: 'Post',
    search: 'Search',
    whoToFollow: 'Who to follow',
    samplePost: 'A sample post on a sample page. Nobody wrote it.',
  },
  de: {
    follow: 'Folgen',
    following: 'Folge ich',
    followers: 'Follower',
    joined: (month) => `Seit ${month} bei X`,
    posts: (count) => `${count} Posts`,
    tabs: ['Posts', 'Antworten', 'Reposts', 'Medien'],
    verified: 'Verifizierter Account',
    details: 'Zeigt Einzelheiten zu verifizierten Accounts.',
    protected: 'Geschützter Account',
    labels: { parody: 'Parodie-Account', fan: 'Fan-Account', commentary: 'Kommentar-Account' },
    nav: ['Startseite', 'Entdecken', 'Mitteilungen', 'Chat', 'Lesezeichen', 'Profil'],
    post: 'Posten',
    search: 'Suche',
    whoToFollow: 'Wem folgen?',
    samplePost: 'Ein Beispiel auf einer Beispielseite. Niemand hat es geschrieben.',
  },
  ja: {
    follow: 'フォロー',
    following: 'フォロー中',
    followers: 'フォロワー',
    joined: (month) => `${month}からXを利用しています`,
    posts: (count) => `${count} 件のポスト`,
    tabs: ['ポスト', '返信', 'リポスト', 'メディア'],
    verified: '認証済みアカウント',
    details: '認証済みアカウントの詳細を表示します。',
    protected: '非公開アカウント',
    labels: { parody: 'パロディアカウント', fan: 'ファンアカウント', commentary: 'コメンタリーアカウント' },
    nav: ['ホーム', '話題を検索', '通知', 'チャット', 'ブックマーク', 'プロフィール'],
    post: 'ポストする',
    search: '検索',
    whoToFollow: 'おすすめユーザー',
    samplePost: '見本ページの見本の投稿です。',
  },
  ar: {
    follow: 'متابعة',
    following: 'أتابعه',
    followers: 'المتابِعون',
    joined: (month) => `انضم في ${month}`,
    posts: (count) => `${count} منشور`,
    tabs: ['المنشورات', 'الردود', 'إعادات النشر', 'الوسائط'],
    verified: 'حساب موَثَّق',
    details: 'يقدّم تفاصيل عن الحسابات الموثّقة.',
    protected: 'حساب محمي',
    labels: { parody: 'حساب ساخر', fan: 'حساب معجبين', commentary: 'حساب تعليق' },
    nav: ['الرئيسية', 'استكشف', 'الإشعارات', 'الدردشة', 'المحفوظات', 'الملف الشخصي'],
    post: 'نشر',
    search: 'بحث',
    whoToFollow: 'حسابات مقترحة',
    samplePost: 'منشور نموذجي في صفحة نموذجية.',
  },
};
