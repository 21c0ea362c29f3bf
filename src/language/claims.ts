/** Words around a name that claim to be the one named ("official", "backup"). */
import { wordSet } from './word-set';

export const CLAIMS = wordSet(`
  official officiel officielle offiziell oficial ofisyal ufficiale resmi officieel virallinen oficjalny oficialni
  официальный официальная 公式 官方 공식 رسمي الرسمي
  real thereal verified genuine authentic original true actual xofficial realofficial only
  backup back up second 2nd secondary spare alt alternate new private priv personal main`);

/** Claims that an author's own second account wouldn't make. */
export const FIRM_CLAIMS = wordSet('official real verified original genuine authentic');
