/**
 * Judges a profile to which the site sent more than it drew. What was sent may make a verdict louder, and softer where
 * nothing red speaks: where what is drawn is red already, nobody can check on the page what would have softened it.
 */
import type { Profile, Verdict } from '../model';

/** @param judge judges one profile as it stands */
export function judgeSent(profile: Profile, judge: (profile: Profile) => Verdict): Verdict {
  const { drawn, ...completed } = profile;
  const verdict = judge(completed);
  if (!drawn || verdict.level === 'likely') return verdict;
  const { context } = profile;
  const bare = judge(context ? { ...drawn, context } : drawn);
  return bare.level === 'likely' ? bare : verdict;
}
