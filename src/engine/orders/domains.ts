// Decides which values each field of an order may take, from what its seat may know: one table checks and lists alike.

import { GOOD_COUNT } from '../goods.ts';
import { INVITED } from './fields.ts';
import { own, pairBetween } from './look.ts';
import { refuse } from './refusals.ts';
import type { Field, Order, Question, Refusal } from '../order.ts';
import type { RefusalCode } from './refusals.ts';

/** A value for a field: an id or a word; for attention and invitations a whole list. */
export type FieldOption = string | readonly string[] | readonly number[];

export interface Domain {
  /** Why the order's value of this field cannot be, or null. */
  check(question: Question, field: Field, order: Order): Refusal | null;
  /** Values that `check` would let pass, in file order; earlier fields may narrow them. */
  options(question: Question, field: Field, order: Partial<Order>): readonly FieldOption[];
}

type Rule = (question: Question, index: number, order: Partial<Order>) => boolean;

/** Lists by id, with the name of their index. */
const LISTS = {
  zone: (question: Question) => question.world.zones,
  state: (question: Question) => question.world.states,
  pair: (question: Question) => question.world.pairs,
  passage: (question: Question) => question.world.passages,
  network: (question: Question) => question.world.networks,
  partner: (question: Question) => question.world.partners,
  framework: (question: Question) => question.world.frameworks,
  event: (question: Question) => question.world.events,
} as const satisfies Record<string, (question: Question) => readonly { readonly id: string }[]>;

/** What a refusal says of a value that may have come from anywhere. */
function factOf(field: Field, value: string) {
  return { field: field.name, value: value.slice(0, 40) };
}

/** Ids of one list that a rule allows; `code` refuses the others. */
function listed(list: keyof typeof LISTS, code: RefusalCode, allows: Rule): Domain {
  return {
    check(question, field, order) {
      const value = order[field.name];
      if (typeof value !== 'string') return refuse('bad-value', { field: field.name });
      const index = question.world.index[list].get(value);
      if (index === undefined) return refuse('unknown-value', factOf(field, value));
      return allows(question, index, order) ? null : refuse(code, factOf(field, value));
    },
    options(question, _field, order) {
      const ids: string[] = [];
      LISTS[list](question).forEach((item, index) => {
        if (allows(question, index, order)) ids.push(item.id);
      });
      return ids;
    },
  };
}

/** Words of a closed list. */
function worded(
  wordsOf: (question: Question, field: Field, order: Partial<Order>) => readonly string[],
): Domain {
  return {
    check(question, field, order) {
      const value = order[field.name];
      if (typeof value !== 'string') return refuse('bad-value', { field: field.name });
      const known = wordsOf(question, field, order).includes(value);
      return known ? null : refuse('unknown-value', factOf(field, value));
    },
    options: wordsOf,
  };
}

/** A list of words or ids without repetition. */
function checkWords(field: Field, order: Order, knows: (word: string) => boolean): Refusal | null {
  const value: unknown = order[field.name];
  if (!Array.isArray(value) || value.length === 0)
    return refuse('bad-value', { field: field.name });
  for (let index = 0; index < value.length; index += 1) {
    const word: unknown = value[index];
    if (typeof word !== 'string' || value.indexOf(word) !== index) {
      return refuse('bad-value', { field: field.name });
    }
    if (!knows(word)) return refuse('unknown-value', factOf(field, word));
  }
  return null;
}

/** The state that hosts a workshop: the seat's own, or the one a partner pays for. */
function hostOf(question: Question, order: Partial<Order>): number {
  if (question.world.seat.kind !== 'partner') return own(question);
  return question.world.index.state.get(order.state ?? '') ?? -1;
}

/** Ids of the states that have a pair with the host. */
function neighbourIds(question: Question, order: Partial<Order>): readonly string[] {
  const { world } = question;
  const host = hostOf(question, order);
  return world.states
    .filter((_state, index) => host >= 0 && pairBetween(world, host, index) >= 0)
    .map((state) => state.id);
}

function invitations(): readonly (readonly string[])[] {
  const sets: string[][] = [];
  for (let bits = 1; bits < 1 << INVITED.length; bits += 1) {
    sets.push(INVITED.filter((_word, index) => (bits & (1 << index)) !== 0));
  }
  return sets;
}
const INVITATIONS = invitations();

const SHARE_SLACK = 1e-6;
const FOCUS = 0.6;

/** Divisions of attention worth offering: even, or most of it on one good. */
function sharePresets(): readonly (readonly number[])[] {
  const presets = [new Array<number>(GOOD_COUNT).fill(1 / GOOD_COUNT)];
  for (let good = 0; good < GOOD_COUNT; good += 1) {
    const rest = (1 - FOCUS) / (GOOD_COUNT - 1);
    presets.push(Array.from({ length: GOOD_COUNT }, (_none, at) => (at === good ? FOCUS : rest)));
  }
  return presets;
}
const SHARE_PRESETS = sharePresets();

