/** Phrases by which an account calls itself somebody's own. A line a language; see phrase-table.ts. */

/** Whole sentences. "official account" in all its forms is made of the two lists below. */
export const CLAIM_SENTENCES = `
en: my only account, this is my only one, the one and only account, my backup account, backup account, my second account, second account, my new account, new account, my spare account, old account was hacked, old account was suspended, account was hacked, account got hacked, got hacked, this is really me, yes its really me, its the real, i have no other account*, i dont have any other account*, i dont have another account, no other account*, managed by me, run by me, personal account of, private account of
de: mein einziger account, mein einziges konto, mein neuer account, mein neues konto, mein zweit account, mein zweit konto, ersatz konto, ersatz account, mein altes konto wurde gehackt, alter account gehackt, hier schreibt, hier twittert, ich bin der echte, ich bin die echte, das ist der echte, keine anderen accounts
fr: mon seul compte, mon unique compte, mon nouveau compte, nouveau compte, mon compte secondaire, compte secondaire, compte de secours, ancien compte a ete pirate, compte pirate, je suis le vrai, je suis la vraie, cest bien moi
es: mi unica cuenta, mi nueva cuenta, nueva cuenta, cuenta nueva, mi cuenta secundaria, cuenta secundaria, cuenta de respaldo, me hackearon, perdi mi cuenta, soy el verdadero, soy la verdadera, soy el real, no tengo otra cuenta, no tengo otras cuentas
pt: minha unica conta, conta nova, nova conta, minha nova conta, conta reserva, conta secundaria, perdi minha conta, perdi a conta, fui hackead*, sou o verdadeiro, sou a verdadeira, nao tenho outra conta, nao tenho outras contas
it: il mio unico account, il mio unico profilo, nuovo profilo, nuovo account, profilo di riserva, account di riserva, profilo secondario, mi hanno hackerato, sono il vero, sono la vera, non ho altri account, non ho altri profili
nl: mijn enige account, nieuw account, mijn nieuwe account, reserve account, tweede account, account is gehackt, ik ben de echte
pl: moje jedyne konto, nowe konto, moje nowe konto, konto zapasowe, drugie konto, poprzednie konto zhakowane, stare konto zhakowane, konto zostalo zhakowane, nie mam innych kont
sv: mitt enda konto, nytt konto, mitt nya konto, reserv konto, mitt gamla konto, jag har inga andra konton
no: min eneste konto, ny konto, min nye konto, reserve konto, konto* ble hacket, konto* min ble hacket
da: min eneste konto, ny konto, min nye konto, reserve konto, konto blev hacket
fi: ainoa tilini, uusi tili*, vara tili*, tilini hakkeroitiin, vanha tili* hakkeroitiin
cs: muj jediny ucet, novy ucet, zalozni ucet, stary ucet mi hack*, ucet mi hack*
ro: singurul meu cont, cont nou, contul meu nou, cont de rezerva, mi a fost spart contul, contul meu a fost spart
hu: az egyetlen fiok*, egyetlen fiokom, uj fiok*, tartalek fiok*, feltortek a regi fiok*
el: ο μονος μου λογαριασμος, νεος λογαριασμος, εφεδρικος λογαριασμος, δεν εχω αλλον λογαριασμο
tr: tek hesabim*, yeni hesabim*, yedek hesap*, yedek hesab*, ikinci hesabim*, eski hesabim calindi, eski hesabim kapandi, hesabim calindi
ru: мой единственный аккаунт, новый аккаунт, мой новый аккаунт, запасной аккаунт, второй аккаунт, аккаунт взломали, старый аккаунт взломали, других аккаунтов нет, других аккаунтов не имею
uk: мій єдиний акаунт, новий акаунт, мій новий акаунт, запасний акаунт, акаунт зламали, старий акаунт зламали, інших акаунтів немає
ar: حسابي الوحيد, حسابي الرسمي, حسابي الحقيقي, حسابي الجديد, حساب احتياطي, حسابي الاحتياطي, حسابي القديم مخترق, تم تهكير حسابي, تم اختراق حسابي, لا املك حسابا اخر, ليس لدي حساب اخر
fa: تنها صفحه, تنها پیج, صفحه اصلی من, پیج اصلی من, پیج جدید*, پیج دوم*, پیج قبلیم هک شد, صفحه قبلیم هک شد
he: החשבון היחיד שלי, חשבון חדש, חשבון גיבוי, פרצו לי לחשבון, אין לי חשבון אחר
hi: मेरा एकमात्र अकाउंट, मेरा असली अकाउंट, नया अकाउंट, बैकअप अकाउंट, पुराना अकाउंट हैक
bn: আমার একমাত্র, আসল আইডি, নতুন আইডি, আগের আইডি হ্যাক, ব্যাকআপ আইডি
ur: میرا واحد اکاؤنٹ, میرا اصلی اکاؤنٹ, نیا اکاؤنٹ, پرانا اکاؤنٹ ہیک, بیک اپ اکاؤنٹ
id: satu satunya akun, akun asli saya, akun baru, akun kedua, akun cadangan, akun lama kena hack, akun lama dihack, akun lama di hack
ms: satu satunya akaun, akaun sebenar saya, akaun baru, akaun baharu, akaun kedua, akaun lama kena hack
fil: bagong account, bago kong account, ito lang ang account ko, nahack ang account
th: มีแอคเดียว, แอคจริง, แอคใหม่, แอคสำรอง, แอคหลัก, เพจหลัก, แอคเก่าโดนแฮก, บัญชีเดียวของ, ทางการเพียงบัญชีเดียว
vi: tài khoản duy nhất, tài khoản chính chủ, tài khoản mới, tài khoản phụ, nick phụ, nick chính, tài khoản cũ bị hack
zh: 本人唯一, 我的唯一账号, 这是本人, 這是本人, 新账号, 新帳號, 备用账号, 備用帳號, 备用号, 備用號, 大号被封, 旧账号被盗, 舊帳號被盜, 认证账号, 認證帳號
ja: 公式です, 本人です, 唯一のアカウント, 新しいアカウント, 新アカウント, サブアカウント, 予備アカウント, 乗っ取られました, 乗っ取られた, 凍結されたので, 他のアカウントは偽物
ko: 본인입니다, 본인 계정, 유일한 계정, 새 계정, 부계정, 백업 계정, 계정을 해킹, 계정이 해킹, 이전 계정 정지
`;

