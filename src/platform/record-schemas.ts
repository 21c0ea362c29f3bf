/**
 * Schemas of what is kept, each of as much as is relied on. Keys that none names are kept as they are: a newer version
 * may have written them.
 */
import * as v from 'valibot';
import { LEVELS, PLACES, SITES } from '../model';
import { PROBLEMS, REASONS } from '../page-model';

const NAMED = {
  site: v.picklist(SITES),
  handle: v.string(),
  displayName: v.string(),
  id: v.optional(v.string()),
};

const ProfileSchema = v.looseObject({ ...NAMED, place: v.optional(v.picklist(PLACES)) });
const VerdictSchema = v.looseObject({
  level: v.picklist(LEVELS),
  signals: v.array(v.looseObject({ id: v.string(), finding: v.record(v.string(), v.string()) })),
});

/** A `TrustedAccount`. */
export const TrustedSchema = v.looseObject({ ...NAMED, since: v.string() });

/** A `Report`. */
export const ReportSchema = v.looseObject({
  id: v.string(),
  kind: v.picklist(['false-alarm', 'missed']),
  made: v.string(),
  profile: ProfileSchema,
  verdict: v.optional(VerdictSchema),
  reason: v.optional(v.picklist(REASONS)),
  note: v.optional(v.string()),
  posesAs: v.optional(v.string()),
  page: v.string(),
  extension: v.string(),
  list: v.string(),
});

const JudgedSchema = v.looseObject({
  profile: ProfileSchema,
  verdict: VerdictSchema,
  trusted: v.optional(TrustedSchema),
});
const FRAME = {
  url: v.string(),
  host: v.string(),
  document: v.string(),
  frame: v.object({ tabId: v.number(), frameId: v.number() }),
};

/** What is remembered of a frame: a page that is read, or one that no reader knows. */
export const FrameSchema = v.union([
  v.looseObject({
    ...FRAME,
    site: v.picklist(SITES),
    paused: v.boolean(),
    problem: v.optional(v.object({ kind: v.picklist(PROBLEMS), detail: v.string() })),
    health: v.array(v.looseObject({ place: v.picklist(PLACES), read: v.number(), unread: v.number() })),
    accounts: v.array(JudgedSchema),
  }),
  v.looseObject({ ...FRAME, accounts: v.optional(v.never()), software: v.optional(v.string()) }),
]);

/** The accounts that the pages of a host show as followed. */
export const FollowedSchema = v.array(v.looseObject(NAMED));

/** A host that was asked for. */
export const AskedSchema = v.looseObject({ host: v.string() });
