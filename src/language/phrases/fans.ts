/** Phrases of fans: an account about somebody by those who like them. A line a language; see phrase-table.ts. */

/** They disclose by themselves: the account is what they speak of. */
export const FAN_ACCOUNTS = `
en: fan account, fan acct, fan acc, fan page, fan site, fan run, fan made, fan edits, run by fans, run by a fan, ran by fans, managed by fans, by fans for fans, stan account, stan page, tribute account, tribute page, support account for, i am not the artist, im not the artist, unofficial fan
de: fan account*, fan seite*, fan page*, fan konto*, fan kanal*, fan profil*, von fans fur fans, von fans betrieben
fr: compte fan*, compte de fan*, page de fan*, page fan*, compte de soutien, gere par des fans, tenu par des fans, tenu par une fan, tenu par un fan
es: cuenta fan*, cuenta de fan*, cuenta de un fan, cuenta de una fan, pagina de fan*, hecho por fans, hecha por fans, cuenta de apoyo a, administrada por fans
pt: fa clube*, conta de fa*, conta fa*, perfil de fas, perfil de fa, pagina de fas, feito por fas, feita por fas, conta de fans
it: account fan*, account di fan*, pagina fan*, pagina di fan*, profilo fan*, gestito da fan, gestita da fan
nl: fan account*, fan pagina*, fan page*, van fans voor fans, gerund door fans
pl: konto fan*, fan konto*, strona fan*, profil fan*, fan page*, prowadzone przez fan*, prowadzon* przez fan*
sv: fan konto*, fan sida*, av fans for fans
no: fan konto*, fan side*, drevet av fans
da: fan konto*, fan side*, drevet af fans
fi: fani tili*, fani sivu*, fanien yllapitama*
cs: fanousk* ucet*, fan ucet*, fan strank*, fan page*
sk: fanusikovsk* ucet*, fan ucet*, fan strank*
ro: cont de fan*, pagina de fan*, cont fan*, creat de fani
hu: rajongoi oldal*, rajongoi fiok*, fan oldal*, rajongok altal
el: λογαριασμος θαυμαστ*, σελιδα θαυμαστ*, λογαριασμος φαν, σελιδα φαν
tr: hayran hesab*, fan hesab*, hayran sayfa*, fan sayfa*, destek sayfa*
ru: фан аккаунт*, фанатск* аккаунт*, фан страниц*, фанатск* страниц*, страниц* поклонник*, аккаунт поклонник*, аккаунт фанат*, аккаунт ведут фанат*, фан паблик*
uk: фан акаунт*, фанатськ* акаунт*, фан сторінк*, сторінк* прихильник*, сторінк* фанат*, акаунт фанат*
bg: фен акаунт*, фен страниц*, страница на фенове*
sr: fan nalog*, fan stranic*, фан налог*
hr: fan profil*, fan racun*, fan stranic*
ar: حساب معجب*, صفحه معجب*, حساب محب*, صفحه محب*, حساب مشجع*, صفحه مشجع*, حساب فان*, صفحه فان*, حساب داعم*, رابطه محب*
fa: فن پیج*, پیج طرفدار*, صفحه طرفدار*, پیج هوادار*, صفحه هوادار*, اکانت طرفدار*
he: חשבון מעריצ*, עמוד מעריצ*, דף מעריצ*, קהילת מעריצ*, מנוהל על ידי מעריצ*
hi: फैन पेज*, फैन अकाउंट*, फैन खाता*, प्रशंसक अकाउंट*, प्रशंसक पेज*, प्रशंसक खाता*, फैंस द्वारा*
bn: ফ্যান পেজ*, ফ্যান অ্যাকাউন্ট*, ভক্তদের দ্বারা, সমর্থক গোষ্ঠী
ur: فین پیج*, فین اکاؤنٹ*, مداحوں کا*
id: akun fan*, akun penggemar*, dikelola fans, dikelola penggemar, akun dukungan
ms: akaun peminat*, laman peminat*, halaman peminat*, dikendalikan peminat, akaun fan*
fil: fan account*, fan page*
th: แอคแฟนคลับ, บ้านแฟนคลับ, แฟนเพจ, จัดทำโดยแฟนคลับ, บัญชีแฟนคลับ
vi: trang người hâm mộ, tài khoản fan, tài khoản người hâm mộ, do fan lập, trang fan
zh: 粉丝账号, 粉丝帐号, 粉絲帳號, 粉丝号, 粉絲號, 粉丝页, 粉絲頁, 粉絲專頁, 粉丝站, 粉絲站, 粉丝自制, 个站, 站子, 资讯站, 資訊站
ja: ファンアカウント, ファンアカ, ファン垢, ファンサイト, ファンページ, 応援アカウント, 応援アカ, 応援垢, 推し垢, 推し活, 情報アカウント
ko: 팬 계정, 팬 페이지, 팬 카페, 팬이 운영*, 홈마
`;

/** They disclose where they stand alone as well as beside the name. */
export const FAN_CLUBS = `
en: fan club, fan base
de: fan club*
fr: fan club, club de fans
es: club de fan*
pt: fan clube
it: fan club
nl: fan club
pl: fan klub*, klub fan*
sv: fan klubb*
no: fan klubb*
da: fan klub*
fi: fani klubi*
cs: fan klub*
ro: fan club
hu: fan klub*
el: φαν κλαμπ
tr: fan kulub*
ru: фан клуб*
uk: фан клуб*
hi: फैन क्लब*
bn: ফ্যান ক্লাব*
ur: فین کلب*
id: fan base
ms: kelab peminat*
th: แฟนคลับ
vi: câu lạc bộ người hâm mộ
zh: 粉丝团, 粉絲團, 后援会, 後援會
ja: ファンクラブ, 応援団
ko: 팬클럽
`;

/** They disclose only where they stand beside the name: "… fans", "daily …", "fan of …". */
export const FAN_WORDS = `
en: fan, fans, fanz, fandom, stan, stans, supporter, supporters, tribute, tribute to, dedicated to, updates, update, live updates, daily, archive, archives, daily photos of, fan updates, updates about, updates on
de: fan, fans, fan gemeinde*, anhanger
fr: fan, fans, admirateurs, actus de
es: fan, fans, admirador*, seguidores, noticias de
pt: fa, fas, admirador*, seguidores
it: fan, fans, ammiratori
nl: fan, fans
pl: fan, fani, fanow
sv: fan, fans
no: fan, fans
da: fan, fans
fi: fani, fanit
cs: fan, fans, fanous*
ro: fan, fani
hu: rajongo*
el: θαυμαστ*, φαν
tr: fan, hayran*
ru: фан*, поклонник*
uk: фан*, прихильник*, шанувальник*
ar: معجب*, مشجع*, محبي*, محبين, عشاق, فانز, فان
fa: هوادار*, طرفدار*
he: מעריצ*
hi: फैन*, प्रशंसक*, समर्थक*
bn: ভক্ত*, ফ্যান*
ur: فین*, مداح*, حامی
id: fans, penggemar*, pendukung
ms: fan, peminat*
fil: fans, tagahanga*
th: แฟน
vi: fan, fan page, người hâm mộ
zh: 粉丝, 粉絲, 应援, 應援, 搬运, 搬運
ja: ファン, 応援, 推し, まとめ
ko: 팬, 팬덤, 팬카페
`;
