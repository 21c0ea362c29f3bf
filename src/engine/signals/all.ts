/** Every signal, one file each. The order doesn't matter: they are added up by family. */
import type { Finder } from '../evidence';
import { absentHere } from './absent-here';
import { accountAge } from './account-age';
import { checkedBadge } from './checked-badge';
import { claimInName } from './claim-in-name';
import { claimsIdentity } from './claims-identity';
import { disclosedInBio } from './disclosed-in-bio';
import { disclosedInName } from './disclosed-in-name';
import { disclosureContradicted } from './disclosure-contradicted';
import { extraWords } from './extra-words';
import { fakeTick } from './fake-tick';
import { handleElsewhere } from './handle-elsewhere';
import { handleSpellsName } from './handle-spells-name';
import { handleUnlike } from './handle-unlike';
import { handleWithWord } from './handle-with-word';
import { largeFollowing } from './large-following';
import { listedElsewhere } from './listed-elsewhere';
import { lookAlikeLetters } from './look-alike-letters';
import { nearHandle } from './near-handle';
import { nearName } from './near-name';
import { otherName } from './other-name';
import { ownSiteLink } from './own-site-link';
import { paidBadge } from './paid-badge';
import { scamContact } from './scam-contact';
import { siteLabel } from './site-label';
import { styledLetters } from './styled-letters';
import { threadAuthor } from './thread-author';
import { unknownHere } from './unknown-here';

export const SIGNALS: readonly Finder[] = [
  absentHere,
  accountAge,
  checkedBadge,
  claimInName,
  claimsIdentity,
  disclosedInBio,
  disclosedInName,
  disclosureContradicted,
  extraWords,
  fakeTick,
  handleElsewhere,
  handleSpellsName,
  handleUnlike,
  handleWithWord,
  largeFollowing,
  listedElsewhere,
  lookAlikeLetters,
  nearHandle,
  nearName,
  otherName,
  ownSiteLink,
  paidBadge,
  scamContact,
  siteLabel,
  styledLetters,
  threadAuthor,
  unknownHere,
];
