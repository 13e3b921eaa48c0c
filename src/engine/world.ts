// Describes a world: a scenario compiled for the engine, frozen and indexed; it holds nothing that changes in play.

import type { Localised } from '../base/index.ts';
import type { Coefficients } from './coefficients.ts';
import type { OrderKindId } from './orders/ids.ts';
import type { DeckDef, EventDef } from './events.ts';
import type { RuleDef } from './rules/rule.ts';
import type { RouteTable } from './world/routes.ts';
import type { SlotTable } from './world/slots.ts';
import type { Snapshot } from './state.ts';
import type { Layout } from './layout.ts';
import type { ArmedFactors } from './world/armed.ts';

/** Who sits on a seat. `control` is the facilitator's own seat; only it may use the control orders. */
export const SEAT_KINDS = ['state', 'community', 'partner', 'network', 'control'] as const;
export type SeatKind = (typeof SEAT_KINDS)[number];

export interface StateDef {
  readonly id: string;
  readonly name: Localised;
  /** A rim state has no seat and answers proposals by rule. */
  readonly seated: boolean;
  readonly baseIncome: number;
  readonly budget: number;
  readonly politicalCapital: number;
  readonly legitimacy: number;
  readonly ruleOfLaw: number;
  readonly oversight: number;
  readonly fatigue: number;
  readonly training: number;
  readonly ownership: number;
}

export interface ZoneDef {
  readonly id: string;
  readonly name: Localised;
  /** The stretch of border this zone is one side of; null for a hinterland. */
  readonly sector: string | null;
  readonly authority: number;
  readonly kind: 'border-sector' | 'sea-gate' | 'community' | 'basin' | 'hinterland' | 'rim';
  /** Patrol units for nominal cover, 2-8. */
  readonly size: number;
  readonly terrain: number;
  readonly tradeDependence: number;
  readonly kinship: number;
  readonly hasCrossing: boolean;
  readonly formalLivelihood: number;
  readonly services: number;
  readonly trust: number;
  readonly grievance: number;
  readonly corruption: number;
  readonly armedPresence: number;
  readonly patrols: number;
  readonly sensors: number;
  readonly knowledge: number;
  readonly tolerance: number;
  readonly posture: number;
  /** Map cells that this zone covers; the engine only carries them. */
  readonly cells: readonly string[];
}

export type PassageKind =
  | 'road'
  | 'piste'
  | 'mountain'
  | 'open-ground'
  | 'sea'
  | 'official-crossing';

export interface PassageDef {
  readonly id: string;
  readonly a: number;
  readonly b: number;
  readonly kind: PassageKind;
  /** In length units: max(.3, km/250). */
  readonly length: number;
  readonly lengthKm: number;
  /** The two zones have different authorities. */
  readonly international: boolean;
  /** The pair of states on both sides, or -1. */
  readonly pair: number;
  /** Has an official post whose opening a state can decide. */
  readonly post: boolean;
  readonly status: 'open' | 'restricted' | 'closed';
}

export interface PairDef {
  readonly id: string;
  readonly a: number;
  readonly b: number;
  readonly closure: number;
  readonly trust: number;
  readonly rung: number;
  readonly practice: number;
}

/** An off-map end of flows; no state, no stocks, no orders. */
export interface GateDef {
  readonly id: string;
  readonly name: Localised;
  readonly zones: readonly number[];
}

export const NETWORK_KINDS = [
  'traders',
  'resin',
  'pills',
  'arms',
  'facilitation',
  'armed',
] as const;
export type NetworkKind = (typeof NETWORK_KINDS)[number];

export interface NetworkDef {
  readonly id: string;
  readonly name: Localised;
  readonly kind: NetworkKind;
  /** Multipliers on reprisal, attack and provision; 1 for networks that are not armed. */
  readonly reprisal: number;
  readonly attack: number;
  readonly provision: number;
  /** How readily it takes a share from other networks on shared routes. */
  readonly tax: number;
}

/** What one network moves of one good; beliefs live here. */
export interface BranchDef {
  readonly network: number;
  readonly good: number;
}

export interface FlowDef {
  readonly id: string;
  readonly branch: number;
  readonly network: number;
  readonly good: number;
  readonly volume: number;
  /** Zones where it may begin and end (a gate's zones when it ends off the map). */
  readonly origins: readonly number[];
  readonly destinations: readonly number[];
}

/** A package of earlier years that a state still holds when the game opens. */
export interface RunningPackage {
  readonly state: number;
  /** How large it is beside a new one, 0-1: its money, its hold on attention, and what its leaving breaks. */
  readonly size: number;
}

export interface PartnerDef {
  readonly id: string;
  readonly name: Localised;
  readonly offeredTo: readonly number[];
  readonly money: number;
  readonly kit: number;
  /** Chance per turn that it leaves. */
  readonly exitHazard: number;
  readonly kitSensors: number;
  readonly kitPatrols: number;
  /** Attention shares it asks for; null when it asks for none. */
  readonly strings: readonly number[] | null;
  readonly stringWeight: number;
  readonly softShare: number;
  /** Shown as reported effect: reported = true + (1 - quality) * optimism. */
  readonly evaluationQuality: number;
  readonly ruleOfLawDrift: number;
  readonly exploitationDrift: number;
  /** Factor on other partners' offers while it is accepted. */
  readonly rivalry: number;
  /** Adds sensors to sea gates only. */
  readonly maritime: boolean;
  /** What of it runs when the game opens, by state; its kit is among what the zones begin with. @source MODEL.md S3.5 */
  readonly running: readonly RunningPackage[];
}

