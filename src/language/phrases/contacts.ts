/** Phrases that ask readers to write elsewhere, to pay, to invest or to claim. A line a language; see phrase-table.ts. */

/** Money: what no genuine account of anybody known asks or gives in a bio. */
export const SCAMS = `
en: giveaway, giveaways, giving away, giving back, im giving away, airdrop, airdrops, double your, doubles your, doubling your, triple your, free crypto, free bitcoin, free btc, send btc, send eth, send bitcoin, send crypto, send 1 get 2, to claim, link in bio to claim, dm to invest, to invest with, invest with me, investment platform, private investment, crypto invest*, bitcoin invest*, crypto trad*, bitcoin trading, forex, forex trad*, signals group, vip group, recover account, recover your account, recover funds, recover lost funds, recover your funds, recover your wallet, recover wallet, recover your money, recover money, account recovery, crypto recovery, funds recovery, cash app, cashapp blessing, vip fan card, fan membership card, meet and greet card, private chat, donate to my, ask me how, dm me how
de: verdopple dein, verdoppeln sie ihr, verdoppelt dein, verdoppelt eure, investiere mit mir, investiert mit mir, kostenlose krypto, kostenlos krypto, konto wiederherstellen, krypto gewinn*, krypto verlosung, geld verdienen mit mir, wir verschenken, verschenke
fr: doublez votre argent, double votre argent, doublez vos, investissement crypto, investissez avec moi, recuperation de compte, pret entre particuliers, jeu concours, crypto gratuit*, cadeau a reclamer
es: duplica tu dinero, duplica tus, duplico tu dinero, invierte conmigo, inversiones en cripto, inversion en cripto, regalo dinero, regalo cripto*, recuperacion de cuentas, recuperar tu cuenta, recupero cuentas, prestamos, sorteo, sorteos
pt: dobre seu dinheiro, dobro seu dinheiro, renda extra, pix premiado, recupero contas, recuperacao de contas, urubu do pix, invista comigo, sorteio, sorteios, cripto gratis
it: raddoppia i tuoi, raddoppia il tuo, raddoppio, guadagna con me, investi con me, recupero account, prestiti, regalo cripto*, regalo denaro, investimenti cripto*, raddoppia
nl: verdubbel je geld, verdubbel je, investeer met mij, winactie, account herstellen, gratis crypto
pl: podwoj swoje, podwoje twoje, zarabiaj ze mna, inwestuj ze mna, odzyskiwanie konta, odzyskiwanie kont, rozdaje, rozdanie, darmowe krypto*
sv: dubbla dina pengar, investera med mig, aterstall konto, utlottning, gratis krypto
no: doble pengene, doble dine penger, invester med meg, gjenopprett konto, gratis krypto
da: fordobl dine penge, invester med mig, gendan konto, gratis krypto
fi: tuplaa rahasi, sijoita kanssani, tilin palautus, arvonta, ilmaista kryptoa
cs: zdvojnasob*, investuj se mnou, obnova uctu, krypto zdarma
ro: dubleaza banii, dubleaza ti banii, investeste cu mine, recuperare cont, cripto gratuit
hu: duplazd meg, fektess be velem, fiok visszaallitas, nyeremenyjatek, ingyen kripto
el: διπλασιασε τα χρηματα, διπλασιαστε τα, επενδυσε μαζι μου, ανακτηση λογαριασμου, κληρωση, δωρεαν κρυπτο*
tr: ikiye katla*, para kazan, benimle yatirim, hesap kurtarma, cekilis*, bedava kripto
ru: удвою, удвоим, удвой свои, розыгрыш*, раздача, раздаю, заработок, пассивный доход, инвестируй со мной, инвестируйте со мной, восстановление аккаунта, верну деньги, вернем деньги
uk: подвою, подвоїмо, розіграш*, роздаю, роздача, заробіток, інвестуй зі мною, відновлення акаунта, збір на картку
ar: ضاعف اموالك, ضاعف مالك, استثمر معي, استرجاع الحسابات, استرداد الحسابات, سحوبات, قروض, عملات مجانيه, ارباح مضمونه
fa: دو برابر, سیگنال, قرعه کشی, سرمایه گذاری با من, بازیابی اکانت, ارز رایگان
he: להכפיל את הכסף, הכפילו את הכסף, השקיעו איתי, שחזור חשבון, הגרלה, קריפטו חינם
hi: पैसा डबल, पैसे डबल, पैसे कमाएं, गिवअवे, लॉटरी, अकाउंट रिकवरी, मेरे साथ निवेश
bn: টাকা ইনকাম, টাকা দ্বিগুণ, গিভওয়ে, আইডি রিকভারি, আমার সাথে বিনিয়োগ, দ্বিগুণ
ur: پیسے کمائیں, پیسے ڈبل, قرعہ اندازی, اکاؤنٹ ریکوری, میرے ساتھ سرمایہ کاری
id: gandakan uang, bagi bagi uang, bagi bagi, giveaway, undian, pemulihan akun, pinjaman online, slot gacor, investasi bersama saya, kripto gratis
ms: gandakan wang, cabutan bertuah, pemulihan akaun, melabur dengan saya
fil: doblehin, libreng crypto, mag invest sa akin, pautang
th: แจกเงิน, แจกฟรี, แจกรางวัล, เพิ่มเป็นสองเท่า, กู้คืนบัญชี, เงินกู้, ลงทุนกับ
vi: nhân đôi, trúng thưởng, rút thăm, lấy lại tài khoản, vay tiền, đầu tư cùng tôi, tặng tiền, tặng quà, kiếm tiền
zh: 抽奖, 抽獎, 送红包, 送紅包, 空投, 带单, 帶單, 跟单, 内幕, 內幕, 翻倍, 带你赚钱, 帶你賺錢, 找回账号, 找回帳號, 贷款, 貸款
ja: プレゼント企画, 現金配布, 現金プレゼント, お金配り, 必ず儲かる, 無料で教えます, 2倍にして, 倍にします, アカウント復旧, 投資グループ, 副業
ko: 리딩방, 주식 리딩, 수익 보장, 두 배로, 계정 복구, 경품, 무료 나눔, 이벤트 당첨, 대출, 투자 문의
`;

