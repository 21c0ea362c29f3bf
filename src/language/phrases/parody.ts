/** Phrases of parody: an account that plays somebody and says so. A line a language; phrase-table.ts says how to read one. */

/** They disclose by themselves: the account is what they speak of. */
export const PARODY_ACCOUNTS = `
en: parody account, parody acct, parody page, parody profile, satire account, satirical account, satire page, spoof account, humor account, humour account, comedy account, role play account, roleplayer, rp account, impersonation for comedy, not to be taken seriously, fake account for fun, this is a fake account, obvious parody, this is a parody, this is satire, not the real, not real, just jokes, not really him, not really her, i am not him, i am not her, im not him, im not her, not the actual, parody of, a parody
de: parodie account*, parodie konto*, parodie profil*, satire account*, satire konto*, satire seite*, nicht der echte, nicht die echte, nicht das echte, fake account aus spass, nicht ernst gemeint
fr: compte parod*, compte de parodie, page parod*, compte satirique, compte humoristique, compte de satire, ce nest pas le vrai, ce nest pas la vraie, pas le vrai, pas la vraie, faux compte de, rien de serieux
es: cuenta parod*, cuenta de parodia, cuenta satiric*, cuenta de satira, cuenta de humor, perfil de parodia, perfil parod*, no soy el real, no soy la real, no es el real, no soy el verdadero, no es el verdadero, cuenta fake de
pt: conta parod*, conta de parodia, perfil de parodia, perfil parod*, conta de humor, perfil de humor, perfil fake de, conta satiric*, nao sou o verdadeiro, nao e o verdadeiro, nao sou a verdadeira, nao e a verdadeira
it: account parod*, profilo parod*, pagina parod*, account satiric*, pagina satiric*, profilo satiric*, non sono il vero, non sono la vera, non e il vero, non e la vera
nl: parodie account*, parodie pagina*, satire account*, satirisch account, niet de echte, nep account voor de grap
pl: konto parod*, profil parod*, strona parod*, konto satyr*, profil satyr*, to nie jest prawdziw*, nie jestem prawdziw*
sv: parodi konto*, satir konto*, skamt konto*, inte den riktiga, inte den akta, inte pa riktigt
no: parodi konto*, satire konto*, tulle konto*, ikke den ekte
da: parodi konto*, satire konto*, ikke den aegte, ikke den rigtige
fi: parodia tili*, satiiri tili*, huumori tili*, ei oikea, epaaito
cs: parodick* ucet*, parodie ucet*, satirick* ucet*, humorn* ucet*, nejsem skutecn*, neni to skutecn*, neni skutecn*
sk: parodick* ucet*, satirick* ucet*, nie som skutocn*
ro: cont parod*, cont de parodie, cont satir*, pagina de parodie, nu sunt cel real, nu este cel real, nu sunt cel adevarat, nu este cel adevarat
hu: parodia fiok*, parodia oldal*, szatirikus oldal*, szatirikus fiok*, humoros oldal*, nem az igazi, nem a valodi
el: λογαριασμος παρωδιας, σατιρικος λογαριασμος, σελιδα παρωδιας, σατιρικη σελιδα, δεν ειναι ο πραγματικος, δεν ειναι η πραγματικη, δεν ειμαι ο πραγματικος, τρολ λογαριασμος
tr: parodi hesap*, parodi hesab*, mizah hesap*, mizah hesab*, hiciv hesab*, gercek hesap degil*, gercek degil*, gercek hesabi degil*
ru: пародийн* аккаунт*, аккаунт пароди*, пародийн* страниц*, сатирическ* аккаунт*, сатирическ* страниц*, юмористическ* аккаунт*, не настоящ*, ненастоящ*, это фейк, фейковый аккаунт, вымышленн* персонаж*
uk: пародійн* акаунт*, акаунт пароді*, пародійн* сторінк*, сатиричн* акаунт*, гумористичн* акаунт*, не справжн*, несправжн*
bg: пародиен акаунт*, пародиен профил*, не е истинск*
sr: parodijski nalog*, parodija nalog*, satirican nalog*, пародијски налог*
hr: parodijski racun*, parodijski profil*, satiricni profil*
ar: حساب ساخر*, صفحه ساخر*, حساب محاكاه, محاكاه ساخر*, حساب باروديا, حساب كوميدي*, ليس حساب حقيقي*, ليس حقيقي*, حساب وهمي للضحك, شخصيه خياليه
fa: صفحه طنز*, اکانت طنز*, پیج طنز*, حساب طنز*, پیج پارودی, اکانت فیک, واقعی نیست*
he: חשבון פרודי*, עמוד פרודי*, דף פרודי*, חשבון סאטירי*, דף סאטירי*, עמוד סאטירי*, חשבון הומוריסטי*, לא אמיתי*, לא האמיתי*
hi: पैरोडी अकाउंट*, पैरोडी पेज*, पैरोडी खाता*, व्यंग्य अकाउंट*, व्यंग्य खाता*, असली नही*, मजाक के लिए
bn: প্যারোডি অ্যাকাউন্ট*, প্যারোডি পেজ*, ব্যঙ্গাত্মক পেজ*, মজার পেজ*, আসল নয়*
ur: پیروڈی اکاؤنٹ*, طنزیہ اکاؤنٹ*, مزاحیہ اکاؤنٹ*, طنز و مزاح, اصلی نہیں*
id: akun parodi*, akun satir*, akun humor, akun lawak, bukan yang asli, bukan akun asli, sekadar lelucon
ms: akaun parodi*, akaun satira*, akaun lawak, bukan yang sebenar, bukan akaun sebenar
fil: parody account, hindi totoo*, hindi tunay*
th: บัญชีล้อเลียน, เพจล้อเลียน, แอคล้อเลียน, แอคตลก, ไม่ใช่ตัวจริง, ไม่ใช่ของจริง
vi: tài khoản nhại, tài khoản châm biếm, tài khoản hài, trang nhại, không phải thật, không phải người thật
zh: 恶搞账号, 惡搞帳號, 恶搞号, 惡搞號, 模仿账号, 模仿帳號, 戏仿账号, 戲仿帳號, 不是本人, 非本人, 并非本人, 並非本人, 高仿号, 高仿號, 玩梗账号, 段子手
ja: パロディアカウント, パロディーアカウント, パロディ垢, なりきりアカウント, なりきり垢, ネタアカウント, ネタ垢, 本人ではありません, 本人ではない, 本人じゃない, 本人とは関係, 本人とは一切関係, 本人様とは一切関係, 本人様とは関係, 偽物です, 非公式bot, 名言bot, 非公式ボット
ko: 패러디 계정, 패러디 페이지, 풍자 계정, 가짜 계정, 장난 계정, 역할극 계정, 본인 아님, 본인이 아닙니다, 본인이 아님, 본인 아닙니다, 진짜가 아닌, 진짜가 아닙니다
`;

