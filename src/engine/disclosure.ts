/** Words by which accounts say that they are not the one they are named after, in the languages of this tool's users. */
export type Disclosed = 'parody' | 'fan' | 'commentary';

const PARODY =
  'parody|parodies|satire|satirical|spoof|fake|not real|impersonat(?:or|ion)|not affiliated|no affiliation|unaffiliated|unofficial|role ?play(?:er)?|parodia|parodie|parodique|parodi|parodio|satira|satirico|satirique|satirisch|inoffiziell|nicht offiziell|no oficial|non officiel|non ufficiale|nao oficial|nieoficjalne|niet officieel|gayri ?resmi|resmi degil|пародия|пародийный|сатира|неофициальный|неофіційний|パロディ|パロディー|非公式|なりきり|패러디|비공식|恶搞|惡搞|非官方|戏仿|محاكاة ساخرة|ساخر|غير رسمي|פרודיה|לא רשמי|हास्य|पैरोडी|แอคล้อเลียน';
const FAN =
  'fan ?account|fan ?page|fan ?site|fan ?club|fan ?base|fans|fandom|stan account|stans|fanaccount|supporters? club|tribute|dedicated to|updates|daily|archive|cuenta fan|club de fans|page de fans|fan ?clube|fa clube|fanseite|fankonto|pagina fan|фан аккаунт|фанат|фан клуб|ファン|応援|팬 계정|팬|粉丝|粉絲|معجبين|מעריצים|fan hesabi';
const COMMENTARY = 'commentary|news about|coverage of|watch(?:dog)?|tracker|bot|quotes';

const find = (words: string) => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{Ll}])`, 'u');
const KINDS: [Disclosed, RegExp][] = [
  ['parody', find(PARODY)],
  ['fan', find(FAN)],
  ['commentary', find(COMMENTARY)],
];
/** In a bio a word such as "news" or "daily" says little; these say it outright. */
const IN_BIO: [Disclosed, RegExp][] = [
  ['parody', find(PARODY.replace('|fake|', '|fake account|'))],
  [
    'fan',
    find(
      FAN.replace('|fans|', '|')
        .replace('|updates|daily|archive|', '|fan updates|')
        .replace('|dedicated to|', '|dedicated to|fan run|'),
    ),
  ],
  ['commentary', find('commentary account|commentary on')],
];

export interface Disclosure {
  kind: Disclosed;
  word: string;
  /** Offset in the folded text. */
  at: number;
}

function first(text: string, kinds: [Disclosed, RegExp][]): Disclosure | undefined {
  for (const [kind, words] of kinds) {
    const found = words.exec(text);
    if (found) return { kind, word: found[0], at: found.index };
  }
  return undefined;
}

/** In a folded display name. */
export const disclosedInName = (name: string): Disclosure | undefined => first(name, KINDS);
/** In a folded bio. */
export const disclosedInBio = (bio: string): Disclosure | undefined => first(bio, IN_BIO);
