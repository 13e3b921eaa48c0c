// Phase 4: projects that fall due, promises kept or broken, aid that arrives, services that slide back to habit.

import { clip } from '../../base/index.ts';
import { add, limit, process } from '../ledger.ts';
import { news } from '../news.ts';
import { recordsWith } from '../records.ts';
import type { Cause } from '../ledger.ts';
import type { ProjectRecord, PromiseRecord } from '../state.ts';
import type { TurnContext } from '../order.ts';

const habit = process('return-to-habit');
const time = process('time');
const kept = process('promises-kept');
const broken = process('promises-broken');
const softAid = process('partner-soft-aid');

const SIZES = ['small', 'large', 'service'] as const;
/** Services gained per credit of soft aid: as a services order, 0.12 for 2 credits. @source MODEL.md E SERVICES */
const SERVICES_PER_CREDIT = 0.06;

export function mature(turn: TurnContext): void {
  const { world, state, ledger } = turn;
  finishProjects(turn);
  deliverAid(turn);
  expirePromises(turn);
  for (let zone = 0; zone < world.zones.length; zone += 1) {
    add(
      ledger,
      state.services,
      zone,
      0.04 * (world.zones[zone].services - state.services[zone]),
      habit,
    );
    limit(ledger, state.services, zone, 0, 1);
    countDown(turn, state.forumTurns, zone);
    countDown(turn, state.monitorTurns, zone);
    countDown(turn, state.covenantTurns, zone);
  }
}

function countDown(turn: TurnContext, column: Float64Array, zone: number): void {
  if (column[zone] > 0) add(turn.ledger, column, zone, -1, time);
}

function finishProjects(turn: TurnContext): void {
  const { state } = turn;
  const due = state.records.projects.filter((project) => project.due <= state.turn);
  if (due.length === 0) return;
  const projects = state.records.projects.filter((project) => project.due > state.turn);
  state.records = recordsWith(state.records, { projects });
  for (const project of due) if (complete(turn, project)) discharge(turn, project.zone);
}

/** Applies a project that fell due; false when it was sabotaged. */
function complete(turn: TurnContext, project: ProjectRecord): boolean {
  const { world, state, ledger, chance } = turn;
  const { zone, size } = project;
  const cause: Cause = { kind: 'order', id: orderOf(size), seat: project.seat, zone };
  if (size === 'large') {
    const draws = chance.plane('projects', state.turn, world.slots.projects.size);
    const slot = (zone * SIZES.length + SIZES.indexOf(size)) * world.seats.length + project.seat;
    const risk = clip(
      world.coefficients.sabotage * state.armedPresence[zone] * (1 - state.protection[zone]),
      0,
      0.5,
    );
    if (draws[slot] < risk) {
      turn.news.push(news(state.turn, 'sabotage', { zone, state: project.state }));
      return false;
    }
  }
  const corruption = state.corruption[zone];
  if (size === 'service') add(ledger, state.services, zone, 0.12 * (1 - 0.5 * corruption), cause);
  else if (size === 'large')
    add(ledger, state.formalLivelihood, zone, 0.08 * (1 - 0.5 * corruption), cause);
  else add(ledger, state.formalLivelihood, zone, 0.03 * (1 - 0.3 * corruption), cause);
  limit(ledger, size === 'service' ? state.services : state.formalLivelihood, zone, 0, 1);
  turn.news.push(news(state.turn, 'project-done', { zone, state: project.state }));
  return true;
}

function orderOf(size: ProjectRecord['size']): string {
  return size === 'service'
    ? 'services'
    : size === 'large'
      ? 'livelihood-large'
      : 'livelihood-small';
}

/** Each completion discharges the oldest promise made to the zone. */
function discharge(turn: TurnContext, zone: number): void {
  const { state, ledger } = turn;
  const promise = state.records.promises.find((made) => made.zone === zone);
  if (promise === undefined) return;
  forget(turn, [promise]);
  state.promisesKept[zone] += 1;
  add(ledger, state.promisesMet, promise.state, 1, kept);
  turn.news.push(news(state.turn, 'promise-kept', { zone, state: promise.state }));
  turn.world.seats.forEach((seat, index) => {
    if (seat.kind !== 'community' || !seat.zones.includes(zone)) return;
    add(ledger, state.standing, index, 1, kept);
    limit(ledger, state.standing, index, 0, 10);
  });
}

function expirePromises(turn: TurnContext): void {
  const { state, ledger } = turn;
  const expired = state.records.promises.filter((promise) => promise.due <= state.turn);
  if (expired.length === 0) return;
  forget(turn, expired);
  for (const promise of expired) {
    state.promisesBroken[promise.zone] += 1;
    add(ledger, state.promisesMissed, promise.state, 1, broken);
    turn.news.push(
      news(state.turn, 'promise-broken', { zone: promise.zone, state: promise.state }),
    );
  }
}

function forget(turn: TurnContext, done: readonly PromiseRecord[]): void {
  const { state } = turn;
  const promises = state.records.promises.filter((promise) => !done.includes(promise));
  state.records = recordsWith(state.records, { promises });
}

/** Soft aid arrives as services where they are poorest. */
function deliverAid(turn: TurnContext): void {
  const { world, state, ledger } = turn;
  const due = state.records.deliveries.filter((delivery) => delivery.due <= state.turn);
  if (due.length === 0) return;
  const deliveries = state.records.deliveries.filter((delivery) => delivery.due > state.turn);
  state.records = recordsWith(state.records, { deliveries });
  for (const delivery of due) {
    let poorest = -1;
    for (const zone of world.index.zonesOf[delivery.state]) {
      if (poorest < 0 || state.services[zone] < state.services[poorest]) poorest = zone;
    }
    if (poorest < 0) continue;
    const gain = SERVICES_PER_CREDIT * delivery.credits * (1 - 0.5 * state.corruption[poorest]);
    add(ledger, state.services, poorest, gain, softAid);
    limit(ledger, state.services, poorest, 0, 1);
  }
}