/** Beside a word for an account: "official … account", "cuenta … oficial". */
export const CLAIM_ADJECTIVES = `
en: official, officially, real, genuine, verified, authentic, only, one and only, true, original
de: offiziell*, echt, echte, echter, echtes, verifiziert*, authentisch*, einzig*, wahre, original*
fr: officiel*, vrai, vraie, authentique, verifie*, certifie*, seul, unique
es: oficial, real, verificad*, autentic*, unic*, verdader*
pt: oficial, real, verificad*, autentic*, unic*, verdadeir*
it: ufficiale, reale, verificat*, autentic*, unic*, vero, vera
nl: officieel, officiele, echt, echte, geverifieerd*, enige
pl: oficjaln*, prawdziw*, zweryfikowan*, jedyn*, autentyczn*
sv: officiell*, riktig*, äkta, verifiera*, enda
no: offisiell*, ekte, verifisert*, eneste
da: officiel*, ægte, rigtig*, verificere*, eneste
fi: virallinen, viralli*, aito, aido*, oikea, vahvistettu, ainoa
cs: oficialn*, skutecn*, pravy, prava, prave, overen*, jedin*
sk: oficialn*, skutocn*, overen*, jedin*
ro: oficial*, real, reala, adevarat*, verificat*, autentic*, singur*
hu: hivatalos*, igazi, valodi, hitelesitett, egyetlen
el: επισημ*, πραγματικ*, αληθιν*, επαληθευμεν*, μοναδικ*
tr: resmi*, gercek, dogrulanmis, onayli, tek
ru: официальн*, настоящ*, реальн*, подтвержденн*, верифицированн*, единственн*
uk: офіційн*, справжн*, реальн*, підтверджен*, верифікован*, єдин*
bg: официал*, истинск*
sr: zvanicn*, званичн*
hr: sluzben*, sluzbeni
ar: رسمي*, حقيقي*, موثق*, اصلي*, وحيد*
fa: رسمی*, واقعی*, تایید شده, اصلی*
he: רשמי*, אמיתי*, מאומת*, יחיד*, מקורי*
hi: आधिकारिक, ऑफिशियल, असली, वास्तविक, सत्यापित, ओरिजिनल, एकमात्र
bn: অফিসিয়াল, অফিশিয়াল, আসল, প্রকৃত, ভেরিফাইড, একমাত্র
ur: آفیشل, سرکاری, اصلی, حقیقی, واحد
id: resmi, asli, terverifikasi, satu satunya, original
ms: rasmi, sebenar, disahkan, satu satunya
fil: opisyal*, ofisyal*, tunay*, totoo*
th: ทางการ, อย่างเป็นทางการ, จริง, ออฟฟิเชียล
vi: chính thức, chính chủ, duy nhất, thật, đã xác minh
zh: 官方, 唯一, 本人, 真实, 真實, 认证, 認證, 正版
ja: 公式, 唯一の, 本物の, 本人の, 本人, 正規の, 認証済み
ko: 공식, 오피셜, 유일한, 진짜, 본인, 인증
`;

