/**
 * Disclosures: words of parody, of fans and of commentary in the languages of this tool's readers: lower case, without accents of
 * Latin and Greek letters, stems where endings vary. Spaces stand for any gap. Sources: the rules of the sites, which
 * name the words they want, and common usage.
 */

/** Alternatives of a pattern, from phrases with a comma or a line between them. */
const gap = (words: string): string =>
  words
    .trim()
    .split(/\s*\n\s*|\s*,\s*/)
    .filter(Boolean)
    .map((word) => word.replaceAll(' ', '[\\s_-]*'))
    .join('|');

const parody =
  gap(`
  parody, parodies, parod(?:ia|ie|io|i|y)\\p{L}*, satir\\p{L}*, satyr\\p{L}*, spoof, fake account, not real, not the real, impersonator, role ?play\\p{L}*
  not affiliated, no affiliation, unaffiliated, not associated, unofficial, not official, just jokes, humou?r account, comedy account
  no oficial, no afiliad\\p{L}*, cuenta de humor, nao oficial, nao afiliad\\p{L}*, conta de humor
  non officiel\\p{L}*, pas officiel\\p{L}*, compte humoristique, non affilie\\p{L}*
  inoffiziell\\p{L}*, nicht offiziell\\p{L}*, kein offiziell\\p{L}*, nicht der echte, nicht die echte
  non ufficiale, non affiliat\\p{L}*, niet officieel, onofficieel, niet de echte, nieoficjaln\\p{L}*, neofici\\p{L}*, nem hivatalos
  gayri ?resmi, resmi degil\\p{L}*, hiciv, mizah\\p{L}*, tidak resmi, bukan akun resmi, bukan akun asli, inofficiell\\p{L}*, uoffici?\\p{L}*, epavirallinen, nhai, khong chinh thuc
  пароди\\p{L}*, сатир\\p{L}*, неофициальн\\p{L}*, не официальн\\p{L}*, юмор\\p{L}*, пароді\\p{L}*, неофіційн\\p{L}*, παρωδι\\p{L}*, σατιρ\\p{L}*, ανεπισημ\\p{L}*
  \\p{L}*ساخر\\p{L}*, محاكاة\\p{L}*, \\p{L}*باروديا?, غير رسمي\\p{L}*, طنز\\p{L}*, غیر ?رسمی, \\p{L}*פרודי\\p{L}*, סאטיר\\p{L}*, לא רשמי\\p{L}*
  पैरोडी, व्यंग्य\\p{L}*, आधिकारिक नहीं, अनौपचारिक, प्रहसन`) +
  `|\\p{L}*(?:パロディー?|非公式|なりきり|ネタ垢|ネタアカウント|風刺|偽物|패러디|비공식|풍자|恶搞|惡搞|戏仿|戲仿|模仿|非官方|讽刺|諷刺|山寨|高仿|ล้อเลียน|ไม่ใช่ตัวจริง|ไม่เป็นทางการ)\\p{L}*`;

const fanAccount =
  gap(`
  fan account\\p{L}*, fan pages?, fan sites?, fan clubs?, fan base, fan run, run by fans, run by a fan, stan account, fan made, tribute (?:account|page), fan updates
  cuenta (?:de )?fans?, cuenta de un fan, club de fans, pagina de fans, fan clube, fa clube, conta (?:de )?fas?, pagina de fas, page (?:de )?fans?, compte (?:de )?fans?
  fan seite, fan konto, fan kanal, fan gemeinde, pagina (?:di )?fans?, account (?:di )?fans?, fan pagina, konto fan\\p{L}*, fan konto, klub fan\\p{L}*, fan hesab\\p{L}*, hayran (?:hesab|sayfa)\\p{L}*
  akun (?:fans?|penggemar), fan base, фан аккаунт\\p{L}*, фан клуб\\p{L}*, фан страниц\\p{L}*, фанатск\\p{L}*, аккаунт (?:фанат|поклонник)\\p{L}*, фан сторінк\\p{L}*
  حساب (?:معجب|مشجع|محب|فان)\\p{L}*, صفحة (?:معجب|مشجع|محب|فان)\\p{L}*, (?:חשבון|עמוד|דף) מעריצ\\p{L}*, (?:फैन|प्रशंसक) (?:अकाउंट|पेज|खाता|क्लब)`) +
  `|\\p{L}*(?:ファン(?:アカウント|アカ|クラブ|サイト|ページ|垢)|応援(?:アカウント|アカ|垢|団)|팬 ?(?:계정|페이지|클럽|카페)|粉丝(?:账号|帳號|号|页|站|团|后援会)|粉絲(?:帳號|專頁|團|後援會)|后援会|後援會|应援|應援|แฟนคลับ|แฟนเพจ)\\p{L}*`;

const fan = `${fanAccount}|${gap(`
  fans?, fandom, fanz, stans?, supporters?, tribute, dedicated to, updates, daily, archives?, admirador\\p{L}*, seguidores, fas, hayran\\p{L}*, penggemar, fan[oó]w
  фан\\p{L}*, поклонник\\p{L}*, معجب\\p{L}*, مشجع\\p{L}*, محبي\\p{L}*, عشاق, מעריצ\\p{L}*, फैन\\p{L}*, प्रशंसक\\p{L}*`)}|\\p{L}*(?:ファン|応援|推し|팬|粉丝|粉絲|แฟน)\\p{L}*`;

const commentary =
  gap(`
  commentary, comment account, news about, coverage of, quotes, watch, tracker, comentario\\p{L}*, commentaire\\p{L}*, kommentar\\p{L}*, commenti, komentar\\p{L}*, yorum\\p{L}*, комментар\\p{L}*, коментар\\p{L}*, تعليق\\p{L}*, פרשנות`) +
  `|\\p{L}*(?:解説|評論|实况|评论|논평|해설)\\p{L}*`;

/** No letter before; after it at most two small ones, for endings. */
const ends = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{Ll}{3})`, 'u');

/** It isn't the one it is named after, and says so by a word of parody, satire or "unofficial". */
export const PARODY = ends(parody);
/** A word of fans, which makes an account a fan's where the target's name stands as well. */
export const FAN = ends(fan);
/** Words that make an account a fan's, in a bio too. */
export const FAN_ACCOUNT = ends(fanAccount);
/** It speaks about the one it is named after. */
export const COMMENTARY = ends(commentary);
