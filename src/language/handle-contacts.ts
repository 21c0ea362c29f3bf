/** Words beside a name in a handle that send readers elsewhere or promise them something: elonmusk.telegram. */
import { wordSet } from './word-set';

export const HANDLE_CONTACTS = wordSet(
  'telegram whatsapp whatsap wechat skype viber inbox giveaway giveaways airdrop airdrops',
);
