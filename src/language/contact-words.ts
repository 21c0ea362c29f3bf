/** Words beside a name that send readers elsewhere, or promise them something ("via Telegram", "Giveaway"). */
import { wordSet } from './word-set';

export const CONTACT_WORDS = wordSet(`
  telegram tg whatsapp whatsap wa signal wechat skype viber via dm dms inbox text email giveaway giveaways airdrop airdrops
  promo bonus телеграм вотсап واتساب تلجرام テレグラム 텔레그램 电报 電報 微信`);
