/** The rows of the table of weights (weights.ts) that speak of handles and domains, in natural log-odds (nats). */
import type { SignalId } from '../signal-id';
import { key, weight, type SignalRow } from './signal-row';

/** One ordinary handle in a thousand begins or ends with such a word, one impostor's in five: ln 200, and less for doubt. */
const CLAIMING = 4;
/** A brand's name or handle with a service word. */
const SERVING = 5.5;
/** A listed handle that says more than the name, whatever stands next to it: no namesake comes by it. */
const DISTINCT = 3;
/** A brand's capitals as name and in the handle. */
const IN_CAPITALS = 2.5;
/** Of 1,537 genuine organisations of the tuning half none: 1 in 500 at most. Were it 1 impostor in 15, that is ln 34. */
const TURNED = 3.5;

export const HANDLE_WEIGHTS = {
  // A stranger's handle is rarely so close to a listed one; other separators or another host are what bearers take.
  'near-handle': {
    family: 'handle',
    steps: {
      looks: key(5),
      edit: key(4),
      separators: weight(2),
      // … where others bear the name, as ordinary as the name itself.
      separatorsShared: weight(0.5),
      host: weight(2),
      // Another country's ending is a branch's.
      branch: weight(0.5),
      // One edit away and the bearer's own name, which is one letter from a listed one itself.
      ownName: weight(0.5),
      // Added where a brand's name has a slip in it as well.
      slipInBoth: weight(2),
      // Added where the listed handle isn't the name itself: nobody comes near @SpeakerJohnson by being called so.
      distinct: weight(3),
      // Added for separators in an invented brand, which nobody else parts either.
      brand: weight(1.5),
      // Added where no person's name explains it: people join their names with an underscore as they please.
      unexplained: key(0),
    },
    speaksOfUnlisted: true,
  },
  'handle-turned': { family: 'handle', steps: { rare: key(TURNED), common: weight(TURNED) } },
  'handle-with-word': {
    family: 'handle',
    steps: {
      servesRare: key(SERVING),
      serves: weight(SERVING),
      claimsRare: key(CLAIMING),
      claims: weight(CLAIMING),
      // Nobody comes by @Jumpman232 by being called Michael Jordan.
      distinctNumbered: key(4),
      distinct: weight(DISTINCT),
      // The branch that the name means has its own account here.
      branch: key(4),
      // Branches are numbered by no brand.
      brandNumbered: key(3.5),
      inCapitals: weight(IN_CAPITALS),
      brandRare: weight(2),
      personRare: weight(1),
      // Digits or a place after a name are what remains free to its other bearers.
      common: weight(0.5),
      // Words and digits are what an author takes for a second account.
      unlisted: weight(0.5),
    },
  },
  'handle-spells-name': {
    family: 'handle',
    steps: {
      servesRare: key(SERVING),
      serves: weight(SERVING),
      claimsRare: key(CLAIMING),
      claims: weight(CLAIMING),
      distinct: weight(DISTINCT),
      inCapitals: weight(IN_CAPITALS),
      brandNumbered: key(2.5),
      // Nobody else bears the name: odd letters after it are no initials of a namesake's, nor a brand's country.
      oddLetters: key(2),
      // The branch that the name means has its own account here.
      branch: key(4),
      // A brand's whole name with something added; a public title or an office with a name that hardly anybody else
      // bears; a few letters, or anything with a brand that is no word.
      brandAdded: weight(1.5),
      titled: weight(1.5),
      distinctive: weight(1.5),
      // Parted in more places than between its words (@_Carla_Bruni), where hardly anybody else needed plainer forms.
      parted: weight(1.5),
      // Genuine namesakes spell their names in their handles.
      common: weight(0.5),
    },
  },
  // Times the Dice similarity to the nearest listed handle or name. Initials and the other order are ordinary.
  'handle-resembles': {
    family: 'handle',
    steps: { slip: key(2.5), changed: weight(2.5), ordinary: weight(0.2) },
  },
  // Graded: in full at no similarity, nothing at the bound below which a handle says somebody else's name.
  'handle-unlike': { family: 'handle', steps: { found: weight(-2.5) } },
  // A squatter's choice, or the target's own where the list knows none on this site.
  'handle-elsewhere': { family: 'handle', steps: { listedHere: weight(1), notListedHere: weight(0) } },
  // A fault that an organisation would mend, and a false claim to be it wouldn't.
  'invalid-handle': { family: 'handle', steps: { organisation: weight(2.5), person: weight(1.5) } },
  'look-alike-domain': {
    family: 'handle',
    steps: {
      inside: key(6),
      looks: key(6),
      editBrand: key(4),
      editPerson: weight(3),
      // coinbase-support.com is no fan's and no branch's; another word or ending may be a branch's, or another firm's.
      wordTells: key(6),
      word: weight(4),
      ending: weight(4.5),
    },
    speaksAnywhere: true,
  },
} satisfies Partial<Record<SignalId, SignalRow>>;