/** Another place to write to, said as an order or a wish. */
export const ELSEWHERE = `
en: whatsapp me, whatsapp only, message me on, message us on, text me, text me on, write me on, write to me on, reach me on, contact me on, contact me via, chat me on, chat with me on, hit me up on, add me on, find me on telegram, telegram only, via telegram, via whatsapp, on telegram, on whatsapp, inbox me, inbox us
de: schreib* mir auf, schreib* mir per, schreib* mich an, per whatsapp, auf telegram, auf whatsapp, uber telegram, uber whatsapp, whatsapp nur, nur whatsapp, nur telegram
fr: ecris moi sur, ecrivez moi sur, contactez moi sur, contacte moi sur, sur whatsapp, sur telegram, par whatsapp, via whatsapp, rejoins moi sur
es: escribeme al whatsapp, escribeme por, escribeme a, escribeme al, escribanme por, contactame por, por whatsapp, por telegram, en telegram, mandame dm, mandame un mensaje, info al privado
pt: chama no whatsapp, chama no zap, chama no direct, chama na dm, me chama no, pelo whatsapp, pelo telegram, no telegram, no whatsapp, manda mensagem no
it: scrivimi su, scrivetemi su, scrivimi in privato, contattami su, contattatemi su, su whatsapp, su telegram
nl: app me, whatsapp mij, stuur me een appje, telegram mij, stuur mij een bericht op, bericht me op, via whatsapp, op telegram, op whatsapp
pl: napisz na whatsapp*, pisz na whatsapp*, napisz na telegram*, pisz na telegram*, pisz na pw, pisz pw, napisz do mnie na, pisz do mnie na, na telegramie, na whatsappie
sv: skriv pa whatsapp, skriv till mig pa, skriv pa telegram, kontakta mig pa, pa whatsapp, pa telegram
no: skriv til meg pa, send melding pa, kontakt meg pa, pa whatsapp, pa telegram
da: skriv pa whatsapp, skriv til mig pa, kontakt mig pa, pa whatsapp, pa telegram
fi: laita viestia whatsappissa, kirjoita telegramissa, kirjoita minulle, laita viestia telegramissa, whatsappissa, telegramissa, ota yhteytta telegramissa
cs: napis mi na, napiste mi na, piste na, pis na, na whatsapp*, na telegram*
ro: scrie mi pe, scrieti pe, scrieti mi pe, contacteaza ma pe, pe whatsapp, pe telegram
hu: irj whatsapp*, irj telegram*, irj ram whatsapp*, irj ram telegram*, irj privatban, keress telegram*
el: στειλε μου στο, στειλτε μου στο, στειλτε μηνυμα στο, στειλε μηνυμα στο, στο whatsapp, στο telegram, γραψε μου στο
tr: whatsapptan yaz*, whatsapp tan yaz*, telegramdan yaz*, telegram dan yaz*, whatsapptan ulas*, telegramdan ulas*, whatsapp uzerinden, telegram uzerinden
ru: пиши в телеграм*, пишите в телеграм*, пиши в тг, пишите в тг, пиши в вотсап, пишите в вотсап, пишите в ватсап, пиши в ватсап, пишите в директ, пиши в директ, пишите в лс, пиши в лс, пишите в личку, пиши мне в, пишите мне в
uk: пиши в телеграм*, пишіть у телеграм*, пишіть в телеграм*, пишіть у вайбер*, пишіть у приват, пишіть у дірект, пиши мені в, пишіть мені в, пишіть мені у
ar: تواصل واتساب, راسلني واتساب, راسلني على, راسلوني على, تواصل معي على, تواصلوا معي على, للتواصل واتس*, تواصل تلجرام, راسلني خاص, عبر واتساب, عبر تلجرام, على تلجرام, على واتساب
fa: پیام در تلگرام, واتساپ پیام بده*, در تلگرام پیام, به تلگرام من, دایرکت بدید, به من در
he: דברו איתי בוואטסאפ, כתבו לי בטלגרם, כתבו לי בוואטסאפ, דברו איתי בטלגרם, תכתבו לי ב*
hi: व्हाट्सएप करें, व्हाट्सएप पर संपर्क, व्हाट्सएप पर मैसेज, टेलीग्राम पर जुड़ें, टेलीग्राम पर मैसेज, टेलीग्राम पर संपर्क, डीएम करें
bn: হোয়াটসঅ্যাপ করুন, হোয়াটসঅ্যাপে, ইনবক্স করুন, ইনবক্সে আসুন, টেলিগ্রামে যোগ, টেলিগ্রামে মেসেজ
ur: واٹس ایپ کریں, واٹس ایپ پر, ان باکس کریں, ٹیلیگرام جوائن, ٹیلیگرام پر, ڈی ایم کریں
id: hubungi wa, chat wa, chat saya di, hubungi saya di, hubungi saya lewat, join telegram, gabung telegram, grup telegram, lewat whatsapp, lewat telegram, di telegram
ms: whatsapp saya, hubungi saya di, mesej saya di, join telegram, di telegram
fil: i chat mo ako sa, mag message sa telegram, sa telegram, sa whatsapp
th: แอดไลน์, ทักไลน์, ทักแชท, ทักส่วนตัว, ทักdm, ติดต่อไลน์, ทักมาที่, ทักเทเลแกรม, ทัก dm
vi: liên hệ zalo, inbox zalo, ib mình, nhắn tin telegram, nhắn tin cho tôi qua, nhóm telegram, liên hệ whatsapp, liên hệ qua
zh: 加微信, 加我微信, 加vx, 加v信, 加賴, 加line, 加我line, 加telegram, 加我telegram, 加电报, 加電報, 飞机号, 飛機號, tg群, 私信我, 私聊我, 请私信, 請私訊, 加v
ja: line追加, ライン追加, line登録, lineはこちら, ライン交換, dmください, dm下さい, telegramで, テレグラムで, telegramまで, 詳しくはdm
ko: 카톡 주세요, 카톡으로, 카카오톡 문의, 오픈채팅, 오픈카톡, 텔레그램 문의, 텔레그램으로, 텔레 문의, 디엠 주세요, dm 주세요, 리딩방 입장
`;