/** What an account calls itself. */
export const ACCOUNT_NOUNS = `
en: account, acct, acc, page, profile, handle, channel, twitter, x account, instagram, tiktok, facebook, bluesky, mastodon
de: account*, konto*, kanal, seite, profil
fr: compte, page, profil, chaine
es: cuenta, pagina, perfil, canal
pt: conta, pagina, perfil, canal
it: account, profilo, pagina, canale
nl: account, pagina, profiel, kanaal
pl: konto, konta, profil, strona, kanal
sv: konto*, sida, sidan, kanal*, profil*
no: konto*, side, siden, kanal*, profil*
da: konto*, side, siden, kanal*, profil*
fi: tili*, sivu*, kanava*, profiili*
cs: ucet, ucty, profil, strank*, kanal
sk: ucet, profil, strank*, kanal
ro: cont, contul, pagin*, profil*, canal*
hu: fiok*, oldal*, csatorna*, profil*
el: λογαριασμ*, σελιδα, προφιλ, καναλι
tr: hesap*, hesab*, sayfa*, kanal*, profil*
ru: аккаунт*, страниц*, канал*, профил*, паблик*
uk: акаунт*, сторінк*, канал*, профіл*
bg: акаунт*, страниц*, профил*
sr: nalog*, налог*, stranic*
hr: racun*, profil*, stranic*
ar: حساب*, صفحه*, قناه*
fa: صفحه*, حساب*, پیج*, کانال*, اکانت*
he: חשבון*, עמוד*, דף, ערוץ
hi: अकाउंट*, खाता*, पेज*, हैंडल*, चैनल*
bn: পেজ*, অ্যাকাউন্ট*, আইডি*, একাউন্ট*, চ্যানেল*
ur: اکاؤنٹ*, پیج*, چینل*
id: akun*, halaman, kanal, laman
ms: akaun*, laman, halaman, saluran
th: บัญชี, เพจ, แอค, ช่อง
vi: tài khoản, trang, fanpage, kênh, nick
zh: 账号, 帳號, 帐号, 账户, 帳戶, 微博, 主页, 主頁, 专页, 專頁, 频道, 頻道
ja: アカウント, ページ, チャンネル, 垢
ko: 계정, 페이지, 채널
`;
