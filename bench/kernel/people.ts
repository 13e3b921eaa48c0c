// Phases 8 to 11 on flat arrays: livelihoods, incidents, what people feel and report; same terms, same order as the engine.

import { c1, clip, exp, lgt, pos, sat } from '../../src/base/index.ts';
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
  WITHDRAWN,
} from '../../src/engine/index.ts';
import type { Kernel } from './tables.ts';

export function earnLivelihoods({ tables, columns }: Kernel): void {
  const c = tables.world.coefficients;
  const { through, seized, tradeBaseline, tradeIncome, formalLivelihood, livelihood } = columns;
  const { displacedCarriers, livelihoodBefore, covenantTurns } = columns;
  for (let zone = 0; zone < tables.zones; zone += 1) {
    const slot = zone * GOOD_COUNT + TRADE;
    const base = tradeBaseline[zone];
    let income = 1;
    if (base >= 0.5) {
      const kept = (through[slot] - seized[slot]) / base;
      income = clip(covenantTurns[zone] > 0 ? kept * 1.05 : kept, 0, 1.3);
    }
    livelihoodBefore[zone] = livelihood[zone];
    tradeIncome[zone] = income;
    const was = formalLivelihood[zone];
    const formal = c1(was + 0.01 * (tables.habitual.formalLivelihood[zone] - was));
    formalLivelihood[zone] = formal;
    livelihood[zone] = c1(formal + tables.tradeShare[zone] * income);
    const carriers = displacedCarriers[zone];
    const out = c.carriersIn * 2 * tables.dependence[zone] * pos(0.9 - income) * (1 - formal);
    displacedCarriers[zone] = c1(carriers + out + -c.carriersOut * carriers * (0.5 + formal));
  }
  for (let pair = 0; pair < tables.pairs; pair += 1) {
    if (columns.borderCompact[pair] === 0) continue;
    for (const zone of tables.world.index.borderZones[pair]) {
      formalLivelihood[zone] = c1(formalLivelihood[zone] + 0.01);
    }
  }
  const base = columns.goodBaseline[ARMS];
  const arms = base > 0 ? columns.goodDelivered[ARMS] / base : 1;
  columns.armsIndex[0] = clip(0.85 * columns.armsIndex[0] + 0.15 * arms, 0.3, 2);
}

