/** Words by which accounts say that they are about somebody, in some thirty languages; folded, see disclosure-words.ts. */
export const WORDS_OF_DISCLOSURE = `
  parody parodia parodie parodi parodies fake satire satira spoof unofficial not fan fans fanpage fanclub fandom fanbase
  fansite stan stans tribute supporters updates update daily archive archives quotes bot commentary comments roleplay rp
  account accounts acct acc page pages profile club clube cuenta conta compte konto akun pagina hesabi sayfasi no oficial
  nao oficial fanklub fanpagina fanseite fankonto nhai ล้อเลียน fanaccount fanlari fanlar non officiel officielle inoffiziell ufficiale nieoficjalne resmi gayri degil de du des di von van of the por
  фан фаны клуб фанклуб аккаунт пародия неофициальный сатира фанат ファン ファンアカウント 応援 応援アカウント パロディ
  非公式 なりきり 팬 팬계정 팬페이지 패러디 비공식 粉丝 粉絲 粉丝团 恶搞 非官方 معجبين ساخر ساخرة محاكاة فان حساب
  пародийный фанатский фанклуба пародія фанклуб фанакаунт акаунт неофіційний фанати παρωδία σάτιρα θαυμαστών ανεπίσημοσ
  戏仿 戲仿 惡搞 讽刺 諷刺 粉絲團 粉絲專頁 粉丝页 粉丝账号 粉絲帳號 后援会 後援會 非官方账号 パロディー ファンクラブ ファンサイト ファン垢 ネタ垢
  팬클럽 팬카페 계정 페이지 풍자 비공식계정 طنز پارودی هواداران طرفداران غیررسمی فن پیج محبي عشاق باروديا سאטירה חשבון לא
  व्यंग्य प्रशंसक अकाउंट पेज প্যারোডি ভক্ত ফ্যান পেজ পیروڈی فین مداح اکاؤنٹ แฟนเพจ บัญชี เพจ แฟน faux fausse falso falsa
  parodisch parodicky parodiatili fanitili fansida fankonto fanside fanoldal rajongoi fanousci peminat satiric
  פרודיה מעריצים लोग फैन पैरोडी แฟนคลับ penggemar hayran hesap`;
