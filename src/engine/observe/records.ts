// Decides which purse, promises, projects, packages, offers, frameworks, events and news a viewer gets, and in which form.

import { offerOf } from '../partners.ts';
import type {
  FrameworkRecord,
  NewsRecord,
  PackageRecord,
  ProjectRecord,
  PromiseRecord,
  State,
} from '../state.ts';
import type { World } from '../world.ts';
import type { FrameworkView, OfferView, PendingEvent, Purse } from '../view.ts';
import type { SeatPlan } from './plan.ts';

/** A state knows what it owes, a community what it is owed; the facilitator's seat knows all. */
export function promisesFor(world: World, state: State, plan: SeatPlan): readonly PromiseRecord[] {
  const list = state.records.promises;
  if (list.length === 0 || plan.viewer === 'control') return list;
  return list.filter((promise) => concerns(world, plan, promise.zone, promise.state));
}

export function projectsFor(world: World, state: State, plan: SeatPlan): readonly ProjectRecord[] {
  const list = state.records.projects;
  if (list.length === 0 || plan.viewer === 'control') return list;
  return list.filter((project) => concerns(world, plan, project.zone, project.state));
}

function concerns(world: World, plan: SeatPlan, zone: number, owner: number): boolean {
  if (plan.viewer === 'state') return owner === plan.holds;
  return plan.viewer === 'community' && world.seats[plan.seat].zones.includes(zone);
}

/** That a package was signed is public; how it is carried out only its two parties know. */
export function packagesFor(world: World, state: State, plan: SeatPlan): readonly PackageRecord[] {
  const list = state.records.packages;
  if (list.length === 0 || plan.viewer === 'control') return list;
  return list.map((pack) => (isParty(plan, pack) ? pack : publicPackage(world, pack)));
}

function isParty(plan: SeatPlan, pack: PackageRecord): boolean {
  return (
    (plan.viewer === 'state' && pack.state === plan.holds) ||
    (plan.viewer === 'partner' && pack.partner === plan.holds)
  );
}

/** The terms the partner published, not those that were bargained. */
function publicPackage(world: World, pack: PackageRecord): PackageRecord {
  const partner = world.partners[pack.partner];
  const { size = 1 } = pack;
  return {
    partner: pack.partner,
    state: pack.state,
    since: pack.since,
    money: size * partner.money,
    kit: size * partner.kit,
    stringWeight: size * partner.stringWeight,
    strings: partner.strings,
    softShare: partner.softShare,
    owned: false,
    zones: [],
    evaluationQuality: 0,
    endsAt: pack.endsAt,
    ...(pack.size !== undefined && { size }),
  };
}

/** Offers made to a state, or by a partner, on their latest terms. */
export function offersFor(world: World, state: State, plan: SeatPlan): readonly OfferView[] {
  const { viewer, holds } = plan;
  if (viewer !== 'state' && viewer !== 'partner' && viewer !== 'control') return NOTHING;
  const offers: OfferView[] = [];
  for (let partner = 0; partner < world.partners.length; partner += 1) {
    if (viewer === 'partner' && partner !== holds) continue;
    for (const target of world.partners[partner].offeredTo) {
      if (viewer === 'state' && target !== holds) continue;
      const offer = offerOf(world, state, partner, target);
      if (offer !== null) offers.push(offer);
    }
  }
  return offers;
}

const NOTHING: readonly never[] = [];

/** Membership and meetings of frameworks are public. */
export function frameworksFor(state: State): readonly FrameworkView[] {
  return state.records.frameworks.map((record: FrameworkRecord) => ({
    framework: record.framework,
    members: record.members,
    active: record.active,
    lastMeeting: record.lastMeeting,
  }));
}

/** Events of this turn that ask this seat and have no answer yet. */
export function pendingFor(world: World, state: State, plan: SeatPlan): readonly PendingEvent[] {
  const pending: PendingEvent[] = [];
  for (const record of state.records.events) {
    if (record.turn !== state.turn || record.answered !== null || plan.seat < 0) continue;
    const event = world.happenings[record.event];
    if (event.asks !== plan.seat) continue;
    pending.push({
      event: record.event,
      subject: record.subject,
      choices: event.choices.map(({ id, credits, capital }) => ({ id, credits, capital })),
    });
  }
  return pending;
}

/** News for everybody and for this seat; who else reads a line is nobody's business. */
export function newsFor(state: State, plan: SeatPlan): readonly NewsRecord[] {
  const list = state.records.news;
  if (plan.viewer === 'control') return list;
  if (list.every((line) => line.audience === null)) return list;
  const heard: NewsRecord[] = [];
  for (const line of list) {
    if (line.audience === null) heard.push(line);
    else if (plan.seat >= 0 && line.audience.includes(plan.seat))
      heard.push({ ...line, audience: null });
  }
  return heard;
}

const EMPTY_PURSE: Purse = { points: 0, credits: 0, capital: 0, standing: 0, fund: 0 };

/** What the seat can spend: credits and capital are a state's, standing and fund the seat's own. */
export function purseOf(world: World, state: State, plan: SeatPlan): Purse {
  const { seat, holds } = plan;
  if (seat < 0) return EMPTY_PURSE;
  const ofState = plan.viewer === 'state';
  return {
    points: world.seats[seat].points,
    credits: ofState ? state.budget[holds] : 0,
    capital: ofState ? state.politicalCapital[holds] : 0,
    standing: state.standing[seat],
    fund: state.fund[seat],
  };
}