export function happen({ tables, columns }: Kernel, draws: Float64Array): void {
  const { coefficients: c, armed: factors, slots } = tables.world;
  const at = slots.incidents;
  const { tips, seized, through, armedPresence, protection, rivalry, grievance } = columns;
  const { crossingShock, livelihood, livelihoodBefore } = columns;
  for (let zone = 0; zone < tables.zones; zone += 1) {
    const authority = tables.authority[zone];
    const posture = columns.posture[zone];
    const base = zone * GOOD_COUNT;
    const patrols = columns.patrols[zone];
    const presence = armedPresence[zone];
    const guard = protection[zone];
    const oversight = columns.oversight[authority] + (columns.monitorTurns[zone] > 0 ? 0.1 : 0);
    const conduct =
      1.3 -
      0.8 * columns.ruleOfLaw[authority] -
      0.35 * oversight -
      0.2 * columns.conductTraining[authority];
    let harmBase = c.harmStandard;
    let clashBase = 0.08;
    if (posture === SERVICE) {
      harmBase = c.harmService;
      clashBase = 0.04;
    } else if (posture === BLANKET) {
      harmBase = c.harmBlanket;
      clashBase = 1;
    } else if (posture === WITHDRAWN) {
      harmBase = c.harmWithdrawn;
      clashBase = 0;
    }
    const harmChance =
      harmBase * sat(0.7 * patrols) * conduct * (1 + 0.6 * columns.fatigue[authority]);
    columns.harm[zone] =
      draws[at.harm + zone] < clip(harmChance, 0, 0.7)
        ? 0.6 + 0.8 * draws[at.harmSeverity + zone]
        : 0;

    const taken = seized[base + ARMS] + 1.5 * seized[base + FIGHTERS] + 0.15 * seized[base + DRUGS];
    const reprisal =
      2 *
      c.reprisal *
      factors.reprisal[zone] *
      (0.9 * presence + 0.15) *
      sat(tips[base + ARMS] + tips[base + FIGHTERS]) *
      sat(taken / 3) *
      (1 - 0.6 * columns.channel[zone]) *
      (1 - 0.5 * guard) *
      (columns.covenantTurns[zone] > 0 ? 1.3 : 1);
    columns.reprisals[zone] = draws[at.reprisal + zone] < clip(reprisal, 0, 0.5) ? 1 : 0;

    const hazard =
      c.attack *
      factors.attack[zone] *
      presence *
      (0.4 + 0.6 * columns.armsIndex[0]) *
      (1 - 0.6 * guard) *
      (1 - 0.35 * sat(tips[base + FIGHTERS])) *
      (posture === SERVICE && presence > 0.25 ? 1.25 : 1);
    columns.attacks[zone] =
      draws[at.attack + zone] < 1 - exp(-hazard) ? 0.5 + draws[at.attackSeverity + zone] : 0;

    const flow = through[base + DRUGS];
    const pressure = flow > 8 ? c1((1.5 * seized[base + DRUGS]) / Math.max(6, flow)) : 0;
    const rival = 0.6 * rivalry[zone] + 0.4 * pressure;
    rivalry[zone] = rival;
    columns.contests[zone] = draws[at.contest + zone] < 1 - exp(-c.contest * rival) ? 1 : 0;

    const clashes = c.clash * (clashBase * sat(0.6 * patrols) * grievance[zone]);
    columns.clashes[zone] =
      draws[at.clash + zone] < 1 - exp(-clashes) ? 0.5 + draws[at.clashSeverity + zone] : 0;

    const fall = pos(livelihoodBefore[zone] - livelihood[zone]);
    const unrest =
      c.protest * (6 * fall * grievance[zone] + 0.15 * pos(grievance[zone] - 0.55)) +
      crossingShock[zone];
    columns.protests[zone] = draws[at.protest + zone] < 1 - exp(-unrest) ? 1 : 0;
  }
}

export function respond(kernel: Kernel): void {
  for (let zone = 0; zone < kernel.tables.zones; zone += 1) {
    feel(kernel, zone);
    hold(kernel, zone);
  }
}

