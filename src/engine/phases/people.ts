// Phase 10: how trust, grievance, fear, anger, corruption, armed presence and local knowledge answer to the turn.

import { c1, clip, pos, sat } from '../../base/index.ts';
import {
  ARMS,
  BLANKET,
  DRUGS,
  FIGHTERS,
  GOOD_COUNT,
  MIGRANTS,
  SERVICE,
  STANDARD,
  TRADE,
} from '../goods.ts';
import { add, limit, process, put } from '../ledger.ts';
import { guidanceOf, oversightIn } from './incidents.ts';
import type { TurnContext } from '../order.ts';

const treatment = process('treatment');
const livelihood = process('livelihood-change');
const services = process('services');
const kept = process('promises-kept');
const broken = process('promises-broken');
const protectedPeople = process('protection');
const harm = process('state-harm');
const clash = process('clash');
const poverty = process('poor-livelihood');
const unprotected = process('attack-unprotected');
const habit = process('return-to-habit');
const corruptContact = process('corrupt-contact');
const eased = process('grievance-eases');
const fading = process('fading');
const reprisal = process('reprisal');
const armedNear = process('armed-presence');
const attack = process('attack');
const rents = process('checkpoint-rents');
const oversight = process('oversight');
const rotation = process('rotation');
const recruitment = process('recruitment');
const provision = process('armed-provision');
const arrivals = process('fighters-arriving');
const operations = process('operations');
const pressure = process('tip-led-pressure');
const presenceOnGround = process('presence-on-the-ground');

export function respond(turn: TurnContext): void {
  for (let zone = 0; zone < turn.world.zones.length; zone += 1) {
    const justice = treatmentOf(turn, zone);
    const contact = sat(0.8 * turn.state.patrols[zone]);
    trustAndGrievance(turn, zone, justice, contact);
    fearAndAnger(turn, zone);
    corruption(turn, zone, contact);
    armedPresence(turn, zone);
    knowledge(turn, zone);
  }
}

/** How people are treated where they meet the state, -1 to 1. @source MODEL.md B6.10 PJ */
export function treatmentOf(turn: TurnContext, zone: number): number {
  const { world, state } = turn;
  const authority = world.zones[zone].authority;
  const conduct = state.conductTraining[authority];
  const posture = state.posture[zone];
  const base =
    posture === STANDARD
      ? -0.05
      : posture === SERVICE
        ? 0.2 + 0.3 * conduct
        : posture === BLANKET
          ? -0.7
          : 0;
  return clip(
    base +
      0.4 * (state.ruleOfLaw[authority] - 0.45) +
      0.35 * oversightIn(world, state, zone) +
      0.2 * conduct -
      0.45 * (state.corruption[zone] - 0.2) +
      (state.forumTurns[zone] > 0 ? 0.15 : 0),
    -1,
    1,
  );
}

/** Every term from the values at the start of the phase, applied in this order. */
function trustAndGrievance(
  turn: TurnContext,
  zone: number,
  justice: number,
  contact: number,
): void {
  const { world, state, ledger } = turn;
  const c = world.coefficients;
  const start = world.zones[zone];
  const authority = start.authority;
  const trust = state.trust[zone];
  const grievance = state.grievance[zone];
  const room = 1 - trust;
  const change = state.livelihood[zone] - state.livelihoodBefore[zone];
  const harmed = state.harm[zone];
  const clashed = state.clashes[zone] > 0 ? 1 : 0;
  const level = state.livelihood[zone];
  const guard = state.protection[zone];
  let shielded = 0;
  if (state.reprisals[zone] > 0 && guard > 0.3) shielded += c.trustProtection;
  if (state.attacks[zone] > 0 && guard > 0.35) shielded += 0.5 * c.trustProtection;
  const exposedLoss = state.attacks[zone] > 0 && guard < 0.2 ? 0.04 : 0;
  const institutional =
    0.25 * start.trust +
    0.75 * (0.6 * state.legitimacy[authority] + 0.2 * state.services[zone] + 0.1);

  const treated =
    c.trustTreatment * contact * pos(justice) * room -
    c.trustMistreatment * contact * pos(-justice) * trust;
  add(ledger, state.trust, zone, treated, treatment);
  const felt =
    c.trustLivelihoodUp * pos(change) * room - c.trustLivelihoodDown * pos(-change) * trust;
  add(ledger, state.trust, zone, felt, livelihood);
  add(
    ledger,
    state.trust,
    zone,
    c.trustServices * pos(state.services[zone] - 0.4) * room,
    services,
  );
  add(ledger, state.trust, zone, c.trustKept * state.promisesKept[zone] * room, kept);
  add(ledger, state.trust, zone, shielded * room, protectedPeople);
  add(ledger, state.trust, zone, -c.trustHarm * harmed * trust, harm);
  add(ledger, state.trust, zone, -c.trustBroken * state.promisesBroken[zone] * trust, broken);
  add(ledger, state.trust, zone, -0.06 * clashed * trust, clash);
  add(ledger, state.trust, zone, -0.05 * pos(0.45 - level) * trust, poverty);
  add(ledger, state.trust, zone, -exposedLoss * trust, unprotected);
  add(ledger, state.trust, zone, c.trustReturn * (institutional - trust), habit);
  limit(ledger, state.trust, zone, 0, 1);

  const content = 1 - grievance;
  add(ledger, state.grievance, zone, c.grievanceHarm * harmed * content, harm);
  add(ledger, state.grievance, zone, c.grievanceLivelihood * pos(0.55 - level) * content, poverty);
  add(
    ledger,
    state.grievance,
    zone,
    c.grievanceBroken * state.promisesBroken[zone] * content,
    broken,
  );
  add(
    ledger,
    state.grievance,
    zone,
    c.grievanceCorruption * state.corruption[zone] * contact * content,
    corruptContact,
  );
  const unsettled = 0.5 * pos(-change) * content - 0.5 * pos(change) * grievance;
  add(ledger, state.grievance, zone, unsettled, livelihood);
  add(ledger, state.grievance, zone, 0.04 * clashed * content, clash);
  const ease =
    c.grievanceDecay * (0.3 + state.services[zone] + pos(level - 0.5) + 0.5 * pos(justice));
  add(ledger, state.grievance, zone, -ease * grievance, eased);
  limit(ledger, state.grievance, zone, 0, 1);
}

