// Makes changed copies of records, each kind with its fields in one order; what changes, and when, is the phases' to say.

import type { EventRecord, FrameworkRecord, OfferRecord, PackageRecord, Records } from './state.ts';

// Written out, because a game changes its records hundreds of times: objects that are made in one place are of one shape,
// which is quick to make and to read; copies by `...` become of many, and every phase then looks its fields up by name.

/** The records with some lists in place of theirs. */
export function recordsWith(records: Records, change: Partial<Records>): Records {
  return {
    nextId: change.nextId ?? records.nextId,
    promises: change.promises ?? records.promises,
    projects: change.projects ?? records.projects,
    packages: change.packages ?? records.packages,
    offers: change.offers ?? records.offers,
    frameworks: change.frameworks ?? records.frameworks,
    events: change.events ?? records.events,
    deliveries: change.deliveries ?? records.deliveries,
    news: change.news ?? records.news,
  };
}

export type PackageChange = Partial<
  Pick<PackageRecord, 'stringWeight' | 'strings' | 'owned' | 'evaluationQuality' | 'endsAt'>
>;

/** A package with changed terms. */
export function packageWith(one: PackageRecord, change: PackageChange): PackageRecord {
  const changed: { -readonly [Field in keyof PackageRecord]: PackageRecord[Field] } = {
    partner: one.partner,
    state: one.state,
    since: one.since,
    money: one.money,
    kit: one.kit,
    stringWeight: change.stringWeight ?? one.stringWeight,
    strings: change.strings === undefined ? one.strings : change.strings,
    softShare: one.softShare,
    owned: change.owned ?? one.owned,
    zones: one.zones,
    evaluationQuality: change.evaluationQuality ?? one.evaluationQuality,
    endsAt: change.endsAt === undefined ? one.endsAt : change.endsAt,
  };
  if (one.size !== undefined) changed.size = one.size;
  return changed;
}

export type OfferChange = Partial<Omit<OfferRecord, 'partner' | 'state'>>;

/** An offer with changed terms. */
export function offerWith(one: OfferRecord, change: OfferChange): OfferRecord {
  return {
    partner: one.partner,
    state: one.state,
    stringWeight: change.stringWeight ?? one.stringWeight,
    softShare: change.softShare ?? one.softShare,
    money: change.money ?? one.money,
    open: change.open ?? one.open,
  };
}

/** A framework after a meeting, met or missed. */
export function metIn({ framework, members }: FrameworkRecord, turn: number): FrameworkRecord {
  return { framework, members, active: true, lastMeeting: turn };
}

/** An event that was answered. */
export function answeredBy({ event, turn, subject }: EventRecord, choice: string): EventRecord {
  return { event, turn, subject, answered: choice };
}
