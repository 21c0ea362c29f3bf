/** Small words between the words that say something. A line a language; phrase-table.ts says how to read one. */

/** Articles, copulas, possessives, conjunctions: "not [the] official", "official [and] real account". */
export const LIGHT_WORDS = `
en: the, a, an, my, this, is, am, are, i, and, or, really, actually, any, in any way, his, her, their, our, new, personal, public, of, with, to, by, on, x, about, for
de: der, die, das, ein, eine, einer, mein, meine, ist, bin, ich, und, von, vom, zu, zum, zur, uber, hier, dies, den, dem, des
fr: le, la, les, un, une, de, du, des, mon, ma, ce, cest, est, je, suis, et, sur, pour, a, au, ici
es: el, la, los, las, un, una, mi, soy, es, esta, este, y, de, del, sobre, para, con, a, al
pt: o, os, as, um, uma, meu, minha, sou, e, esta, este, de, do, da, dos, das, sobre, para, com, ao
it: il, lo, i, gli, uno, una, mio, mia, sono, e, di, del, della, dei, questo, questa, su, con
nl: de, het, een, mijn, is, ben, ik, en, van, over, dit, aan, met
pl: to, jest, jestem, moje, moj, i, o, z
sv: det, den, en, ett, mitt, min, ar, jag, och, av, om, for, har
no: det, den, en, et, min, mitt, er, jeg, og, av, om, for
da: det, den, en, et, min, mit, er, jeg, og, af, om, for
fi: on, olen, minun, ja, tama
cs: to, je, jsem, muj, a, o
ro: este, sunt, meu, al, a, si, de, despre, cel, cea
hu: az, a, egy, ez, vagyok, es
el: ο, η, το, του, της, τον, την, ειναι, ειμαι, και, για, με, ενας, μια, μου, ο μονος
tr: bir, bu, ve, benim, ile, icin
ru: это, я, мой, моя, и, о, об, с, про
uk: це, я, мій, моя, і, про
ar: هذا, هذه, انا, هو, هي, عن, و, من
fa: این, من, و, از, است, با
he: זה, זו, אני, של, את, על, ו
hi: यह, मैं, हूं, है, का, की, के, को, और
bn: এটা, এটি, আমি, এর, ও
ur: یہ, میں, ہوں, ہے, کا, کی, کے, اور
id: ini, adalah, saya, itu, dan, dari, tentang, yang, untuk
ms: ini, adalah, saya, itu, dan, dari, tentang, yang, untuk
fil: ang, ng, ni, si, ko, ito, ay, para, kay, po, lang, na
th: เป็น, คือ, ของ, นี่, นี้, ที่
vi: là, của, tôi, đây, về, cho, và, phải
zh: 是, 的, 我, 这, 這, 个, 個, 与, 與, 和
ja: これは, こちらは, これ, の, は, が, を, と, です, この, さんの, さん, 様, で, する
ko: 의, 은, 는, 이, 가, 을, 를, 저는, 입니다
`;

/** They point at an account that is somebody else's: "follow the official account". */
export const POINTING_WORDS = `
en: follow, see, visit, check, check out, find, go to, manager of, admin of, i run, i manage, i work for, i ran, working on, formerly
de: folgt, folge, siehe, besucht, admin
fr: suivez, voir, visitez
es: sigue, sigan, siguenos en, visita, ver
pt: siga, sigam, visite, veja
it: seguite, segui, visita, vedi
nl: volg, zie, bezoek
pl: obserwuj, zobacz
tr: takip
ru: подписывайтесь, смотрите
id: ikuti, lihat, kunjungi
ja: フォロー
`;

/** Other senses of the words: what stands in one of these is none of them. */
export const OTHER_SENSES = `
en: real estate, real life, real time, true crime, only child, only fans, original content, original music, official distributor, official reseller, official partner, official sponsor
ja: 日本人, 日本人です
`;

/** After a word for an account: whose it is follows. */
export const WHOSE = `
en: of, for
de: von, der, des, vom, fur
fr: de, du, des
es: de, del
pt: de, do, da
it: di, del, della
nl: van
sv: for
no: for, til
da: for
ro: al, a
`;

/** What an honest business is written to for; beside a contact they make it one. */
export const TRADE_WORDS = `
en: quote*, booking*, book, appointment*, order*, lesson*, class*, tutoring, delivery, deliveries, commission*, repair*, catering, prices, enquir*, inquir*, collab*, rental*, estimate*, availability, tickets, workshop*
de: angebot*, termin*, bestellung*, buchung*, anfrage*, unterricht, auftrag*, preise, kooperation*
fr: devis, rendez vous, rdv, commande*, reservation*, cours, collab*, tarifs
es: presupuesto*, cita, citas, pedido*, reserva*, clases, colabora*, precios, encargos
pt: orcamento*, agendamento*, encomenda*, pedidos, aulas, reservas, parceria*
it: preventiv*, prenotazion*, ordini, lezioni, appuntament*, collabora*, prezzi
nl: offerte*, afspraak, afspraken, bestelling*, boeking*, lessen, samenwerk*
pl: zamowieni*, rezerwac*, wycen*, lekcje, wspolprac*
sv: bokning*, bestallning*, offert*, lektioner, samarbete*
no: bestilling*, booking*, tilbud, samarbeid*
da: booking*, bestilling*, tilbud, samarbejd*
fi: ajanvarau*, tilauk*, tarjous, yhteistyo*
cs: objednavk*, rezervac*, spoluprac*
ro: comenzi, programari, rezervari, colabor*
hu: rendeles*, idopont*, ajanlat*, egyuttmukod*
el: παραγγελι*, κρατησ*, ραντεβου, μαθηματα, συνεργασι*
tr: siparis*, randevu*, fiyat*, rezervasyon*, isbirligi, is birligi
ru: заказ*, запись, записаться, бронирован*, уроки, сотрудничеств*, цены
uk: замовлен*, запис, бронюван*, уроки, співпрац*
ar: طلبات, طلبيات, حجز, حجوزات, دروس, اسعار
fa: سفارش*, رزرو*, کلاس
he: הזמנות, הזמנה, תורים, שיעורים, שיתופי פעולה
hi: ऑर्डर*, बुकिंग*, अपॉइंटमेंट*
bn: অর্ডার*, বুকিং*
ur: آرڈر*, بکنگ*
id: pesanan, pemesanan, order, booking*, kerjasama, endorse*
ms: tempahan, pesanan, order
fil: order*, booking*
th: สั่งซื้อ, จองคิว, รับงาน
vi: đặt hàng, đặt lịch, báo giá, quảng cáo
zh: 预约, 預約, 订单, 訂單, 报价, 報價, 合作
ja: 予約, 注文, お見積, 依頼, 仕事
ko: 예약, 주문, 견적, 협찬, 광고
`;
