// Phases 2, 4 and 12 on flat arrays: money, habits, states and pairs; same terms, same order as the engine.

import { c1, clip, pos } from '../../src/base/index.ts';
import { ARMS, BLANKET, DRUGS, FIGHTERS, GOOD_COUNT, MIGRANTS } from '../../src/engine/index.ts';
import type { Kernel } from './tables.ts';

/** Phase 2. States without a seat neither pay for their forces nor run out of money. */
export function fiscal({ tables, columns }: Kernel): void {
  const { coefficients: c, index } = tables.world;
  const { patrols, sensors, tolerance, budget, legitimacy, politicalCapital } = columns;
  for (let authority = 0; authority < tables.states; authority += 1) {
    const zones = index.zonesOf[authority];
    let units = 0;
    let posts = 0;
    let duties = 0;
    for (const zone of zones) {
      units += patrols[zone];
      posts += sensors[zone];
      if (tolerance[zone] !== 1) continue;
      const due = 0.5 * tables.dependence[zone] * columns.tradeIncome[zone] - 0.2;
      const doubled = index.borderZones.some(
        (border, pair) => columns.rung[pair] >= 5 && border.includes(zone),
      );
      duties += doubled ? 2 * due : due;
    }
    const cost =
      (c.patrolUpkeep * units + c.sensorUpkeep * posts) *
      (1 - c.planUpkeep * columns.planSoundness[authority]);
    budget[authority] += columns.baseIncome[authority] * (0.8 + 0.4 * legitimacy[authority]);
    budget[authority] += duties;
    if (tables.seated[authority] === 1) {
      budget[authority] -= cost;
      settleDeficit(authority, cost);
    }
    let capital = politicalCapital[authority] + (3 + 5 * legitimacy[authority]);
    if (columns.dependence[authority] > 0.5) capital -= 1;
    if (columns.planAdopted[authority] > 0) capital += 1;
    politicalCapital[authority] = clip(capital, 0, 100);
  }

  function settleDeficit(authority: number, cost: number): void {
    columns.unpaid[authority] = 0;
    if (budget[authority] >= 0) return;
    const share = clip(-budget[authority] / Math.max(1, cost), 0, 1);
    columns.unpaid[authority] = share;
    budget[authority] = 0;
    for (const zone of index.zonesOf[authority]) {
      patrols[zone] *= 1 - 0.25 * share;
      sensors[zone] *= 1 - 0.4 * share;
      columns.corruption[zone] = c1(columns.corruption[zone] + 0.05 * share);
    }
  }
}

export function renewSeats({ tables, columns }: Kernel): void {
  tables.world.seats.forEach((seat, index) => {
    if (seat.kind === 'community')
      columns.standing[index] = clip(columns.standing[index] + 1, 0, 10);
    else if (seat.kind === 'partner') columns.fund[index] += 6;
  });
}

/** Phase 4 without projects: services slide back to habit, forums and monitors run out. */
export function mature({ tables, columns }: Kernel): void {
  const { services, forumTurns, monitorTurns, covenantTurns } = columns;
  for (let zone = 0; zone < tables.zones; zone += 1) {
    services[zone] = c1(services[zone] + 0.04 * (tables.habitual.services[zone] - services[zone]));
    if (forumTurns[zone] > 0) forumTurns[zone] -= 1;
    if (monitorTurns[zone] > 0) monitorTurns[zone] -= 1;
    if (covenantTurns[zone] > 0) covenantTurns[zone] -= 1;
  }
}

export function settleStates(kernel: Kernel): void {
  const { tables, columns } = kernel;
  for (let authority = 0; authority < tables.states; authority += 1) {
    const zones = tables.world.index.zonesOf[authority];
    const count = zones.length;
    if (count === 0) continue;
    let trust = 0;
    let corruption = 0;
    let attacks = 0;
    let harm = 0;
    let protests = 0;
    let burden = 0;
    let blanket = false;
    for (const zone of zones) {
      trust += columns.trust[zone] / count;
      corruption += columns.corruption[zone] / count;
      if (columns.attacks[zone] > 0) attacks += 1;
      harm += columns.harm[zone];
      if (columns.protests[zone] > 0) protests += 1;
      const hard = columns.posture[zone] === BLANKET;
      burden += columns.patrols[zone] * (hard ? 1.6 : 1);
      if (hard) blanket = true;
    }
    const level = columns.legitimacy[authority];
    let next = level + 0.06 * (trust - level);
    next += -0.008 * attacks;
    next += -0.006 * harm;
    next += -0.008 * protests;
    next += -0.03 * pos(corruption - 0.35);
    next += -0.02 * pos(columns.dependence[authority] - 0.4);
    next += 0.006 * (columns.ruleOfLaw[authority] - 0.4);
    columns.legitimacy[authority] = c1(next);
    const strain = (burden * 0.9) / columns.patrolsAtStart[authority];
    const target = c1(0.2 * strain + 0.25 * pos(strain - 1.1));
    const fatigue = columns.fatigue[authority];
    columns.fatigue[authority] = c1(
      fatigue + 0.15 * (target - fatigue) + 0.05 * columns.unpaid[authority],
    );
    decay(kernel, authority, blanket);
    columns.dependence[authority] = 0;
    breach(kernel, authority, blanket);
  }
}