/** Trust, grievance, fear and anger of one zone. */
function feel({ tables, columns }: Kernel, zone: number): void {
  const c = tables.world.coefficients;
  const authority = tables.authority[zone];
  const posture = columns.posture[zone];
  const conduct = columns.conductTraining[authority];
  const overseen = columns.oversight[authority] + (columns.monitorTurns[zone] > 0 ? 0.1 : 0);
  let stance = 0;
  if (posture === STANDARD) stance = -0.05;
  else if (posture === SERVICE) stance = 0.2 + 0.3 * conduct;
  else if (posture === BLANKET) stance = -0.7;
  const justice = clip(
    stance +
      0.4 * (columns.ruleOfLaw[authority] - 0.45) +
      0.35 * overseen +
      0.2 * conduct -
      0.45 * (columns.corruption[zone] - 0.2) +
      (columns.forumTurns[zone] > 0 ? 0.15 : 0),
    -1,
    1,
  );
  const trust = columns.trust[zone];
  const grievance = columns.grievance[zone];
  const services = columns.services[zone];
  const level = columns.livelihood[zone];
  const change = level - columns.livelihoodBefore[zone];
  const contact = sat(0.8 * columns.patrols[zone]);
  const harmed = columns.harm[zone];
  const clashed = columns.clashes[zone] > 0 ? 1 : 0;
  const struck = columns.reprisals[zone] > 0 ? 1 : 0;
  const attacked = columns.attacks[zone] > 0 ? 1 : 0;
  const guard = columns.protection[zone];
  const broken = columns.promisesBroken[zone];
  const room = 1 - trust;
  let shielded = 0;
  if (struck > 0 && guard > 0.3) shielded += c.trustProtection;
  if (attacked > 0 && guard > 0.35) shielded += 0.5 * c.trustProtection;
  const bare = attacked > 0 && guard < 0.2 ? 0.04 : 0;
  const institutional =
    0.25 * tables.habitual.trust[zone] +
    0.75 * (0.6 * columns.legitimacy[authority] + 0.2 * services + 0.1);
  let next = trust;
  next +=
    c.trustTreatment * contact * pos(justice) * room -
    c.trustMistreatment * contact * pos(-justice) * trust;
  next += c.trustLivelihoodUp * pos(change) * room - c.trustLivelihoodDown * pos(-change) * trust;
  next += c.trustServices * pos(services - 0.4) * room;
  next += shielded * room;
  next += -c.trustHarm * harmed * trust;
  next += -c.trustBroken * broken * trust;
  next += -0.06 * clashed * trust;
  next += -0.05 * pos(0.45 - level) * trust;
  next += -bare * trust;
  next += c.trustReturn * (institutional - trust);
  columns.trust[zone] = c1(next);

  const content = 1 - grievance;
  next = grievance;
  next += c.grievanceHarm * harmed * content;
  next += c.grievanceLivelihood * pos(0.55 - level) * content;
  next += c.grievanceBroken * broken * content;
  next += c.grievanceCorruption * columns.corruption[zone] * contact * content;
  next += 0.5 * pos(-change) * content - 0.5 * pos(change) * grievance;
  next += 0.04 * clashed * content;
  next +=
    -(c.grievanceDecay * (0.3 + services + pos(level - 0.5) + 0.5 * pos(justice))) * grievance;
  columns.grievance[zone] = c1(next);

  const fear = columns.fear[zone];
  next = fear;
  next += (c.fearDecay - 1) * fear;
  next += c.fearReprisal * struck;
  next += c.fearArmed * columns.armedPresence[zone] * (1 - guard);
  next += 0.04 * attacked;
  columns.fear[zone] = c1(next);
  const anger = columns.anger[zone];
  columns.anger[zone] = c1(anger + -0.5 * anger + 0.25 * attacked + 0.1 * struck);
}

/** Corruption, armed presence and knowledge of one zone. */
function hold({ tables, columns }: Kernel, zone: number): void {
  const { coefficients: c, armed: factors } = tables.world;
  const { through, seized, arrived, tips } = columns;
  const authority = tables.authority[zone];
  const base = zone * GOOD_COUNT;
  const patrols = columns.patrols[zone];
  const overseen = columns.oversight[authority] + (columns.monitorTurns[zone] > 0 ? 0.1 : 0);
  const corruption = columns.corruption[zone];
  const trade = 0.35 * through[base + TRADE] * (columns.tolerance[zone] === 1 ? 0.3 : 1);
  const passing =
    through[base + DRUGS] + 0.5 * through[base + MIGRANTS] + trade + 0.5 * through[base + ARMS];
  const rent = sat(passing / 60);
  const contact = sat(0.8 * patrols);
  const strain = 1 + 0.5 * columns.fatigue[authority] + columns.unpaid[authority];
  let next = corruption;
  next +=
    c.corruptionGrowth *
    (1 - corruption) *
    rent *
    (0.4 + 0.8 * contact) *
    (1 - 0.7 * overseen) *
    strain;
  next += -c.corruptionControl * corruption * overseen;
  next += -0.01 * (corruption - tables.habitual.corruption[zone]);
  columns.corruption[zone] = c1(next);

  const armed = columns.armedPresence[zone];
  const room = 1 - armed;
  const grievance = columns.grievance[zone];
  const recruits =
    c.recruitGrievance *
      grievance *
      (1 - columns.trust[zone]) *
      (0.3 + 0.7 * Math.max(armed, 0.15)) +
    c.recruitHarm * columns.harm[zone] * grievance;
  const provided =
    c.provision *
    factors.provision[zone] *
    armed *
    2 *
    tables.dependence[zone] *
    c1(1 - columns.tradeIncome[zone]);
  const led =
    columns.response[zone] * sat(0.8 * tips[base + FIGHTERS] + 0.1 * seized[base + FIGHTERS]);
  next = armed;
  next += recruits * room;
  next += provided * room;
  next += ((c.arrivals * arrived[base + FIGHTERS]) / 6) * room;
  next += -c.armedDecay * armed * 0.35;
  next += -c.armedDecay * armed * led;
  next += -0.01 * (armed - tables.habitual.armedPresence[zone]);
  columns.armedPresence[zone] = c1(next);
  const known = columns.knowledge[zone];
  columns.knowledge[zone] = c1(known + 0.08 * (1 - known) * sat(patrols));
}

