/** Words that turn what stands beside them into its opposite. A line a language; see phrase-table.ts. */

/** Before what they deny: "not the official account", "no soy …". */
export const NOT_BEFORE = `
en: not, isnt, is not, arent, im not, never, dont, do not, doesnt, wasnt, cant, definitely not, neither, non, without, nor, no, no longer
de: nicht, kein, keine, keiner, keinen, keinem, keines, niemals, nie
fr: pas, nest pas, ne suis pas, jamais, non, aucun, aucune
es: no, no soy, no es, nunca, ningun, ninguna, tampoco
pt: nao, nao sou, nao e, nunca, nem, nenhuma
it: non, non sono, non e, nessun, nessuna
nl: niet, geen, nooit
pl: nie, nie jestem, nie jest, nigdy
sv: inte, ej, aldrig, inget, ingen
no: ikke, aldri, ingen
da: ikke, aldrig, ingen
fi: ei, ei ole, en ole, eivat
cs: neni, nejsem, nikdy
sk: nie, nie je, nie som
ro: nu este, nu sunt, nu e, niciodata
hu: nem, nincs, soha
el: δεν, μη, μην, οχι, ποτε
ru: не, нет, ни, никогда
uk: не, ні, немає, ніколи
bg: не
sr: nije, није
hr: nije
ar: ليس, ليست, لست, غير, لا, ما
fa: نه
he: לא, אינו, אינה, אין, איני
hi: गैर, नहीं
ur: غیر, نہیں
id: bukan, tidak, tak, jangan
ms: bukan, tidak, tak
fil: hindi
th: ไม่ใช่, ไม่, มิใช่
vi: không, không phải, chẳng, chưa
zh: 不是, 非, 并非, 並非, 没有, 沒有, 不
ja: 非, 不
ko: 비, 안
`;

/** After what they deny: "resmi hesap değildir", "公式ではありません". */
export const NOT_AFTER = `
de: ist das nicht, bin ich nicht
tr: degil*, olmayan, yok, yoktur
fa: نیست*, نیستم, ندارم
hi: नही*
bn: নয়*, না
ur: نہیں*
ja: ではありません, ではない, じゃない, じゃありません, ではございません, とは関係, とは無関係, とは一切関係, でない
ko: 아님, 아닙니다, 이 아닙니다, 가 아닙니다, 아닌, 이 아님, 아니에요, 아니다, 이 아닌, 는 아닙니다
zh: 无关, 無關
`;
