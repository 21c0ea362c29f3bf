/** Phrases by which an account says that nobody asked it to exist. A line a language; see phrase-table.ts. */

/** They disclose where they stand alone, beside the name or beside a word for an account. */
export const UNOFFICIAL = `
en: unofficial, un official, not official, non official, not the official
de: inoffiziell*, nicht offiziell*, kein offiziell*, nicht der offiziell*
fr: non officiel*, pas officiel*, nest pas officiel*
es: no oficial*, no es oficial*, no es la oficial, extraoficial
pt: nao oficial*, nao e oficial*, extraoficial
it: non ufficial*, non e ufficiale
nl: niet officieel, onofficieel, onofficiele, niet officiele
pl: nieoficjaln*, nie oficjaln*
sv: inofficiell*, inte officiell*
no: uoffisiell*, ikke offisiell*
da: uofficiel*, ikke officiel*
fi: epavirallin*, ei virallin*
cs: neoficialn*, neni oficialn*
sk: neoficialn*, nie je oficialn*
ro: neoficial*, nu este oficial*, nu e oficial*
hu: nem hivatalos*
el: ανεπισημ*, μη επισημ*, δεν ειναι επισημ*
tr: resmi degil*, gayri resmi*, resmi olmayan
ru: неофициальн*, не официальн*
uk: неофіційн*, не офіційн*
bg: неофициал*, не е официал*
sr: nezvanicn*, незваничн*
hr: neslužben*, nesluzben*
ar: غير رسمي*, ليس رسمي*
fa: غیر رسمی*, رسمی نیست*
he: לא רשמי*
hi: अनौपचारिक*, आधिकारिक नही*, ऑफिशियल नही*, गैर आधिकारिक*
bn: আনঅফিসিয়াল*, অফিসিয়াল নয়*, অফিশিয়াল নয়*
ur: غیر سرکاری*, آفیشل نہیں*, ان آفیشل*, غیر رسمی*
id: tidak resmi, bukan akun resmi, bukan resmi, tak resmi
ms: tidak rasmi, bukan akaun rasmi, tak rasmi
fil: hindi opisyal*, hindi ofisyal*
th: ไม่เป็นทางการ, ไม่ใช่ทางการ, ไม่ใช่บัญชีทางการ
vi: không chính thức, không phải tài khoản chính thức, phi chính thức
zh: 非官方, 不是官方, 并非官方, 並非官方
ja: 非公式, 公式ではありません, 公式ではない, 公式じゃない, 公式とは関係, 公式とは一切関係
ko: 비공식, 공식 아님, 공식 계정이 아닙니다, 공식 계정 아님, 공식이 아닙니다, 공식이 아님
`;

/** They disclose alone, with the name, or with "him", "the band", "the company": what else one isn't part of says nothing. */
export const UNAFFILIATED = `
en: not affiliated, not affiliated with, no affiliation, no affiliation with, unaffiliated, unaffiliated with, not associated, not associated with, not connected to, not run by
de: stehe in keiner verbindung zu, in keiner verbindung zu, kein kontakt zu
fr: non affilie*, non affilie* a, sans lien avec, aucun lien avec
es: no afiliad*, no afiliad* con, no estoy afiliad*, sin relacion con, sin afiliacion
pt: nao afiliad*, nao afiliad* a, sem vinculo com, sem afiliacao
it: non affiliat*, non affiliat* a, nessun legame con
nl: niet gelieerd, niet gelieerd aan, geen banden met
pl: niezwiazan* z, nie zwiazan* z
sv: ej kopplad till, inte kopplad till
no: ikke tilknyttet
da: ikke tilknyttet
fi: ei yhteytta
cs: nejsem spojen s, neni spojen s
ro: neafiliat*
hu: nem all kapcsolatban
el: δεν εχει σχεση με
tr: ilgisi yok*, baglantisi yok*
ru: не имею отношения к, не имеет отношения к, не связан* с
uk: не пов'язан* з
ar: لا يمثل
fa: ارتباطی با, ارتباطی ندارد
he: לא קשור ל, לא קשור
id: tidak berafiliasi, tidak berafiliasi dengan, tidak terafiliasi
ms: tidak berkaitan dengan
th: ไม่เกี่ยวข้องกับ
vi: không liên quan đến, không liên quan
zh: 与本人无关, 與本人無關, 无关, 無關
ja: 関係ありません, 一切関係
ko: 관련 없음, 관련이 없습니다, 관련 없습니다
`;
