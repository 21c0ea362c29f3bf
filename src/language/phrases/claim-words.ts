/** Words around a name that claim to be the one named, in some thirty languages; folded, see claims.ts. */
export const CLAIM_WORDS = `
  official officiel officielle offiziell oficial ofisyal ufficiale resmi officieel virallinen oficjalny oficialni
  offizielle offizieller offizielles verifiziert certifie authentique verdadero verdadera verificado verificada autentico
  verdadeiro verdadeira autentica verificato verificata officiele geverifieerd oficjalna oficjalne prawdziwy prawdziwa
  zweryfikowany officiell officiella verifierad offisiell offisielle verifisert officielt verificeret vahvistettu
  skutecny overeny verificat adevaratul hivatalos hitelesitett dogrulanmis terverifikasi opisyal
  επίσημοσ επίσημη επίσημο официальный официальная официальное настоящий настоящая верифицированный офіційний офіційна
  офіційне справжній справжня верифікований الرسمية موثق الموثق الحقيقي רשמי הרשמי הרשמית האמיתי האמיתית מאומת
  आधिकारिक ऑफिशियल सत्यापित অফিসিয়াল آفیشل ทางการ 本人 官方账号 官方帳號 认证 認證 公式アカウント 本物 오피셜 공식계정 본인 公式 官方 공식 رسمي الرسمي
  real thereal verified genuine authentic original true actual xofficial realofficial only
  backup back up second 2nd secondary spare alt alternate new private priv personal main`;