/** Words of contact that honest small businesses use as well. */
export const CONTACTS = `
en: whatsapp, telegram, dm me, dm us, dm for
de: dm fur, kooperationen per dm, per dm, gewinnspiel, verlosung
fr: mp pour, dm pour, en mp
es: dm para, info por dm, por dm
pt: dm para, parcerias dm
it: dm per, in dm
nl: dm voor, stuur een dm
pl: wspolpraca dm, dm w sprawie
sv: dm for, skicka dm
no: dm for
da: dm for
fi: laita dm, dm yhteistyo
cs: spoluprace dm, pis do dm
ro: mesaj privat, dm pentru
hu: dm egyuttmukodes
el: στειλε dm, συνεργασιες dm
tr: dm atin, is birligi icin dm, isbirligi dm, dmden yaz*
ru: вотсап, ватсап, телеграм, телеграмм, реклама в лс, в личку
uk: вайбер, телеграм, вотсап
ar: واتساب, واتس اب, تلجرام, تيليجرام, تلغرام, خاص مفتوح, للاعلان خاص
fa: واتساپ, تلگرام, تبلیغات دایرکت, دایرکت برای
he: וואטסאפ, טלגרם, הודעה בפרטי, שיתופי פעולה בפרטי
hi: व्हाट्सएप, टेलीग्राम, प्रमोशन के लिए डीएम
bn: হোয়াটসঅ্যাপ, টেলিগ্রাম
ur: واٹس ایپ, ٹیلیگرام
id: endorse dm, endorse wa, dm untuk, paid promote
ms: wasap, dm untuk, pinjaman
th: ไลน์ไอดี, เทเลแกรม, รับงานdm, รับงาน dm, inbox มา
vi: zalo, liên hệ quảng cáo
zh: 微信, 电报群, 電報群, 合作私信, 商务合作, 商務合作, 电报, 電報, 私信, 私聊
ja: テレグラム, dmまで, お仕事依頼はdm, 公式line, dmで
ko: 카톡, 텔레그램, 협찬 dm, 광고 문의
`;