function decay({ tables, columns }: Kernel, authority: number, blanket: boolean): void {
  const c = tables.world.coefficients;
  const { ruleOfLaw, conductTraining, training, oversight, migrantProtection } = columns;
  const law = ruleOfLaw[authority];
  const home = tables.habitual.ruleOfLaw[authority];
  let next = law + 0.05 * (home + 0.3 * oversight[authority] - 0.06 - law);
  if (blanket) next += -0.008;
  ruleOfLaw[authority] = c1(next);
  fade(conductTraining, 0.95, 0);
  fade(training, 0.99, 0.3);
  fade(oversight, c.oversightDecay, 0.1);
  fade(migrantProtection, 0.9, 0);
  const adopted = columns.planAdopted[authority] > 0;
  const held = adopted ? Math.max(0.98, c.planDecay) : c.planDecay;
  columns.planRelevance[authority] *= held;
  columns.planSoundness[authority] *= held;
  columns.planPersuasion[authority] *= held;
  if (columns.workshopTurns[authority] > 0) columns.workshopTurns[authority] -= 1;
  if (columns.offerPenaltyTurns[authority] > 0) columns.offerPenaltyTurns[authority] -= 1;

  function fade(column: Float64Array, share: number, least: number): void {
    const now = column[authority];
    column[authority] = Math.max(Math.min(now, least), share * now);
  }
}

/** Members of a free-movement body that crack down on travellers lose standing at home. */
function breach(kernel: Kernel, authority: number, blanket: boolean): void {
  const { tables, columns, frameworks } = kernel;
  if (columns.attention[authority * GOOD_COUNT + MIGRANTS] <= 0.35 && !blanket) return;
  const bound = frameworks.some(
    ({ active, members }, index) =>
      active && tables.world.frameworks[index].freeMovement && members.includes(authority),
  );
  if (!bound) return;
  columns.legitimacy[authority] = c1(columns.legitimacy[authority] - 0.01);
  for (const zone of tables.world.index.zonesOf[authority]) {
    columns.trust[zone] = c1(columns.trust[zone] - 0.02 * columns.trust[zone]);
  }
}

export function settlePairs(kernel: Kernel): void {
  const { tables, columns } = kernel;
  const { coefficients: c, pairs } = tables.world;
  const { practice, pairTrust, closure, quietTurns } = columns;
  measure(kernel);
  for (let pair = 0; pair < tables.pairs; pair += 1) {
    const { a, b } = pairs[pair];
    const rung = columns.rung[pair];
    const exercised = practice[pair];
    const level = pairTrust[pair];
    const shut = closure[pair];
    const shock = clip(c.displacementBlame * (blame(kernel, a, b) + blame(kernel, b, a)), 0, 0.06);
    let next = level + 0.008 * rung * exercised * (1 - level);
    next += -shock * (rung >= 2 ? 1 - 0.6 * exercised : 1);
    next += -0.02 * (level - 0.5 * (1 - shut));
    const most = 1 - 0.7 * shut;
    pairTrust[pair] = c1(next > most ? most : next);
    practice[pair] = c1(exercised + (c.practiceDecay - 1) * exercised);
    quietTurns[pair] += 1;
    if (quietTurns[pair] < 6 || practice[pair] < 0.5) continue;
    const least = Math.max(0, pairs[pair].closure - 0.3);
    if (shut > least) closure[pair] = Math.max(least, shut - 0.02);
  }
  meet(kernel);
  for (let authority = 0; authority < tables.states; authority += 1) {
    const presence = columns.presenceAverage[authority];
    const transit = columns.transitAverage[authority];
    columns.presenceAverage[authority] =
      presence + 0.35 * (columns.presenceMean[authority] - presence);
    columns.transitAverage[authority] = transit + 0.35 * (columns.transit[authority] - transit);
  }
}

function measure({ tables, columns }: Kernel): void {
  const { through } = columns;
  for (let authority = 0; authority < tables.states; authority += 1) {
    const zones = tables.world.index.zonesOf[authority];
    let presence = 0;
    let transit = 0;
    for (const zone of zones) {
      const base = zone * GOOD_COUNT;
      presence += columns.presence[zone];
      transit += through[base + DRUGS] + 2 * through[base + ARMS] + 3 * through[base + FIGHTERS];
    }
    columns.presenceMean[authority] = zones.length > 0 ? presence / zones.length : 0;
    columns.transit[authority] = transit;
  }
}

function blame({ columns }: Kernel, surging: number, other: number): number {
  if (columns.presenceMean[surging] <= columns.presenceAverage[surging] + 0.02) return 0;
  const before = columns.transitAverage[other];
  return pos((before > 0 ? columns.transit[other] / before : 1) - 1.03);
}

/** A framework that should have met and did not loses practice: in this game none ever meets. */
function meet({ tables, columns, frameworks }: Kernel): void {
  frameworks.forEach((framework, index) => {
    const { meetingEvery } = tables.world.frameworks[index];
    if (!framework.active || meetingEvery <= 0) return;
    if (columns.turn - framework.lastMeeting <= meetingEvery) return;
    for (let pair = 0; pair < tables.pairs; pair += 1) {
      const { a, b } = tables.world.pairs[pair];
      if (!framework.members.includes(a) || !framework.members.includes(b)) continue;
      columns.practice[pair] -= 0.2 * columns.practice[pair];
    }
    framework.lastMeeting = columns.turn;
  });
}

export function settleRest({ tables, columns }: Kernel): void {
  for (let network = 0; network < columns.lyingLow.length; network += 1) {
    if (columns.lyingLow[network] > 0) columns.lyingLow[network] = 0;
    if (columns.diversified[network] > 0) columns.diversified[network] -= 1;
  }
  for (let zone = 0; zone < tables.zones; zone += 1) {
    columns.channel[zone] *= 0.95;
    columns.harmPrior[zone] = columns.harmLast[zone];
    columns.harmLast[zone] = columns.harm[zone];
  }
  columns.promisesBroken.fill(0);
}
