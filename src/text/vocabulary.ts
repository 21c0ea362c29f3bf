/**
 * Words that people put around a name: what they are used for decides what they prove. Folded, one token each.
 * Used on both sides (listed names and profiles), so that "Tesla Support" is read as Tesla plus a service word.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that claim to be the one named. */
export const CLAIMS = words(`
  official officiel officielle offiziell oficial ofisyal ufficiale resmi officieel virallinen oficjalny oficialni
  официальный официальная 公式 官方 공식 رسمي الرسمي
  real thereal verified genuine authentic original true actual xofficial realofficial only
  backup back up second 2nd secondary spare alt alternate new private priv personal main`);

/** Words by which people begin a handle or a name when the plain one is taken; they claim nothing. */
const OPENINGS = words('the its iam im am my hey hi mr mrs ms miss');

/** Words of service, which only the named organisation can give. */
export const SERVICES = words(`
  support supports supportteam help helps helpdesk helpline desk care customer customers customercare service services
  assist assistance assistant contact chat recovery recover refund refunds claim claims airdrop
  giveaway giveaways promo reward rewards bonus wallet security billing payments payout ask hilfe soporte ayuda suporte
  ajuda aide assistenza`);

/** Titles and forms of address, taken off people's names on both sides. */
export const TITLES = words(`
  president pres senator sen representative rep congressman congresswoman speaker governor gov mayor minister prime
  secretary chancellor ambassador judge justice mp mep dr prof professor sir dame lord lady pope king
  queen prince princess rev reverend father hon honorable honourable imam rabbi sheikh general gen colonel col captain
  capt coach jr sr ii iii phd md esq ceo`);

/** Words by which accounts say that they are about somebody; what they disclose is for the engine to read. */
const DISCLOSING = words(`
  parody parodia parodie parodi parodies fake satire satira spoof unofficial not fan fans fanpage fanclub fandom fanbase
  fansite stan stans tribute supporters updates update daily archive archives quotes bot commentary comments roleplay rp
  account accounts acct acc page pages profile club clube cuenta conta compte konto akun pagina hesabi sayfasi no oficial
  nao oficial fanklub fanpagina fanseite fankonto nhai ล้อเลียน fanaccount fanlari fanlar non officiel officielle inoffiziell ufficiale nieoficjalne resmi gayri degil de du des di von van of the por
  фан фаны клуб фанклуб аккаунт пародия неофициальный сатира фанат ファン ファンアカウント 応援 応援アカウント パロディ
  非公式 なりきり 팬 팬계정 팬페이지 패러디 비공식 粉丝 粉絲 粉丝团 恶搞 非官方 معجبين ساخر ساخرة محاكاة فان حساب
  פרודיה מעריצים लोग फैन पैरोडी แฟนคลับ penggemar hayran hesap`);

/** Words of a branch, a region or a channel: neither a claim nor a disclosure. */
export const BRANCHES = words(`
  uk us usa eu fr de es it nl br mx ca au nz in jp kr cn ru tr ar za ng ie europe africa asia latam canada australia
  india japan deutschland france espana italia brasil mexico nederland global world international intl
  news tv hq inc co corp corporation company ltd llc gmbh plc ag group media press pr radio live sports music games
  team agent agents gaming labs tech ai app dev jobs careers store shop online 24 365 247`);

/** Branches that a person has only who is known: an office, people who speak for them. */
export const OFFICES = words('pr press media hq team office');

/** Titles that somebody has only by election or appointment: a namesake of a politician's needs the office as well. */
export const PUBLIC_TITLES = words(`
  president pres senator sen representative rep congressman congresswoman speaker governor gov mayor minister pm mp mep
  secretary chancellor`);

/** All of them, for those who compare hashes. */
export const SPARE_WORDS: readonly string[] = [
  ...new Set([...new Set([...CLAIMS, ...OPENINGS, ...SERVICES, ...TITLES, ...BRANCHES, ...DISCLOSING])]),
];

/** Everything that may stand around a name without making it another name. */
export function isDecoration(token: string): boolean {
  return DECORATION.has(token);
}

const DECORATION: ReadonlySet<string> = new Set(SPARE_WORDS);