function fearAndAnger(turn: TurnContext, zone: number): void {
  const { world, state, ledger } = turn;
  const c = world.coefficients;
  const struck = state.reprisals[zone] > 0 ? 1 : 0;
  const attacked = state.attacks[zone] > 0 ? 1 : 0;
  const fear = state.fear[zone];
  add(ledger, state.fear, zone, (c.fearDecay - 1) * fear, fading);
  add(ledger, state.fear, zone, c.fearReprisal * struck, reprisal);
  add(
    ledger,
    state.fear,
    zone,
    c.fearArmed * state.armedPresence[zone] * (1 - state.protection[zone]),
    armedNear,
  );
  add(ledger, state.fear, zone, 0.04 * attacked, attack);
  limit(ledger, state.fear, zone, 0, 1);
  const anger = state.anger[zone];
  add(ledger, state.anger, zone, -0.5 * anger, fading);
  add(ledger, state.anger, zone, 0.25 * attacked, attack);
  add(ledger, state.anger, zone, 0.1 * struck, reprisal);
  limit(ledger, state.anger, zone, 0, 1);
}

function corruption(turn: TurnContext, zone: number, contact: number): void {
  const { world, state, ledger } = turn;
  const c = world.coefficients;
  const { authority, corruption: habitual } = world.zones[zone];
  const base = zone * GOOD_COUNT;
  const level = state.corruption[zone];
  const overseen = oversightIn(world, state, zone);
  const trade = 0.35 * state.through[base + TRADE] * (state.tolerance[zone] === 1 ? 0.3 : 1);
  const rent = sat(
    (state.through[base + DRUGS] +
      0.5 * state.through[base + MIGRANTS] +
      trade +
      0.5 * state.through[base + ARMS]) /
      60,
  );
  const strain = 1 + 0.5 * state.fatigue[authority] + state.unpaid[authority];
  const growth =
    c.corruptionGrowth * (1 - level) * rent * (0.4 + 0.8 * contact) * (1 - 0.7 * overseen) * strain;
  add(ledger, state.corruption, zone, growth, rents);
  add(ledger, state.corruption, zone, -c.corruptionControl * level * overseen, oversight);
  add(
    ledger,
    state.corruption,
    zone,
    -0.5 * c.corruptionControl * level * state.rotated[authority],
    rotation,
  );
  add(ledger, state.corruption, zone, -0.01 * (level - habitual), habit);
  limit(ledger, state.corruption, zone, 0, 1);
}

function armedPresence(turn: TurnContext, zone: number): void {
  const { world, state, ledger } = turn;
  const c = world.coefficients;
  const base = zone * GOOD_COUNT;
  const { tradeDependence, armedPresence: habitual } = world.zones[zone];
  const armed = state.armedPresence[zone];
  const room = 1 - armed;
  const grievance = state.grievance[zone];
  const searching = state.operation[zone] + state.jointOperation[zone];
  const recruits =
    (c.recruitGrievance *
      grievance *
      (1 - state.trust[zone]) *
      (0.3 + 0.7 * Math.max(armed, 0.15)) +
      c.recruitHarm * state.harm[zone] * grievance) *
    (state.recruiting[zone] > 0 ? 1.5 : 1);
  const provided =
    c.provision *
    world.armed.provision[zone] *
    armed *
    2 *
    tradeDependence *
    c1(1 - state.tradeIncome[zone]);
  const removed =
    searching *
    (c.operationBlind + c.operationTipped * guidanceOf(state, zone) + state.exposed[zone]) *
    Math.min(1, 0.2 + 1.5 * state.effort[zone]);
  const led =
    state.response[zone] *
    sat(0.8 * state.tips[base + FIGHTERS] + 0.1 * state.seized[base + FIGHTERS]);
  add(ledger, state.armedPresence, zone, recruits * room, recruitment);
  add(ledger, state.armedPresence, zone, provided * room, provision);
  add(
    ledger,
    state.armedPresence,
    zone,
    ((c.arrivals * state.arrived[base + FIGHTERS]) / 6) * room,
    arrivals,
  );
  add(ledger, state.armedPresence, zone, -armed * Math.min(0.5, removed), operations);
  add(ledger, state.armedPresence, zone, -c.armedDecay * armed * 0.35, fading);
  add(ledger, state.armedPresence, zone, -c.armedDecay * armed * led, pressure);
  add(ledger, state.armedPresence, zone, -0.01 * (armed - habitual), habit);
  limit(ledger, state.armedPresence, zone, 0, 1);
  if (searching > 0 && state.exposed[zone] > 0) put(ledger, state.exposed, zone, 0, operations);
}

function knowledge(turn: TurnContext, zone: number): void {
  const { world, state, ledger } = turn;
  const known = state.knowledge[zone];
  add(
    ledger,
    state.knowledge,
    zone,
    0.08 * (1 - known) * sat(state.patrols[zone]),
    presenceOnGround,
  );
  add(
    ledger,
    state.knowledge,
    zone,
    -0.25 * state.rotated[world.zones[zone].authority] * known,
    rotation,
  );
  limit(ledger, state.knowledge, zone, 0, 1);
}
