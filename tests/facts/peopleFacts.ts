// Measures the stylised facts about people: livelihoods, trust, information, corruption, projects and tolerance.

import {
  ARMS,
  DRUGS,
  FIGHTERS,
  GOOD_COUNT,
  SERVICE,
  copyState,
  evenChance,
  openLedger,
} from '../../src/engine/index.ts';
import { detect } from '../../src/engine/phases/detection.ts';
import { happen } from '../../src/engine/phases/incidents.ts';
import { inform } from '../../src/engine/phases/informing.ts';
import { respond } from '../../src/engine/phases/people.ts';
import {
  endow,
  last,
  meanOf,
  meanOver,
  nth,
  percent,
  points,
  run,
  seatedZones,
} from './harness.ts';
import { at, zoneOf } from '../support/turn.ts';
import type { State, TurnContext, World } from '../../src/engine/index.ts';
import type { FactGround } from './ground.ts';
import type { Fact } from './harness.ts';

/** A context on a settled game, for one phase at a time. */
function settled(world: World, seed = 0): TurnContext {
  const state = copyState(world.layout, last(run(world, seed, 3, endow)));
  state.harm.fill(0);
  state.attacks.fill(0);
  state.reprisals.fill(0);
  state.clashes.fill(0);
  const chance = evenChance();
  return {
    world,
    state,
    ledger: openLedger(false),
    chance,
    news: [],
    due: [],
    released: [],
    improvised: [],
  };
}

function tipsIn(state: State, zone: number): number {
  const base = zone * GOOD_COUNT;
  return at(state.tips, base + ARMS) + at(state.tips, base + FIGHTERS);
}

export function peopleFacts(world: World, ground: FactGround): Fact[] {
  return [
    closing(world, ground),
    carriers(world, ground),
    information(world, ground),
    trustPays(world),
    trustIsSlow(world, ground),
    channels(world, ground),
    checkpoints(world),
    sensorsAlone(world, ground),
    tolerance(world),
  ];
}

function closeAll(state: State, world: World): void {
  endow(state);
  for (const zone of seatedZones(world)) state.tolerance[zone] = 0;
  world.passages.forEach((passage, index) => {
    if (passage.post) state.crossingClosed[index] = 1;
  });
}

function closing(world: World, ground: FactGround): Fact {
  const zone = zoneOf(world, ground.dependent);
  const seated = seatedZones(world);
  const gap = (reading: (state: State) => number, turns: number) =>
    meanOver((seed) => reading(last(run(world, seed, turns, closeAll)))) -
    meanOver((seed) => reading(last(run(world, seed, turns, endow))));
  const protests = (play: (state: State, world: World) => void) =>
    meanOver((seed) =>
      run(world, seed, 6, play).reduce((sum, state) => sum + meanOf(state.protests, seated), 0),
    );
  const livelihood = gap((state) => at(state.livelihood, zone), 3);
  const trust = gap((state) => at(state.trust, zone), 6);
  const before = meanOver((seed) => tipsIn(last(run(world, seed, 6, endow)), zone));
  const tips = gap((state) => tipsIn(state, zone), 6) / before;
  const ratio = protests(closeAll) / protests(endow);
  return {
    number: 4,
    title: 'Closing tolerated crossings',
    expected:
      'livelihood of the most dependent zone falls by .08 or more, protests at least double, trust and tips fall',
    measured: `livelihood ${points(livelihood)}, protests x${ratio.toFixed(1)}, trust ${points(trust)}, tips ${percent(tips)}`,
    holds: livelihood <= -0.08 && ratio >= 2 && trust < 0 && tips < 0,
  };
}

function carriers(world: World, ground: FactGround): Fact {
  const zone = zoneOf(world, ground.dependent);
  const without = { ...world, coefficients: { ...world.coefficients, carriersEffect: 0 } };
  const drugs = (state: State) =>
    world.flows.reduce(
      (sum, flow, index) => (flow.good === DRUGS ? sum + at(state.volume, index) : sum),
      0,
    );
  const pushed = meanOver((seed) =>
    at(last(run(world, seed, 6, closeAll)).displacedCarriers, zone),
  );
  const attempts = meanOver((seed) => drugs(last(run(world, seed, 6, closeAll))));
  const plain = meanOver((seed) => drugs(last(run(without, seed, 6, closeAll))));
  const extra = attempts / plain - 1;
  return {
    number: 5,
    title: 'Carriers pushed out of tolerated trade',
    expected:
      'displaced carriers .2 or more in that zone, and drug attempts exceed those without carriers',
    measured: `carriers ${pushed.toFixed(2)}, drug attempts ${percent(extra)}`,
    holds: pushed >= 0.2 && extra > 0,
  };
}

