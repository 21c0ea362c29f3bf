/** Impostors whose name and handle are plain and whose bio poses: a made-up copy of a role, a claim, a scam contact. */
import type { Draft } from '../case';
import { random, type Random } from '../random';
import type { Target } from '../targets';
import { impostorHandle } from './handles';
import { ofImpostor } from './trimmings';

const POSES = { expect: ['possible', 'likely'], poses: true } satisfies Partial<Draft>;

const ROLE: Record<Target['kind'], string[]> = {
  person: [
    'Author, speaker, optimist.',
    'For booking see the link.',
    'Husband, father, dreamer.',
    'New album out now.',
  ],
  organisation: [
    'Making life easier since 1987.',
    'News and stories from our teams.',
    'Here to help, every day.',
  ],
};
const CLAIM = [
  'Official account of {name}.',
  'This is the official page of {name}. My other account was hacked.',
  'Backup account. The real {name}.',
  'Cuenta oficial de {name}.',
  'Compte officiel de {name}.',
  'Offizieller Account von {name}.',
  'Conta oficial de {name}.',
  'Официальный аккаунт {name}.',
  '{name}の公式アカウント',
  '{name} resmi hesabı.',
];
const SCAM = [
  'Giving back to my fans! DM me on Telegram to claim.',
  'BTC giveaway live now. Send 0.1 BTC, get 0.2 back. WhatsApp +0 000 000',
  'Message me on WhatsApp for private investment.',
  'Crypto giveaway, claim at the link below.',
  'Lost your account? DM for account recovery.',
  'Airdrop for the first 1000 followers, inbox me.',
];

export function bios(target: Target): Draft[] {
  const kinds: [kind: string, bios: readonly string[]][] = [
    ['role-bio', ROLE[target.kind]],
    ['claim-bio', CLAIM],
    ['scam-bio', SCAM],
  ];
  return kinds.map(([kind, texts]) => {
    const chance: Random = random(`bio:${kind}:${target.name}`);
    const bio = chance.pick(texts).replace('{name}', target.name);
    const handle = impostorHandle(target.name, chance);
    return {
      kind,
      ...POSES,
      profile: { site: 'x', handle, displayName: target.name, ...ofImpostor(chance), bio },
    };
  });
}
