// Decides how those who act in a scenario become those of a world: states, pairs, networks, partners, frameworks, seats.

import type {
  FrameworkDef,
  NetworkDef,
  OrderGrant,
  PairDef,
  PartnerDef,
  SeatDef,
  StateDef,
} from '../../engine/index.ts';
import { pairId, type Ids } from '../ids.ts';
import type { Scenario } from '../schema/scenario.ts';
import { sharesOf } from './events.ts';
import { indexIn, indexesIn } from './lookup.ts';

export function stateOf(state: Scenario['states'][number]): StateDef {
  return {
    id: state.id,
    name: state.name,
    seated: state.seated,
    baseIncome: state.baseIncome.value,
    budget: state.budget.value,
    politicalCapital: state.politicalCapital.value,
    legitimacy: state.legitimacy.value,
    ruleOfLaw: state.ruleOfLaw.value,
    oversight: state.oversight.value,
    fatigue: state.fatigue.value,
    training: state.training.value,
    ownership: state.ownership.value,
  };
}

export function pairOf(pair: Scenario['pairs'][number], ids: Ids): PairDef {
  return {
    id: pairId(pair),
    a: indexIn(ids, 'state', pair.a),
    b: indexIn(ids, 'state', pair.b),
    closure: pair.closure.value,
    trust: pair.trust.value,
    rung: pair.rung,
    practice: pair.practice.value,
  };
}

export function networkOf(network: Scenario['networks'][number]): NetworkDef {
  return {
    id: network.id,
    name: network.name,
    kind: network.kind,
    reprisal: network.reprisal.value,
    attack: network.attack.value,
    provision: network.provision.value,
    tax: network.tax.value,
  };
}

export function partnerOf(partner: Scenario['partners'][number], ids: Ids): PartnerDef {
  return {
    id: partner.id,
    name: partner.name,
    offeredTo: indexesIn(ids, 'state', partner.offeredTo),
    money: partner.money.value,
    kit: partner.kit.value,
    exitHazard: partner.exitHazard.value,
    kitSensors: partner.kitSensors.value,
    kitPatrols: partner.kitPatrols.value,
    strings: partner.strings === null ? null : sharesOf(partner.strings),
    stringWeight: partner.stringWeight.value,
    softShare: partner.softShare.value,
    evaluationQuality: partner.evaluationQuality.value,
    ruleOfLawDrift: partner.ruleOfLawDrift.value,
    exploitationDrift: partner.exploitationDrift.value,
    rivalry: partner.rivalry.value,
    maritime: partner.maritime,
    running: partner.running.map(({ state, size }) => ({
      state: indexIn(ids, 'state', state),
      size: size.value,
    })),
  };
}

export function frameworkOf(framework: Scenario['frameworks'][number], ids: Ids): FrameworkDef {
  return {
    id: framework.id,
    name: framework.name,
    kind: framework.kind,
    members: indexesIn(ids, 'state', framework.members),
    rungCap: framework.rungCap,
    capitalFactor: framework.capitalFactor.value,
    delayTurns: framework.delayTurns,
    meetingEvery: framework.meetingEvery,
    hazard: framework.hazard.value,
    needsRung: framework.needsRung,
    needsPairs: framework.needsPairs,
    hostRisk: framework.hostRisk.value,
    freeMovement: framework.freeMovement,
  };
}

export function seatOf(seat: Scenario['seats'][number], scenario: Scenario, ids: Ids): SeatDef {
  const set = scenario.orderSets.find(({ id }) => id === seat.orders);
  const granted = (set?.grants ?? []).flatMap(({ fromTurn, kinds }) =>
    kinds.map((kind) => ({ kind, fromTurn })),
  );
  // Whoever an event asks may answer it, without a grant of its own.
  const asked = [...scenario.events, ...scenario.injects].some((one) => one.asks === seat.id);
  const orders: readonly OrderGrant[] =
    asked && !granted.some(({ kind }) => kind === 'answer')
      ? [...granted, { kind: 'answer', fromTurn: 1 }]
      : granted;
  return {
    id: seat.id,
    name: seat.name,
    kind: seat.kind,
    holds: heldIndex(seat, ids),
    zones: seatZones(seat, scenario, ids),
    points: seat.points,
    orders,
    goals: seat.goals,
  };
}

function heldIndex(seat: Scenario['seats'][number], ids: Ids): number {
  if (seat.kind === 'state' && seat.state !== undefined) return indexIn(ids, 'state', seat.state);
  if (seat.kind === 'network' && seat.network !== undefined)
    return indexIn(ids, 'network', seat.network);
  if (seat.kind === 'partner' && seat.partner !== undefined)
    return indexIn(ids, 'partner', seat.partner);
  return -1;
}

function seatZones(
  seat: Scenario['seats'][number],
  scenario: Scenario,
  ids: Ids,
): readonly number[] {
  if (seat.kind !== 'state') return indexesIn(ids, 'zone', seat.zones);
  return scenario.zones.flatMap((zone, index) => (zone.authority === seat.state ? [index] : []));
}
