// Phase 1 and the default answers on flat arrays: what may happen to a world in which nobody gives orders.

import { clip, up } from '../../src/base/index.ts';
import { COLUMNS } from '../../src/engine/index.ts';
import type { EventEffect } from '../../src/engine/index.ts';
import type { Kernel } from './tables.ts';

const RUNG_TRUST = [0, 0.15, 0.32, 0.46, 0.6, 0.72];

export function drawEvents(kernel: Kernel, draws: Float64Array): void {
  const { tables, columns, events } = kernel;
  const { slots, events: deck } = tables.world;
  const { turn, strain } = columns;
  strain[0] += -0.2 * strain[0];
  for (let index = 0; index < deck.length; index += 1) {
    const event = deck[index];
    if (turn < event.fromTurn || turn > event.toTurn) continue;
    if (draws[slots.events.happens + index] >= event.probability) continue;
    if (events.filter((past) => past.event === index).length >= event.limit) continue;
    const subject = subjectOf(event.effects, draws[slots.events.subject + index]);
    for (const effect of event.effects) apply(kernel, effect, subject);
    if (event.strain > 0) strain[0] = Math.max(strain[0], event.strain);
    events.push({ event: index, turn, subject });
  }
  kernel.frameworks.forEach((framework, index) => {
    const { hazard } = tables.world.frameworks[index];
    if (draws[slots.events.collapse + index] < hazard) framework.active = false;
  });
}

function subjectOf(effects: readonly EventEffect[], draw: number): number {
  for (const effect of effects) {
    let list: readonly number[] = [];
    if (effect.kind === 'rift') list = effect.pairs;
    else if (effect.kind === 'change' && effect.pick === 'one') list = effect.subjects;
    if (list.length > 0) return list[Math.min(list.length - 1, Math.floor(draw * list.length))];
  }
  return -1;
}

/** Nobody answers, so every choice takes its default in the turn of its event. */
export function answerByDefault(kernel: Kernel): void {
  for (const { event, turn, subject } of kernel.events) {
    const { choices, defaultChoice } = kernel.tables.world.events[event];
    if (turn !== kernel.columns.turn || defaultChoice === null) continue;
    const choice = choices.find(({ id }) => id === defaultChoice);
    for (const effect of choice?.effects ?? []) apply(kernel, effect, subject);
  }
}

/** Conditions and exits change packages only, and without orders there are none. */
function apply(kernel: Kernel, effect: EventEffect, subject: number): void {
  switch (effect.kind) {
    case 'change': {
      const { subjects } = effect;
      const chosen = subjects.includes(subject) ? subject : subjects[0];
      if (effect.pick === 'all') for (const index of subjects) change(kernel, effect, index);
      else if (chosen !== undefined) change(kernel, effect, chosen);
      return;
    }
    case 'rift':
      if (effect.pairs.includes(subject)) rift(kernel, subject, effect.amount);
      else for (const pair of effect.pairs) rift(kernel, pair, effect.amount);
      return;
    case 'promise': {
      const { zone, state, delay } = effect;
      kernel.promises.push({ zone, state, due: kernel.columns.turn + delay });
      return;
    }
    case 'framework':
      return reorganise(kernel, effect);
    case 'strings':
    case 'exit':
      return;
  }
}

function change(
  { columns }: Kernel,
  effect: Extract<EventEffect, { kind: 'change' }>,
  index: number,
): void {
  const column = columns[effect.column];
  const { min, max } = COLUMNS[effect.column];
  const before = column[index];
  let after = up(before, effect.amount);
  if (effect.how === 'add') after = before + effect.amount;
  else if (effect.how === 'times') after = before * effect.amount;
  column[index] = clip(after, min, max);
}

function rift({ tables, columns }: Kernel, pair: number, amount: number): void {
  const { rung, pairTrust, quietTurns, referralTurn, lastStep, legitimacy, turn } = columns;
  const steps = rung[pair];
  const hotline = steps >= 1 ? 0.1 / 0.15 : 1;
  const referred = referralTurn[pair] > 0 && referralTurn[pair] <= turn ? 0.5 : 1;
  pairTrust[pair] = clip(pairTrust[pair] + -Math.abs(amount) * hotline * referred, 0, 1);
  quietTurns[pair] = 0;
  if (steps > 0 && pairTrust[pair] < RUNG_TRUST[steps] - 0.12) rung[pair] = steps - 1;
  if (lastStep[pair] !== turn - 1) return;
  for (const side of [tables.world.pairs[pair].a, tables.world.pairs[pair].b]) {
    legitimacy[side] = clip(legitimacy[side] - 0.005, 0, 1);
  }
}

function reorganise(
  { columns, frameworks }: Kernel,
  effect: Extract<EventEffect, { kind: 'framework' }>,
): void {
  const framework = frameworks[effect.framework];
  if (effect.change === 'ends') framework.active = false;
  else if (effect.change === 'starts') {
    framework.active = true;
    framework.lastMeeting = columns.turn;
  } else framework.members = framework.members.filter((member) => member !== effect.state);
}

/** Phase 4: promises made by events that nobody kept. */
export function breakPromises({ columns, promises }: Kernel): void {
  for (let at = promises.length - 1; at >= 0; at -= 1) {
    const { zone, state, due } = promises[at];
    if (due > columns.turn) continue;
    columns.promisesBroken[zone] += 1;
    columns.promisesMissed[state] += 1;
    promises.splice(at, 1);
  }
}
