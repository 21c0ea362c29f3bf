/** Words of service around a name ("support", "refund"), which only the named organisation can give. */
import { wordSet } from './word-set';

export const SERVICES = wordSet(`
  support supports supportteam help helps helpdesk helpline desk care customer customers customercare service services
  assist assistance assistant contact chat recovery recover refund refunds claim claims airdrop
  giveaway giveaways promo reward rewards bonus wallet security billing payments payout ask hilfe soporte ayuda suporte
  ajuda aide assistenza`);
