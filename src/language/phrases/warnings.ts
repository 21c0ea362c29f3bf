/** Phrases that warn of other accounts, or promise never to write or ask: by genuine accounts and by impostors. */

/** A clause that has one speaks of others: what it calls fake, a fan or a parody isn't this account. */
export const WARNINGS = `
en: beware of, beware fake*, beware imposter*, watch out for fake*, watch out for imposter*, watch out for impostor*, watch out for scam*, report fake account*, report fake profile*, report fake page*, report fakes, report imposter*, report impostor*, report impersonat*, report any fake*, block and report, there are fake, fake accounts, fake account of me, fake profiles, fake pages, all others are fake, all other accounts are, everything else is fake, others are fake, anyone else is fake, any other account, anything else is fake, other accounts are, i will never, i never ask, i never dm, i never message, i dont have telegram, i dont use telegram, i dont do, i am not on, im not on, not on telegram, not on whatsapp, no telegram, no whatsapp, no giveaways, we will never, we never ask, impersonating me, impersonate me, scammers, dont be scammed, dont get scammed
de: vorsicht vor, achtung fake*, achtung vor, hutet euch vor, fake profile, fake accounts, gefalschte profile, gefalschte konten, ich bin nicht auf telegram, ich schreibe niemanden, ich frage nie, wir fragen nie, alle anderen sind fake, alle anderen accounts, vor betrugern, melden sie fake*
fr: attention aux, mefiez vous, mefiance, signalez les, faux comptes, je nai pas telegram, je ne demande jamais, je ne contacte jamais, nous ne demandons jamais, usurpation, comptes frauduleux, les autres sont faux, tous les autres comptes
es: cuidado con, ojo con las cuentas, denuncia las cuentas, denuncien las cuentas, cuentas falsas, perfiles falsos, no tengo telegram, nunca pido, nunca pedimos, no hago sorteos, me estan suplantando, suplantacion, las demas son falsas, las otras son falsas
pt: cuidado com, denuncie perfis, denunciem perfis, perfis falsos, contas falsas, nao tenho telegram, nunca peco, nunca pedimos, nao faco sorteios, tem fake meu, se passando por mim, nao caia em, as outras sao falsas, qualquer outra conta
it: attenzione ai, attenti ai, attenzione agli, segnalate i, profili falsi, account falsi, profili fake, non ho telegram, non chiedo mai, non chiediamo mai, non vi contattero mai, si spaccia per me, furto d identita, gli altri sono falsi
nl: pas op voor, let op nep*, meld nep*, nep accounts, nep profielen, ik zit niet op, ik vraag nooit, wij vragen nooit, alle andere accounts, alle anderen zijn nep
pl: uwaga na, uwazajcie na, zglaszajcie, falszywe konta, falszywych kont, nie mam telegram*, nigdy nie prosze, sie pode mnie podszywa*, podszywaja sie, oszusci, oszustow
sv: varning for, se upp for, anmal falska, falska konton, jag finns inte pa, jag ber aldrig, utger sig for att vara, alla andra ar falska
no: advarsel mot, pass pa falske, rapporter falske, falske kontoer, jeg er ikke pa, jeg ber aldri, utgir seg for, alle andre er falske
da: pas pa falske, advarsel mod, anmeld falske, falske profiler, falske konti, jeg er ikke pa, jeg beder aldrig, udgiver sig for, alle andre er falske
fi: varokaa, varo vale*, ilmoita vale*, valetil*, en ole telegramissa, en koskaan pyyda, esiintyy minuna, huijarit, huijareita
cs: pozor na, nahlaste, falesne ucty, falesnych uctu, falesne profily, nemam telegram, nikdy nezadam, se za me vydava, podvodnici
ro: atentie la, feriti va de, raportati, conturile false, conturi false, nu am telegram, nu cer niciodata, se da drept mine, tentativa de frauda
hu: vigyazat kamu, vigyazzatok a, vigyazat hamis, jelentsetek a, kamu profil*, kamu oldal*, hamis oldal*, nincs telegram*, soha nem kerek, visszaelnek a nevem*, csalok
el: προσοχη στους, προσοχη σε, κανετε report, ψευτικους λογαριασμους, δεν εχω telegram, δεν ζηταω ποτε, παριστανει εμενα, απατεωνες
tr: sahte hesaplara, sahte hesaplari, sahte hesap*, telegram hesabim yok*, baska hesabim yok*, asla para istemem, adima acilan, dolandiricilara
ru: осторожно фейк*, осторожно, остерегайтесь, берегитесь, жалуйтесь на, у меня нет телеграм*, никогда не прошу, от моего имени, мошенник*, остальные аккаунты фейк*, остальные фейк*, фейковых аккаунт*, фейковые аккаунты, фейки
uk: обережно, остерігайтеся, скаржтеся на, у мене немає телеграм*, ніколи не прошу, від мого імені, шахраї, фейкових акаунт*, фейки
bg: внимавайте за, пазете се от
sr: lazni nalozi, cuvajte se
hr: lazni profili, cuvajte se
ar: احذروا, احذر من, تحذير من, بلغوا عن, حسابات مزيفه, حسابات وهميه, حسابات مزوره, لا املك حسابا على, لا اطلب المال, تنتحل شخصيتي, انتحال شخصيه, وغيره مزور
fa: مراقب صفحات, مراقب پیج*, جعلی باشید, فیک را ریپورت, من در تلگرام نیستم, هرگز درخواست, به نام من کلاهبرداری, جعل هویت, بقیه پیج*
he: היזהרו מ*, היזהרו, אזהרה מ*, דווחו על, אין לי טלגרם, לעולם לא אבקש, מתחזים
hi: सावधान, फर्जी अकाउंट*, फेक अकाउंट*, रिपोर्ट करें, टेलीग्राम पर नही*, कभी पैसे नही*, मेरे नाम से फर्जी, ठगों से
bn: সাবধান, ভুয়া আইডি*, ফেক আইডি*, রিপোর্ট করুন, কখনো টাকা চাই না, আমার নামে ভুয়া, প্রতারক*
ur: ہوشیار, جعلی اکاؤنٹ*, رپورٹ کریں, کبھی پیسے نہیں, میرے نام سے جعلی, فراڈ سے
id: hati hati akun, hati hati dengan, waspada akun, waspada penipuan, laporkan akun, akun palsu, saya tidak punya telegram, tidak pernah meminta, mengatasnamakan saya, selain ini palsu
ms: awas akaun, awas scammer, hati hati akaun, laporkan akaun, akaun palsu, saya tiada telegram, tidak pernah minta, menyamar sebagai saya
fil: mag ingat sa, ingat sa mga, i report ang mga
th: ระวังบัญชีปลอม, ระวังเพจปลอม, ระวังมิจฉาชีพ, ระวังแอคปลอม, ระวัง, ช่วยกันรีพอร์ต, ไม่มีไลน์, ไม่เคยขอเงิน, แอบอ้าง
vi: cảnh giác, cẩn thận tài khoản giả, cẩn thận, báo cáo tài khoản giả, tôi không dùng telegram, không bao giờ hỏi, mạo danh tôi, bị giả mạo, cảnh báo lừa đảo
zh: 谨防, 謹防, 小心假, 小心诈骗, 小心詐騙, 冒充, 其他都是假, 其他均为假冒, 我没有telegram, 我沒有telegram, 不会私信, 不會私訊, 不会主动私信, 不會主動私訊, 请举报, 請檢舉, 当心假
ja: 偽アカウントに, 偽垢に, なりすましに, なりすましアカウントに, なりすまし注意, 通報をお願い, lineはやっていません, telegramはやっていません, 勧誘することはありません, 要求することはありません, 詐欺にご注意, 騙る, ご注意ください
ko: 사칭 계정, 사칭 주의, 사칭 신고, 신고 부탁, 텔레그램 하지 않, 텔레그램을 하지 않, 금전을 요구하지 않, 저를 사칭, 사기 주의, 모두 사칭
`;