export function inform(kernel: Kernel, draws: Float64Array): void {
  const { tables } = kernel;
  for (let zone = 0; zone < tables.zones; zone += 1) report(kernel, zone, draws);
  kernel.columns.sharedTips.fill(0);
  let sharing = false;
  for (let pair = 0; pair < tables.pairs; pair += 1) {
    if (kernel.columns.rung[pair] >= 2) sharing = true;
  }
  if (!sharing) return;
  for (let zone = 0; zone < tables.zones; zone += 1) share(kernel, zone, draws);
}

function report({ tables, columns }: Kernel, zone: number, draws: Float64Array): void {
  const c = tables.world.coefficients;
  const dependence = tables.dependence[zone];
  const willing =
    c.tipBase +
    c.tipTrust * (columns.trust[zone] - 0.4) +
    c.tipServices * (columns.services[zone] - 0.4) -
    c.tipFear * columns.fear[zone] +
    c.tipAnger * columns.anger[zone] +
    c.tipChannel * columns.channel[zone];
  const blanket = columns.posture[zone] === BLANKET ? 1 : 0;
  const traders =
    c.tipTolerance * (columns.tolerance[zone] * columns.tradeIncome[zone] - 0.35 - blanket) +
    (columns.covenantTurns[zone] > 0 ? 0.3 : 0);
  for (let good = 0; good < GOOD_COUNT; good += 1) {
    const slot = zone * GOOD_COUNT + good;
    const flow = columns.through[slot];
    const exposure = Math.sqrt(clip(flow / c.tipReference[good], 0, 2));
    if (exposure === 0) {
      columns.tips[slot] = 0;
      continue;
    }
    let embedded = 0.5 * columns.armedPresence[zone];
    if (good === TRADE) embedded = dependence;
    else if (good === DRUGS || good === MIGRANTS) {
      embedded = c1(flow / 60) * (1 - columns.formalLivelihood[zone]);
    }
    let x = willing + c.tipReport[good] - c.tipEmbedded * embedded;
    if (good === ARMS || good === FIGHTERS) x += traders;
    columns.tips[slot] = lgt(x) * exposure * (0.8 + 0.4 * draws[slot]);
  }
}

function share({ tables, columns }: Kernel, zone: number, draws: Float64Array): void {
  const { index, slots } = tables.world;
  const { tips, sharedTips, corruption } = columns;
  const base = zone * GOOD_COUNT;
  const authority = tables.authority[zone];
  let worst = 0;
  for (const near of index.foreignNeighbours[zone]) {
    const pair = index.pairOf[authority * tables.states + tables.authority[near]];
    if (pair < 0 || columns.rung[pair] < 2) continue;
    const trustworthy = (1 - 0.5 * corruption[near]) * columns.practice[pair];
    worst = Math.max(worst, corruption[near]);
    for (let good = 0; good < GOOD_COUNT; good += 1) {
      const told = tips[near * GOOD_COUNT + good] * trustworthy;
      if (told > sharedTips[base + good]) sharedTips[base + good] = told;
    }
  }
  if (worst > 0 && draws[slots.tips.leak + zone] < 0.1 * worst) {
    columns.fear[zone] = c1(columns.fear[zone] + 0.08);
  }
}