function information(world: World, ground: FactGround): Fact {
  const zone = zoneOf(world, ground.armed);
  const tips = (change: (state: State) => void, seed: number) => {
    const turn = settled(world, seed);
    change(turn.state);
    respond(turn);
    inform(turn);
    return tipsIn(turn.state, zone);
  };
  const effect = (change: (state: State) => void) =>
    meanOver((seed) => tips(change, seed)) / meanOver((seed) => tips(() => {}, seed)) - 1;
  const harm = effect((state) => (state.harm[zone] = 1));
  const attack = effect((state) => (state.attacks[zone] = 1));
  const reprisal = effect((state) => (state.reprisals[zone] = 1));
  return {
    number: 6,
    title: 'Who harms whom decides what people tell',
    expected:
      'harm by the state cuts tips by 15 % or more; an attack raises them by less; a reprisal cuts them',
    measured: `harm ${percent(harm)}, attack ${percent(attack)}, reprisal ${percent(reprisal)}`,
    holds: harm <= -0.15 && attack > 0 && attack < -harm && reprisal < 0,
  };
}

function trustPays(world: World): Fact {
  const seated = seatedZones(world);
  const found = (trust: number, good: number) =>
    meanOver((seed) => {
      const turn = settled(world, seed);
      for (const zone of seated) turn.state.trust[zone] = trust;
      inform(turn);
      detect(turn);
      return meanOf(
        turn.state.detection,
        seated.map((zone) => zone * GOOD_COUNT + good),
      );
    }, 5);
  const arms = found(0.6, ARMS) / found(0.3, ARMS) - 1;
  const fighters = found(0.6, FIGHTERS) / found(0.3, FIGHTERS) - 1;
  const delivered = (trust: number) =>
    meanOver((seed) => {
      const play = (state: State): void => {
        endow(state);
        for (const zone of seated) state.trust[zone] = trust;
      };
      return at(last(run(world, seed, 6, play)).goodDelivered, FIGHTERS);
    });
  return {
    number: 7,
    title: 'Trust pays in detection: trust .6 against .3 at equal patrols',
    expected: 'detection of arms and fighters rises by 25 % or more',
    measured: `arms ${percent(arms)}, fighters ${percent(fighters)}; fighters delivered ${percent(delivered(0.6) / delivered(0.3) - 1)}`,
    holds: arms >= 0.25 && fighters >= 0.25,
  };
}

function trustIsSlow(world: World, ground: FactGround): Fact {
  const zone = zoneOf(world, ground.steady);
  const good = (state: State): void => {
    endow(state);
    state.posture[zone] = SERVICE;
    state.conductTraining[world.zones[zone]?.authority ?? 0] = 0.5;
  };
  const gaps = (seed: number): number[] => {
    const plain = run(world, seed, 16, good);
    const hurt = run(world, seed, 16, (state) => {
      good(state);
      // One incident of severity 1 at the close of turn 2, on top of what luck brings to both.
      if (state.turn === 3) {
        state.trust[zone] = at(state.trust, zone) * (1 - world.coefficients.trustHarm);
      }
    });
    return hurt.map(
      (state, index) => at(nth(plain, index + 1).trust, zone) - at(state.trust, zone),
    );
  };
  const mean = Array.from({ length: 16 }, (_none, turn) =>
    meanOver((seed) => gaps(seed)[turn] ?? 0, 10),
  );
  const cost =
    world.coefficients.trustHarm *
    meanOver((seed) => at(nth(run(world, seed, 2, good), 2).trust, zone), 10);
  const back = mean.findIndex((gap, turn) => turn >= 2 && gap <= 0.25 * cost);
  const turns = back < 0 ? Infinity : back - 1;
  return {
    number: 8,
    title: 'Trust is slow: one harm under good conduct',
    expected: 'costs .06 or more and needs 6 turns or more for 75 % recovery',
    measured: `costs ${points(-cost)}; 75 % back after ${turns} turns`,
    holds: cost >= 0.06 && turns >= 6,
  };
}

