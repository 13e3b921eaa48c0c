// Gives the columns of a block their names; which columns there are, and where, is the layout's to say.

import type { Layout } from './layout.ts';
import type { Snapshot, State } from './state.ts';

/**
 * Makes the column views over a block; the block is used, not copied. Written out in the order of COLUMNS (a test holds it):
 * an object that grows to so many keys one by one becomes a hash table, and so does a literal of 128 keys or more; then
 * every equation looks its columns up. What a constructor sets lies in the object itself, up to about 250 keys.
 */
export function stateOver(layout: Layout, snapshot: Snapshot): State {
  return new Opened(layout, snapshot);
}

type Writable<Shape> = { -readonly [Name in keyof Shape]: Shape[Name] };
/** A constructor only for the place of its keys; that it sets every column is held by the test of their order. */
function setColumns(this: Writable<State>, { places }: Layout, snapshot: Snapshot): void {
  const { turn, over, records, block } = snapshot;
  let at = 0;
  const next = (): Float64Array => {
    const { start, length } = places[at];
    at += 1;
    return block.subarray(start, start + length);
  };
  this.turn = turn;
  this.over = over;
  this.records = records;
  this.block = block;
  this.patrols = next();
  this.sensors = next();
  this.posture = next();
  this.tolerance = next();
  this.trust = next();
  this.grievance = next();
  this.formalLivelihood = next();
  this.services = next();
  this.corruption = next();
  this.fear = next();
  this.anger = next();
  this.channel = next();
  this.knowledge = next();
  this.armedPresence = next();
  this.displacedCarriers = next();
  this.rivalry = next();
  this.forumTurns = next();
  this.monitorTurns = next();
  this.covenantTurns = next();
  this.harmLast = next();
  this.harmPrior = next();
  this.livelihood = next();
  this.livelihoodBefore = next();
  this.tradeIncome = next();
  this.tradeBaseline = next();
  this.presence = next();
  this.response = next();
  this.protection = next();
  this.effort = next();
  this.detection = next();
  this.tips = next();
  this.sharedTips = next();
  this.seized = next();
  this.through = next();
  this.arrived = next();
  this.harm = next();
  this.reprisals = next();
  this.attacks = next();
  this.contests = next();
  this.clashes = next();
  this.protests = next();
  this.promisesKept = next();
  this.promisesBroken = next();
  this.operation = next();
  this.jointOperation = next();
  this.resting = next();
  this.mediated = next();
  this.mobilised = next();
  this.consent = next();
  this.provided = next();
  this.recruiting = next();
  this.provoked = next();
  this.exposed = next();
  this.crossingShock = next();
  this.budget = next();
  this.politicalCapital = next();
  this.baseIncome = next();
  this.legitimacy = next();
  this.ruleOfLaw = next();
  this.oversight = next();
  this.fatigue = next();
  this.training = next();
  this.conductTraining = next();
  this.ownership = next();
  this.migrantProtection = next();
  this.planRelevance = next();
  this.planSoundness = next();
  this.planPersuasion = next();
  this.planAdopted = next();
  this.workshopTurns = next();
  this.offerPenaltyTurns = next();
  this.promisesMet = next();
  this.promisesMissed = next();
  this.attention = next();
  this.dependence = next();
  this.unpaid = next();
  this.presenceMean = next();
  this.presenceAverage = next();
  this.transit = next();
  this.transitAverage = next();
  this.patrolsAtStart = next();
  this.rotated = next();
  this.operations = next();
  this.comms = next();
  this.rung = next();
  this.practice = next();
  this.pairTrust = next();
  this.closure = next();
  this.margin = next();
  this.lastStep = next();
  this.quietTurns = next();
  this.referralTurn = next();
  this.activity = next();
  this.stepped = next();
  this.notifiedA = next();
  this.notifiedB = next();
  this.borderCompact = next();
  this.crossingClosed = next();
  this.jointWatch = next();
  this.capital = next();
  this.baseMargin = next();
  this.flowMargin = next();
  this.volume = next();
  this.delivered = next();
  this.exploited = next();
  this.share = next();
  this.routeVolume = next();
  this.routeSeized = next();
  this.routeBias = next();
  this.belief = next();
  this.lyingLow = next();
  this.diversified = next();
  this.allied = next();
  this.price = next();
  this.goodDelivered = next();
  this.goodBaseline = next();
  this.goodExploited = next();
  this.exploitedBaseline = next();
  this.armsIndex = next();
  this.strain = next();
  this.standing = next();
  this.fund = next();
  this.ruleFired = next();
  this.ruleLast = next();
}

const Opened = setColumns as unknown as new (layout: Layout, snapshot: Snapshot) => State;