/** They disclose where they stand alone, or beside the name: "Parody.", "parody of …", "… (parody)". */
export const PARODY_WORDS = `
en: parody, parodies, satire, satirical, spoof, impersonator, role play, rp
de: parodi*, satir*
fr: parodi*, satir*, faux compte
es: parodi*, satir*, cuenta fake, perfil fake
pt: parodi*, satir*, perfil fake, conta fake
it: parodi*, satir*, profilo fake, account fake
nl: parodi*, satir*
pl: parodi*, satyr*
sv: parodi*, satir*
no: parodi*, satir*
da: parodi*, satir*
fi: parodi*, satiiri*
cs: parodi*, satir*
ro: parodi*, satir*, pamflet
hu: parodia*, szatira*
el: παρωδι*, σατιρ*
tr: parodi*, hiciv, mizah*
ru: пароди*, сатир*, фейк
uk: пароді*, сатир*, фейк
bg: пароди*, сатир*
sr: parodij*, пародиј*
ar: ساخر*, محاكاه*, باروديا
fa: طنز*, پارودی*, فیک, شوخی
he: פרודי*, סאטיר*
hi: पैरोडी*, व्यंग्य*, हास्य, प्रहसन
bn: প্যারোডি*, ব্যঙ্গ*
ur: پیروڈی*, طنزیہ, مزاحیہ
id: parodi*, satir*
ms: parodi*, satira*, sindiran
fil: parody*, parodya
th: ล้อเลียน, เสียดสี
vi: nhại, châm biếm, trào phúng, giả tưởng
zh: 恶搞, 惡搞, 模仿, 戏仿, 戲仿, 讽刺, 諷刺, 反讽, 高仿, 山寨
ja: パロディ, パロディー, なりきり, 風刺, 偽物
ko: 패러디, 풍자, 역할극, 자동봇
`;