function channels(world: World, ground: FactGround): Fact {
  const zone = zoneOf(world, ground.armed);
  const measure = (channel: number) => {
    let reprisals = 0;
    let tips = 0;
    for (let seed = 0; seed < 200; seed += 1) {
      const turn = settled(world, seed % 10);
      turn.state.channel[zone] = channel;
      inform(turn);
      tips += tipsIn(turn.state, zone);
      turn.state.seized[zone * GOOD_COUNT + FIGHTERS] = 2;
      // The same tips and seizures on both sides: what the channel itself protects.
      turn.state.tips[zone * GOOD_COUNT + FIGHTERS] = 0.4;
      const draw = (seed + 0.5) / 200;
      const chance = {
        seed: '',
        plane: (_p: string, _t: number, size: number) => new Float64Array(size).fill(draw),
      };
      happen({ ...turn, chance });
      if (at(turn.state.reprisals, zone) > 0) reprisals += 1;
    }
    return { reprisals, tips };
  };
  const open = measure(0);
  const guarded = measure(0.7);
  const fewer = guarded.reprisals / open.reprisals - 1;
  const more = guarded.tips / open.tips - 1;
  return {
    number: 9,
    title: 'Protected channels',
    expected: 'reprisals fall by 20 % or more and tips rise',
    measured: `reprisals ${percent(fewer)}, tips ${percent(more)}`,
    holds: fewer <= -0.2 && more > 0,
  };
}

function checkpoints(world: World): Fact {
  const seated = seatedZones(world);
  const play = (oversight: number | null) => (state: State) => {
    endow(state);
    if (state.turn === 1)
      for (const zone of seated) state.patrols[zone] = at(state.patrols, zone) * 2;
    if (oversight !== null) state.oversight.fill(oversight);
  };
  const start = meanOf(
    world.zones.map((zone) => zone.corruption),
    seated,
  );
  const corruption = (oversight: number | null) =>
    meanOver((seed) => meanOf(last(run(world, seed, 12, play(oversight))).corruption, seated));
  const without = corruption(null);
  const overseen = corruption(0.6);
  return {
    number: 10,
    title: 'More checkpoints, with and without oversight',
    expected: 'without oversight corruption rises; with it, it falls',
    measured: `from ${start.toFixed(3)} to ${without.toFixed(3)} without, ${overseen.toFixed(3)} with`,
    holds: without > start && overseen < start,
  };
}

function sensorsAlone(world: World, ground: FactGround): Fact {
  const zone = zoneOf(world, ground.watched);
  const gain = (patrols: number) => {
    const found = (sensors: number) => {
      const turn = settled(world);
      turn.state.patrols[zone] = patrols;
      turn.state.sensors[zone] = sensors;
      detect(turn);
      return meanOf(
        turn.state.detection,
        [1, 3, 4].map((good) => zone * GOOD_COUNT + good),
      );
    };
    return found(2) - found(0);
  };
  const alone = gain(0.2);
  const served = gain(3);
  return {
    number: 11,
    title: 'Sensors without responders',
    expected: 'yield half the gain or less',
    measured: `${points(alone)} with hardly a patrol, ${points(served)} with three`,
    holds: alone <= 0.5 * served,
  };
}

function tolerance(world: World): Fact {
  const seated = seatedZones(world);
  const measure = (level: number) => {
    const play = (state: State): void => {
      endow(state);
      for (const zone of seated) state.tolerance[zone] = level;
    };
    let tips = 0;
    let fighters = 0;
    let drugs = 0;
    for (let seed = 0; seed < 20; seed += 1) {
      const state = last(run(world, seed, 8, play));
      for (const zone of seated) tips += tipsIn(state, zone);
      fighters += at(state.goodDelivered, FIGHTERS) / at(state.goodBaseline, FIGHTERS) / 20;
      drugs += at(state.goodDelivered, DRUGS) / at(state.goodBaseline, DRUGS) / 20;
    }
    return { tips: tips / 20 / seated.length, fighters, drugs };
  };
  const [enforced, tacit, regulated] = [measure(0), measure(0.5), measure(1)];
  const change = regulated.drugs / tacit.drugs - 1;
  return {
    number: 23,
    title: 'Regulated tolerance of informal trade',
    expected: 'raises tips on arms and fighters and cuts fighters, leaves drugs within ±5 %',
    measured: `tips ${[enforced, tacit, regulated].map((one) => one.tips.toFixed(2)).join('/')}; fighters ${[enforced, tacit, regulated].map((one) => one.fighters.toFixed(2)).join('/')} at 0/.5/1; drugs ${percent(change)}`,
    holds:
      regulated.tips > tacit.tips &&
      tacit.tips > enforced.tips &&
      regulated.fighters < enforced.fighters &&
      Math.abs(change) <= 0.05,
  };
}
