/** Every signal, one file each. The order doesn't matter: they are added up by family. */
import type { Finder } from './evidence';
import { disclosureHidden } from './signals/disclosure-hidden';
import { handleResembles } from './signals/handle-resembles';
import { brokenLetters } from './signals/broken-letters';
import { addedAccents } from './signals/added-accents';
import { absentHere } from './signals/absent-here';
import { accountAge } from './signals/account-age';
import { checkedBadge } from './signals/checked-badge';
import { claimInName } from './signals/claim-in-name';
import { claimsIdentity } from './signals/claims-identity';
import { disclosedInBio } from './signals/disclosed-in-bio';
import { disclosedInName } from './signals/disclosed-in-name';
import { disclosureContradicted } from './signals/disclosure-contradicted';
import { domainVouches } from './signals/domain-vouches';
import { disclosureRule } from './signals/disclosure-rule';
import { impersonationLabel } from './signals/impersonation-label';
import { invalidHandle } from './signals/invalid-handle';
import { lookAlikeDomain } from './signals/look-alike-domain';
import { ownLabel } from './signals/own-label';
import { extraWords } from './signals/extra-words';
import { fakeTick } from './signals/fake-tick';
import { handleElsewhere } from './signals/handle-elsewhere';
import { handleSpellsName } from './signals/handle-spells-name';
import { handleTurned } from './signals/handle-turned';
import { handleUnlike } from './signals/handle-unlike';
import { handleWithWord } from './signals/handle-with-word';
import { heldTick } from './signals/held-tick';
import { largeFollowing } from './signals/large-following';
import { listedElsewhere } from './signals/listed-elsewhere';
import { lookAlikeLetters } from './signals/look-alike-letters';
import { nearHandle } from './signals/near-handle';
import { nearName } from './signals/near-name';
import { otherName } from './signals/other-name';
import { ownSiteLink } from './signals/own-site-link';
import { paidBadge } from './signals/paid-badge';
import { scamContact } from './signals/scam-contact';
import { seenBeside } from './signals/seen-beside';
import { siteLabel } from './signals/site-label';
import { styledLetters } from './signals/styled-letters';
import { threadAuthor } from './signals/thread-author';
import { unknownHere } from './signals/unknown-here';
import { unusualSpaces } from './signals/unusual-spaces';

export const SIGNALS: readonly Finder[] = [
  disclosureHidden,
  handleResembles,
  brokenLetters,
  addedAccents,
  absentHere,
  accountAge,
  checkedBadge,
  claimInName,
  claimsIdentity,
  disclosedInBio,
  disclosedInName,
  disclosureContradicted,
  disclosureRule,
  domainVouches,
  impersonationLabel,
  invalidHandle,
  lookAlikeDomain,
  ownLabel,
  extraWords,
  fakeTick,
  handleElsewhere,
  handleSpellsName,
  handleTurned,
  handleUnlike,
  handleWithWord,
  heldTick,
  largeFollowing,
  listedElsewhere,
  lookAlikeLetters,
  nearHandle,
  nearName,
  otherName,
  ownSiteLink,
  paidBadge,
  scamContact,
  seenBeside,
  siteLabel,
  styledLetters,
  threadAuthor,
  unknownHere,
  unusualSpaces,
];