export const FRAMEWORK_KINDS = [
  'task-force',
  'joint-force',
  'regional',
  'convener',
  'plan',
] as const;
export type FrameworkKind = (typeof FRAMEWORK_KINDS)[number];

export interface FrameworkDef {
  readonly id: string;
  readonly name: Localised;
  readonly kind: FrameworkKind;
  readonly members: readonly number[];
  readonly rungCap: number;
  /** Relative change of political capital for rungs (-.15 = cheaper). */
  readonly capitalFactor: number;
  readonly delayTurns: number;
  readonly meetingEvery: number;
  readonly hazard: number;
  /** Pairs that must be at rung 2 before it can meet. */
  readonly needsRung: number;
  readonly needsPairs: number;
  /** Chance of disruption at the host = hostRisk * (1 - legitimacy). */
  readonly hostRisk: number;
  readonly freeMovement: boolean;
}

export interface OrderGrant {
  readonly kind: OrderKindId;
  readonly fromTurn: number;
}

export interface SeatDef {
  readonly id: string;
  readonly name: Localised;
  readonly kind: SeatKind;
  /** Index of its state, partner or network; -1 otherwise. */
  readonly holds: number;
  /** Zones a community seat speaks for; a state's own zones for a state. */
  readonly zones: readonly number[];
  readonly points: number;
  readonly orders: readonly OrderGrant[];
  /** Metric id → weight. */
  readonly goals: Readonly<Record<string, number>>;
}

/** What every seat of this world may know: the part that `seatWorldOf` may copy. */
export interface PublicWorld {
  readonly id: string;
  readonly turns: number;
  readonly tailTurns: number;
  readonly startYear: number;
  readonly startQuarter: number;
  readonly states: readonly StateDef[];
  readonly zones: readonly ZoneDef[];
  readonly passages: readonly PassageDef[];
  readonly pairs: readonly PairDef[];
  readonly partners: readonly PartnerDef[];
  readonly frameworks: readonly FrameworkDef[];
  readonly seats: readonly SeatDef[];
  /** Community seats whose signature a livelihood project or forum needs (C_WITHHOLD). */
  readonly communityConsent: boolean;
}

export interface World extends PublicWorld {
  readonly hash: string;
  readonly gates: readonly GateDef[];
  readonly networks: readonly NetworkDef[];
  readonly branches: readonly BranchDef[];
  readonly flows: readonly FlowDef[];
  readonly events: readonly EventDef[];
  readonly decks: readonly DeckDef[];
  /** Events that only the facilitator's hand or a rule makes happen. */
  readonly injects: readonly EventDef[];
  /** Events, then injects: records, news, rules and expressions name an event by its place in this list. */
  readonly happenings: readonly EventDef[];
  readonly rules: readonly RuleDef[];
  readonly values: Readonly<Record<string, number>>;
  readonly coefficients: Coefficients;
  readonly routes: RouteTable;
  readonly slots: SlotTable;
  readonly index: WorldIndex;
  readonly layout: Layout;
  readonly armed: ArmedFactors;
  /** 1 where a branch has a candidate route: branch * zones + zone. */
  readonly uses: Uint8Array;
  /** The quiet world after burn-in, from which every game of this world starts. */
  readonly start: Snapshot;
}

/** Everything the reader knows of a world before routes, slots and burn-in are computed. */
export type WorldDraft = Omit<
  World,
  | 'coefficients'
  | 'routes'
  | 'slots'
  | 'index'
  | 'layout'
  | 'armed'
  | 'uses'
  | 'start'
  | 'hash'
  | 'happenings'
>;

/** Lookups by id and by neighbour, built once. */
export interface WorldIndex {
  readonly state: ReadonlyMap<string, number>;
  readonly zone: ReadonlyMap<string, number>;
  readonly passage: ReadonlyMap<string, number>;
  readonly pair: ReadonlyMap<string, number>;
  readonly network: ReadonlyMap<string, number>;
  readonly partner: ReadonlyMap<string, number>;
  readonly framework: ReadonlyMap<string, number>;
  readonly flow: ReadonlyMap<string, number>;
  /** Events and injects: index among the happenings. */
  readonly event: ReadonlyMap<string, number>;
  readonly seat: ReadonlyMap<string, number>;
  /** zonesOf[state] = its zones. */
  readonly zonesOf: readonly Int32Array[];
  /** passagesOf[zone] = passages that touch it. */
  readonly passagesOf: readonly Int32Array[];
  /** pairOf[a * states + b] = pair index or -1. */
  readonly pairOf: Int32Array;
  /** foreignNeighbours[zone] = zones of other authorities one passage away. */
  readonly foreignNeighbours: readonly Int32Array[];
  /** borderZones[pair] = zones of the two states that touch the other state. */
  readonly borderZones: readonly Int32Array[];
}
