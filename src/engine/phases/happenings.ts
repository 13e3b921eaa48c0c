// Phase 1, events: which of them happen as the turn opens (sent by rules, drawn, taken from decks), and to whom.

import { applyEffects } from '../effects.ts';
import { COLUMNS } from '../layout.ts';
import { add, process, put } from '../ledger.ts';
import { news } from '../news.ts';
import { recordsWith } from '../records.ts';
import { ruleBookOf } from '../rules/book.ts';
import type { EventDef } from '../events.ts';
import type { TurnContext } from '../order.ts';
import type { RuleSubject } from '../rules/expression.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';

const easing = process('fading');

/** All that happens as the turn opens. Conditions are read before any of it does. */
export function openEvents(turn: TurnContext): void {
  const { state, ledger } = turn;
  add(ledger, state.strain, 0, -0.2 * state.strain[0], easing);
  const barred = barredNow(turn);
  sendDue(turn, barred);
  drawEvents(turn, barred);
  drawCards(turn, barred);
}

/** Events that rules fired at the opening itself, which happen at once. */
export function sendEventsOfRules(turn: TurnContext): void {
  if (turn.due.length > 0) sendDue(turn, barredNow(turn));
}

/** By event: 1 where its condition does not hold now, asked only of what might come. Empty when no event has one. */
function barredNow(turn: TurnContext): Uint8Array {
  const { conditions, barred } = ruleBookOf(turn.world);
  if (conditions.length === 0) return barred;
  const draws = drawsOf(turn);
  for (let index = 0; index < conditions.length; index += 1) {
    const holds = conditions[index];
    if (holds === null) barred[index] = 0;
    else barred[index] = mightCome(turn, index, draws) && holds(turn.state, 0) ? 0 : 1;
  }
  return barred;
}

/** Its turn has come, and luck or a rule sends it or its deck. */
function mightCome(
  { world, state, due }: TurnContext,
  index: number,
  draws: Float64Array,
): boolean {
  const { deck, probability, fromTurn, toTurn } = world.happenings[index];
  const { events } = world.slots;
  if (state.turn < fromTurn || state.turn > toTurn) return false;
  for (const one of due) if (one.event === index) return true;
  if (deck >= 0) return draws[events.deck + deck] < world.decks[deck].chance;
  return index < world.events.length && draws[events.happens + index] < probability;
}

/** In its turns, with its condition, not too often, and not twice in a turn. */
function mayHappen(state: State, event: EventDef, index: number, barred: Uint8Array): boolean {
  if (state.turn < event.fromTurn || state.turn > event.toTurn || barred[index] === 1) return false;
  let times = 0;
  for (const record of state.records.events) {
    if (record.event !== index) continue;
    if (record.turn === state.turn) return false;
    times += 1;
  }
  return times < event.limit;
}

function sendDue(turn: TurnContext, barred: Uint8Array): void {
  const { world, state, due } = turn;
  if (due.length === 0) return;
  for (const { event: index, subject, of } of due) {
    const event = world.happenings[index];
    if (!mayHappen(state, event, index, barred)) continue;
    happen(turn, index, subjectOf(turn, index, { subject, of }));
  }
  due.length = 0;
}

function drawEvents(turn: TurnContext, barred: Uint8Array): void {
  const { world, state } = turn;
  const draws = drawsOf(turn);
  const { happens } = world.slots.events;
  for (let index = 0; index < world.events.length; index += 1) {
    const event = world.events[index];
    if (draws[happens + index] >= event.probability) continue;
    if (mayHappen(state, event, index, barred)) happen(turn, index, subjectOf(turn, index, null));
  }
}

/** At most one card a deck and turn, by weight among those that may happen. */
function drawCards(turn: TurnContext, barred: Uint8Array): void {
  const { world, state } = turn;
  if (world.decks.length === 0) return;
  const draws = drawsOf(turn);
  world.decks.forEach(({ chance, fromTurn, toTurn }, deck) => {
    if (state.turn < fromTurn || state.turn > toTurn) return;
    if (draws[world.slots.events.deck + deck] >= chance) return;
    const card = cardOf(turn, deck, { barred, draw: draws[world.slots.events.card + deck] });
    if (card >= 0) happen(turn, card, subjectOf(turn, card, null));
  });
}

/** The card that a draw from 0 to 1 picks, or -1 when none may happen. */
function cardOf(
  { world, state }: TurnContext,
  deck: number,
  { barred, draw }: { readonly barred: Uint8Array; readonly draw: number },
): number {
  const cards: number[] = [];
  let weights = 0;
  for (let index = 0; index < world.events.length; index += 1) {
    const event = world.events[index];
    if (event.deck !== deck || event.weight <= 0) continue;
    if (!mayHappen(state, event, index, barred)) continue;
    cards.push(index);
    weights += event.weight;
  }
  let left = draw * weights;
  for (const card of cards) {
    left -= world.events[card].weight;
    if (left < 0) return card;
  }
  return cards.at(-1) ?? -1;
}

/** Lets one happen, whatever the file says of turns, conditions and limits; once a turn. `subject` -1 has it drawn. */
export function letHappen(turn: TurnContext, index: number, subject: number): void {
  const { state } = turn;
  if (state.records.events.some((one) => one.event === index && one.turn === state.turn)) return;
  happen(turn, index, subjectOf(turn, index, subject < 0 ? null : { subject, of: null }));
}

function drawsOf({ world, state, chance }: TurnContext): Float64Array {
  return chance.plane('events', state.turn, world.slots.events.size);
}

/** Whom it may strike where one of several is drawn, and what kind of subject that is. */
function choiceOf(event: EventDef): { readonly among: readonly number[]; readonly of: string } {
  for (const effect of event.effects) {
    if (effect.kind === 'rift' && effect.pairs.length > 0)
      return { among: effect.pairs, of: 'pair' };
    if (effect.kind === 'change' && effect.pick === 'one' && effect.subjects.length > 0) {
      return { among: effect.subjects, of: COLUMNS[effect.column].per };
    }
  }
  return { among: [], of: '' };
}

/** The subject that is asked for where it may be struck, else one that is drawn; -1 where none is drawn. */
function subjectOf(
  turn: TurnContext,
  index: number,
  asked: { readonly subject: number; readonly of: RuleSubject | null } | null,
): number {
  const { among, of } = choiceOf(turn.world.happenings[index]);
  if (among.length === 0) return -1;
  if (asked !== null && (asked.of === null || asked.of === of) && among.includes(asked.subject)) {
    return asked.subject;
  }
  const draw = drawsOf(turn)[subjectSlot(turn.world, index)];
  return among[Math.min(among.length - 1, Math.floor(draw * among.length))];
}

function subjectSlot({ events, slots }: World, index: number): number {
  const inject = index - events.length;
  return inject < 0 ? slots.events.subject + index : slots.events.injectSubject + inject;
}

function happen(turn: TurnContext, index: number, subject: number): void {
  const { world, state } = turn;
  const event = world.happenings[index];
  const kind = index < world.events.length ? 'event' : 'inject';
  const cause = { kind, id: event.id } as const;
  applyEffects(turn, event.effects, subject, cause);
  if (event.strain > 0) {
    put(turn.ledger, state.strain, 0, Math.max(state.strain[0], event.strain), cause);
  }
  const { records } = state;
  const record = { event: index, turn: state.turn, subject, answered: null };
  state.records = recordsWith(records, { events: [...records.events, record] });
  turn.news.push(news(state.turn, 'event', { event: index, value: subject }));
}