/** What a warning calls the others: with one of these it is what the genuine account says, or one that plays it. */
export const FAKES = `
en: fake*, imposter*, impostor*, impersonat*, copycat*
de: fake*, gefalscht*, falsch*, betruger*
fr: faux, fausses, usurpat*, frauduleu*
es: falsas, falsos, falsa, suplanta*
pt: falsas, falsos, falsa, fake*, passando por mim
it: falsi, falso, fake, spaccia per me
nl: nep*, fake*
pl: falszyw*, podszywa*
sv: falska, utger sig
no: falske, utgir seg
da: falske, udgiver sig
fi: vale*, esiintyy minuna
cs: falesn*, za me vydava
ro: fals*, drept mine
hu: kamu, hamis, visszaelnek
el: ψευτικ*, παριστανει
tr: sahte*, adima acilan
ru: фейк*, фальшив*, от моего имени
uk: фейк*, фальшив*, від мого імені
ar: مزيف*, وهمي*, مزور*, تنتحل*, انتحال*
fa: جعل*, فیک
he: מזויפ*, מתחז*
hi: फर्जी*, फेक*
bn: ভুয়া*, ফেক*, নকল*
ur: جعلی*
id: palsu, mengatasnamakan
ms: palsu, menyamar
fil: fake, peke*
th: ปลอม, แอบอ้าง
vi: giả, mạo danh
zh: 假, 冒充
ja: 偽, なりすまし, 騙る
ko: 사칭
`;
