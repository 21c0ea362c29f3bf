/** Phrases of commentary: an account that speaks about somebody. A line a language; see phrase-table.ts. */

/** They disclose by themselves. */
export const COMMENTARY_ACCOUNTS = `
en: commentary account, commentary page, comment account, news account about
de: kommentar account*
es: cuenta de comentarios
pt: conta de comentarios
fr: compte de commentaire*
it: account di commenti
tr: yorum hesab*
ru: аккаунт комментар*
ja: 解説アカウント
ko: 해설 계정
`;

/** They disclose only beside the name: "commentary on …", "… quotes". What ends in < only after it: "… Watch". */
export const COMMENTARY_WORDS = `
en: commentary, commentary on, commentary about, news about, news on, news of, coverage of, covering, quotes, quotes from, quotes by, quotes of, watch<, tracker<, tracking, jokes about, memes about, facts about
de: kommentar*, zitate von, zitate, neues uber, nachrichten uber
fr: commentaire*, citations de, citations, infos sur, actualites de
es: comentario*, frases de, citas de, noticias sobre
pt: comentario*, frases de, citacoes de, noticias sobre
it: commenti, citazioni di, frasi di, notizie su
nl: commentaar*, citaten van, nieuws over
pl: komentar*, cytaty, wiadomosci o
sv: kommentar*, citat av, nyheter om
no: kommentar*, sitater av, nyheter om
da: kommentar*, citater af, nyheder om
fi: kommentti*, uutisia
cs: komentar*, citaty, zpravy o
ro: comentarii*, citate, stiri despre
hu: kommentar*, idezetek, hirek
el: σχολια, αποφθεγματα, νεα για
tr: yorum*, sozleri, haberleri
ru: комментар*, цитаты, новости о, новости про
uk: коментар*, цитати, новини про
ar: تعليق*, اقوال, اخبار
fa: اخبار, جملات
he: פרשנות, ציטוטים של, חדשות על
hi: टिप्पणी*, समाचार, के विचार
bn: উক্তি, খবর
ur: اقوال, خبریں
id: komentar*, kutipan, berita tentang
ms: komen, petikan, berita tentang
th: ข่าวของ, คำคม
vi: bình luận về, tin tức về, trích dẫn
zh: 评论, 評論, 解说, 實況, 实况, 语录, 語錄
ja: 解説, 評論, 名言bot, 名言, 実況
ko: 논평, 해설, 어록, 명언
`;
