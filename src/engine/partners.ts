// Decides what a partner's offer is worth now, what runs from before and what leaving breaks; when it leaves is decided elsewhere.

import { add, limit, put } from './ledger.ts';
import { DESIGN_CHOICES } from './orders/constants.ts';
import { offerWith, recordsWith } from './records.ts';
import type { OfferChange } from './records.ts';
import type { Cause, Ledger } from './ledger.ts';
import type { OfferRecord, PackageRecord, Records, State } from './state.ts';
import type { World } from './world.ts';

/** Share of the exit shock that is left when the exit was planned. @source MODEL.md E EXT_EXIT */
export const PLANNED_EXIT = 0.4;
/** Share of a partner's kit that fails when nobody owns it. @source MODEL.md B6.1 */
const KIT_LOSS = 0.7;
/** Legitimacy lost when a partner leaves. @source MODEL.md B6.1 */
const EXIT_LEGITIMACY = 0.015;
/** Turn in which a package counts as signed that was there before the first. */
const BEFORE_PLAY = 0;

export interface OfferTerms {
  readonly partner: number;
  readonly state: number;
  readonly money: number;
  readonly kit: number;
  readonly stringWeight: number;
  readonly strings: readonly number[] | null;
  readonly softShare: number;
  readonly open: boolean;
}

/** Share of aid that arrives where rule of law is `ruleOfLaw`; the rest leaks on the way. @source MODEL.md B8, Biddle18 */
export function agencyOf(ruleOfLaw: number): number {
  return Math.min(1, 0.6 + 0.8 * ruleOfLaw);
}

/** A package of earlier years does not stand in the way of a new one of the same partner, which takes its place. */
export function isRenewable({ size }: PackageRecord): boolean {
  return size !== undefined;
}

/**
 * What a partner offers a state now, or null when it offers it nothing: other patrons and a recent exit make offers
 * smaller. @source MODEL.md B8
 */
export function offerOf(
  world: World,
  state: State,
  partner: number,
  to: number,
): OfferTerms | null {
  const def = world.partners[partner];
  if (!def.offeredTo.includes(to)) return null;
  const terms = termsOf(world, state.records, partner, to);
  let factor = state.offerPenaltyTurns[to] > 0 ? DESIGN_CHOICES.offerPenalty.value : 1;
  let held = false;
  for (const accepted of state.records.packages) {
    if (accepted.state !== to) continue;
    if (accepted.partner === partner) held = !isRenewable(accepted);
    else factor *= world.partners[accepted.partner].rivalry;
  }
  return {
    partner,
    state: to,
    money: terms.money * factor,
    kit: def.kit * factor,
    stringWeight: terms.stringWeight,
    strings: def.strings,
    softShare: terms.softShare,
    open: terms.open && !held,
  };
}

/** The terms a partner offers a state before other patrons count: its first ones until something changed them. */
function termsOf(world: World, records: Records, partner: number, to: number): OfferRecord {
  const { stringWeight, softShare, money } = world.partners[partner];
  const first = { partner, state: to, stringWeight, softShare, money, open: true };
  return records.offers.find((one) => one.partner === partner && one.state === to) ?? first;
}

/** The records with changed terms of one offer; what is not named stays. */
export function withOffer(
  world: World,
  records: Records,
  offer: { readonly partner: number; readonly state: number; readonly terms: OfferChange },
): Records {
  const before = termsOf(world, records, offer.partner, offer.state);
  const others = records.offers.filter(
    (one) => one.partner !== offer.partner || one.state !== offer.state,
  );
  const offers = [...others, offerWith(before, offer.terms)];
  offers.sort((left, right) => left.partner - right.partner || left.state - right.state);
  return recordsWith(records, { offers });
}

/** Ends a package: kit fails where nobody owns it, legitimacy suffers, aid on its way stops unless the exit was planned. */
export function exitShock(
  turn: { readonly world: World; readonly state: State; readonly ledger: Ledger },
  leaving: PackageRecord,
  factor: number,
  cause: Cause,
): void {
  const { world, state, ledger } = turn;
  const { kitSensors, kitPatrols } = world.partners[leaving.partner];
  const { size = 1 } = leaving;
  const unowned = KIT_LOSS * (1 - state.ownership[leaving.state]) * factor * size;
  const zones = world.index.zonesOf[leaving.state];
  for (let index = 0; index < zones.length; index += 1) {
    const zone = zones[index];
    put(ledger, state.sensors, zone, state.sensors[zone] * (1 - unowned * kitSensors), cause);
    put(ledger, state.patrols, zone, state.patrols[zone] * (1 - unowned * kitPatrols), cause);
  }
  add(ledger, state.legitimacy, leaving.state, -EXIT_LEGITIMACY * factor * size, cause);
  limit(ledger, state.legitimacy, leaving.state, 0, 1);
  const stays = (one: { readonly partner: number; readonly state: number }) =>
    one.partner !== leaving.partner || one.state !== leaving.state;
  const { records } = state;
  const { partner, state: left } = leaving;
  // Who left offers nothing more, until a partner's seat says so again.
  const closed = withOffer(world, records, { partner, state: left, terms: { open: false } });
  state.records = recordsWith(closed, {
    packages: records.packages.filter(stays),
    deliveries: factor < 1 ? records.deliveries : records.deliveries.filter(stays),
  });
}

/** The state's border zones that see least, crossings first; for a maritime package its sea gates. */
export function equippedZones(
  world: Omit<World, 'start'>,
  state: State,
  partner: number,
  of: number,
): readonly number[] {
  const zones = [...world.index.zonesOf[of]];
  if (world.partners[partner].maritime) {
    return zones.filter((zone) => world.zones[zone].kind === 'sea-gate');
  }
  const rank = (zone: number) => {
    if (world.zones[zone].hasCrossing) return 0;
    return world.index.foreignNeighbours[zone].length > 0 ? 1 : 2;
  };
  return zones
    .sort(
      (left, right) =>
        rank(left) - rank(right) || state.sensors[left] - state.sensors[right] || left - right,
    )
    .slice(0, DESIGN_CHOICES.packageBorderZones.value);
}

/** The packages that run when a game opens: of earlier years, owned by nobody here, with what they brought already in place. */
export function runningPackages(
  world: Omit<World, 'start'>,
  state: State,
): readonly PackageRecord[] {
  return world.partners.flatMap(({ running, ...def }, partner) =>
    running.map(({ state: holder, size }): PackageRecord => ({
      partner,
      state: holder,
      since: BEFORE_PLAY,
      money: size * def.money,
      kit: size * def.kit,
      stringWeight: size * def.stringWeight,
      strings: def.strings,
      softShare: def.softShare,
      owned: false,
      zones: equippedZones(world, state, partner, holder),
      evaluationQuality: def.evaluationQuality,
      endsAt: null,
      size,
    })),
  );
}
