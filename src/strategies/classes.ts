// Decides which classes of state play there are, each by the kinds of orders that it may use, and holds a strategy to one.

import { ORDER_KIND_IDS } from '../engine/index.ts';
import type { Order, OrderKindId, Ruling, SeatWorld, Strategy } from '../engine/index.ts';

/** A class of play of state seats. */
export interface StrategyClass {
  readonly id: string;
  /** What it says, in short; words for readers stand in the catalogues. */
  readonly says: string;
  /** Kinds of orders that it may use; answers to events are always allowed. */
  readonly only: readonly OrderKindId[];
  /** Strategies of the registry that give no other orders, whatever they meet. */
  readonly members: readonly string[];
}

const PATROLS = ['patrol-raise', 'patrol-move', 'rest'] as const satisfies readonly OrderKindId[];
const SENSORS = ['sensor-buy'] as const satisfies readonly OrderKindId[];
/** What armed and uniformed services do by themselves. */
const SECURITY = [
  ...PATROLS,
  ...SENSORS,
  'posture',
  'attention',
  'operation',
  'leadership-removal',
  'train-tactical',
  'train-conduct',
  'tip-channel',
  'rotate',
  'oversight',
] as const satisfies readonly OrderKindId[];
const BUILDING = [
  'livelihood-small',
  'livelihood-large',
  'services',
] as const satisfies readonly OrderKindId[];
/** What needs people of the border, or is done for them. */
const COMMUNITY = [
  ...BUILDING,
  'tip-channel',
  'tolerance',
  'crossing',
  'forum',
  'promise',
  'remedy',
] as const satisfies readonly OrderKindId[];
const COOPERATION = [
  'workshop',
  'plan-adopt',
  'visit',
  'coop-step',
  'joint-operation',
  'notify',
  'taskforce-meet',
  'refer',
] as const satisfies readonly OrderKindId[];
const PARTNERS = [
  'package-accept',
  'package-bargain',
  'ownership',
  'package-exit',
] as const satisfies readonly OrderKindId[];

/** Every kind that a state may be granted. */
export const STATE_KINDS: readonly OrderKindId[] = [
  ...new Set<OrderKindId>([
    ...SECURITY,
    ...COMMUNITY,
    'protect',
    'comms',
    ...COOPERATION,
    ...PARTNERS,
    'answer',
  ]),
];

function allBut(...left: readonly OrderKindId[]): readonly OrderKindId[] {
  return STATE_KINDS.filter((kind) => !left.includes(kind));
}

const SECURITY_MEMBERS = ['nothing', 'patrol', 'surveil', 'prosec'];
const DEVELOPMENT_MEMBERS = ['nothing', 'livelihood'];

/** From the narrow to the wide. */
export const CLASSES: readonly StrategyClass[] = [
  {
    id: 'patrol-only',
    says: 'patrols',
    only: [...PATROLS, 'answer'],
    members: ['nothing', 'patrol'],
  },
  {
    id: 'patrols-and-sensors',
    says: 'patrols-sensors',
    only: [...PATROLS, ...SENSORS, 'answer'],
    members: ['nothing', 'patrol', 'surveil'],
  },
  {
    id: 'security-only',
    says: 'security',
    only: [...SECURITY, 'answer'],
    members: SECURITY_MEMBERS,
  },
  {
    id: 'development-only',
    says: 'development',
    only: [...BUILDING, 'answer'],
    members: DEVELOPMENT_MEMBERS,
  },
  {
    id: 'cooperation-only',
    says: 'cooperation',
    only: [...COOPERATION, 'answer'],
    members: ['nothing', 'coop', 'ministerial'],
  },
  {
    id: 'no-community',
    says: 'without-community',
    only: allBut(...COMMUNITY.filter((kind) => kind !== 'tip-channel')),
    members: [...SECURITY_MEMBERS, 'coop', 'ministerial', 'external', 'securecoop'],
  },
  {
    id: 'no-cooperation',
    says: 'without-cooperation',
    only: allBut(...COOPERATION),
    members: [
      ...SECURITY_MEMBERS,
      'crackdown',
      'livelihood',
      'community',
      'external',
      'surgebuild',
      'forbear',
    ],
  },
  {
    id: 'no-partners',
    says: 'without-partners',
    only: allBut(...PARTNERS),
    members: [
      ...SECURITY_MEMBERS,
      'crackdown',
      'livelihood',
      'community',
      'coop',
      'ministerial',
      'integrated',
      'securecoop',
      'surgebuild',
      'forbear',
      'security-first',
      'drivers-first',
    ],
  },
  {
    id: 'no-force',
    says: 'without-force',
    only: allBut(...PATROLS, ...SENSORS, 'operation', 'leadership-removal', 'joint-operation'),
    members: ['nothing', 'livelihood', 'forbear'],
  },
  {
    id: 'open',
    says: 'open',
    only: STATE_KINDS,
    members: [
      ...SECURITY_MEMBERS,
      'crackdown',
      'livelihood',
      'community',
      'coop',
      'ministerial',
      'external',
      'integrated',
      'hybrid',
      'securecoop',
      'surgebuild',
      'forbear',
      'security-first',
      'drivers-first',
      'random',
    ],
  },
];

/** A class by its name. */
export const CLASS_BY_ID: ReadonlyMap<string, StrategyClass> = new Map(
  CLASSES.map((one) => [one.id, one]),
);

export interface Restriction {
  /** Kinds that it may use; all when absent. */
  readonly only?: readonly OrderKindId[];
  /** Kinds that it must do without. */
  readonly without?: readonly OrderKindId[];
}

/**
 * The same strategy, held to some kinds of orders: to the rest it hears that the seat was not granted them, so that it can
 * spend on what is left, and what it orders all the same is dropped.
 */
export function restricted(strategy: Strategy, { only, without }: Restriction): Strategy {
  if (strategy.idle === true) return strategy;
  const allowed = new Set<OrderKindId>(only ?? ORDER_KIND_IDS);
  for (const kind of without ?? []) allowed.delete(kind);
  if (allowed.size === ORDER_KIND_IDS.length) return strategy;
  const key = [...allowed].sort().join();
  const allows = ({ kind }: Order) => allowed.has(kind);
  return {
    id: strategy.id,
    decide(view, options, chance) {
      const orders = strategy.decide(
        view,
        {
          world: narrowed(options.world, key, allowed),
          of: (kind) => (allowed.has(kind) ? options.of(kind) : NONE),
          judge: (order) => (allows(order) ? options.judge(order) : notGranted(order)),
        },
        chance,
      );
      return orders.every(allows) ? orders : orders.filter(allows);
    },
  };
}

const NONE: readonly Order[] = [];

function notGranted({ kind }: Order): Ruling {
  return { accepted: false, code: 'not-granted', facts: { kind } };
}

const narrowedWorlds = new WeakMap<SeatWorld, Map<string, SeatWorld>>();

/** A seat world with fewer grants, the same object each time: strategies keep what they prepared under it. */
function narrowed(world: SeatWorld, key: string, allowed: ReadonlySet<OrderKindId>): SeatWorld {
  let worlds = narrowedWorlds.get(world);
  if (worlds === undefined) {
    worlds = new Map();
    narrowedWorlds.set(world, worlds);
  }
  const known = worlds.get(key);
  if (known !== undefined) return known;
  const made = { ...world, grants: world.grants.filter(({ kind }) => allowed.has(kind)) };
  worlds.set(key, made);
  return made;
}