function isShares(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== GOOD_COUNT) return false;
  let sum = 0;
  for (const share of value as readonly unknown[]) {
    if (typeof share !== 'number' || !(share >= 0 && share <= 1)) return false;
    sum += share;
  }
  return Math.abs(sum - 1) <= SHARE_SLACK;
}

const ownZone: Rule = (question, zone) => question.world.zones[zone].authority === own(question);

/** Zones one passage of the order's pair away from the order's own zone. */
function facingZones({ world }: Question, order: Partial<Order>): readonly number[] {
  const pair = world.index.pair.get(order.pair ?? '');
  const from = world.index.zone.get(order.zone ?? '');
  const zones: number[] = [];
  for (const passage of world.passages) {
    if (passage.pair !== pair || passage.pair < 0) continue;
    const far = passage.a === from ? passage.b : passage.b === from ? passage.a : -1;
    if (far >= 0 && !zones.includes(far)) zones.push(far);
  }
  return zones;
}

const facing = listed('zone', 'not-adjacent', (question, zone, order) =>
  facingZones(question, order).includes(zone),
);

const crossing: Rule = (question, index) => {
  const { a, b, post } = question.world.passages[index];
  return post && (ownZone(question, a, {}) || ownZone(question, b, {}));
};

const ownPair: Rule = (question, index) => {
  const { a, b } = question.world.pairs[index];
  return a === own(question) || b === own(question);
};

const openOffer: Rule = (question, partner) =>
  question.view.offers.some(
    (offer) => offer.open && offer.partner === partner && offer.state === own(question),
  );

const heldPackage: Rule = (question, partner) =>
  question.view.packages.some((one) => one.partner === partner && one.state === own(question));

/** A body the state belongs to; a task force may not have been founded yet. */
const memberOf: Rule = (question, framework) =>
  question.view.frameworks.some(
    (one) =>
      one.framework === framework &&
      (one.active || question.world.frameworks[framework].kind === 'task-force') &&
      one.members.includes(own(question)),
  );

const memberState: Rule = ({ world, view }, state, order) => {
  const framework = world.index.framework.get(order.framework ?? '');
  return view.frameworks.some((one) => one.framework === framework && one.members.includes(state));
};

const onRoute: Rule = ({ view }, zone) =>
  view.books !== null &&
  view.books.flows.some((flow) => flow.routes.some((route) => route.zones.includes(zone)));

function choicesOfEvent({ world, view }: Question, order: Partial<Order>): readonly string[] {
  const event = world.index.event.get(order.event ?? '');
  const pending = view.pending.find((one) => one.event === event);
  return pending?.choices.map((choice) => choice.id) ?? [];
}

export const DOMAINS: Readonly<Record<Field['domain'], Domain>> = {
  'own-zone': listed('zone', 'not-yours', ownZone),
  'zone-or-national': listed('zone', 'not-yours', ownZone),
  'seat-zone': listed('zone', 'not-yours', ({ world }, zone) => world.seat.zones.includes(zone)),
  'any-zone': listed('zone', 'not-yours', () => true),
  'route-zone': listed('zone', 'not-yours', onRoute),
  'facing-zone': {
    check: (question, field, order) => facing.check(question, field, order),
    options: (question, _field, order) =>
      facingZones(question, order).map((zone) => question.world.zones[zone].id),
  },
  'own-pair': listed('pair', 'not-yours', ownPair),
  crossing: listed('passage', 'not-yours', crossing),
  network: listed('network', 'not-a-target', () => true),
  'other-network': listed('network', 'not-a-target', (question, one) => one !== own(question)),
  'partner-offer': listed('partner', 'no-offer', openOffer),
  'own-package': listed('partner', 'no-package', heldPackage),
  framework: listed('framework', 'not-yours', memberOf),
  'member-state': listed('state', 'not-yours', memberState),
  'offered-state': listed('state', 'not-yours', (question, state) =>
    question.world.partners[own(question)].offeredTo.includes(state),
  ),
  'pending-event': listed('event', 'not-pending', ({ view }, event) =>
    view.pending.some((one) => one.event === event),
  ),
  choice: worded((_question, field) => field.choices ?? []),
  'event-choice': worded((question, _field, order) => choicesOfEvent(question, order)),
  shares: {
    check: (_question, field, order) =>
      isShares(order.shares) ? null : refuse('bad-value', { field: field.name }),
    options: () => SHARE_PRESETS,
  },
  invited: {
    check: (_question, field, order) =>
      checkWords(field, order, (word) => INVITED.some((one) => one === word)),
    options: () => INVITATIONS,
  },
  'neighbour-states': {
    check(question, field, order) {
      const ids = neighbourIds(question, order);
      return checkWords(field, order, (word) => ids.includes(word));
    },
    options(question, _field, order) {
      const ids = neighbourIds(question, order);
      const single = ids.map((id) => [id]);
      return ids.length > 1 ? [...single, ids] : single;
    },
  },
};

/** The single ids or words that may be ticked in a field that takes a list; empty for other fields. */
export function membersOf(
  question: Question,
  field: Field,
  order: Partial<Order>,
): readonly string[] {
  if (field.domain === 'invited') return INVITED;
  return field.domain === 'neighbour-states' ? neighbourIds(question, order) : [];
}
