// Decides when works in a zone may begin and records them; what they bring when done is the phase of obligations'.

import { DONE } from '../order.ts';
import { recordsWith } from '../records.ts';
import { communityOfZone } from './look.ts';
import { frustrated } from './refusals.ts';
import type { Actor, Outcome, TurnContext } from '../order.ts';
import type { ProjectRecord, State } from '../state.ts';
import type { World } from '../world.ts';

/** What the mark `consent` holds. */
export const CONSENT_GIVEN = 1;
export const CONSENT_WITHHELD = 2;

/** True when the scenario asks for the community's signature here and it was not given this turn. */
export function lacksConsent(world: World, state: State, zone: number): boolean {
  if (!world.communityConsent || communityOfZone(world, zone) < 0) return false;
  return state.consent[zone] !== CONSENT_GIVEN;
}

export interface Works {
  readonly zone: number;
  readonly size: ProjectRecord['size'];
  readonly turns: number;
}

/** Starts a project that is due in `turns`. */
export function startWorks(turn: TurnContext, works: Works, actor: Actor): Outcome {
  const { world, state } = turn;
  const { zone, size } = works;
  if (lacksConsent(world, state, zone))
    return frustrated('no-consent', { zone: world.zones[zone].id });
  const { records } = state;
  const record: ProjectRecord = {
    id: records.nextId,
    zone,
    state: actor.holds,
    size,
    started: state.turn,
    due: state.turn + works.turns,
    seat: actor.seat,
  };
  const projects = [...records.projects, record];
  state.records = recordsWith(records, { nextId: records.nextId + 1, projects });
  return DONE;
}
