// Measures the stylised facts about policy: promises, projects, partners, closed politics, leadership.

import { DRUGS, GOOD_COUNT, SERVICE, openLedger } from '../../src/engine/index.ts';
import { exitShock } from '../../src/engine/partners.ts';
import {
  endow,
  everyState,
  flowIndex,
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
import type { Order, State, Submission, World } from '../../src/engine/index.ts';
import { partnerAskingFor } from './ground.ts';
import type { FactGround } from './ground.ts';
import type { Fact } from './harness.ts';

export function politicsFacts(world: World, ground: FactGround): Fact[] {
  return [
    followThrough(world, ground),
    livelihoodsAlone(world, ground),
    insecureProjects(world, ground),
    partnerExit(world),
    closedPolitics(world),
    leadership(world),
  ];
}

/** Border zones of a state that the fact works in. */
function ownBorder(world: World, ground: FactGround, state: number): string[] {
  return ground.border.filter((id) => world.zones[zoneOf(world, id)]?.authority === state);
}

function followThrough(world: World, ground: FactGround): Fact {
  const zones = ground.border.map((id) => zoneOf(world, id));
  const policing = (deliver: boolean, service: boolean) => (state: State, of: World) => {
    endow(state);
    if (service) for (const zone of zones) state.posture[zone] = SERVICE;
    return everyState(of, (authority) =>
      ownBorder(of, ground, authority).flatMap((zone): Order[] => {
        const forum: Order[] = state.turn % 4 === 1 ? [{ kind: 'forum', zone }] : [];
        return deliver && state.turn % 2 === 1 ? [...forum, { kind: 'services', zone }] : forum;
      }),
    );
  };
  const trust = (play: (state: State, of: World) => readonly Submission[] | void) =>
    meanOver((seed) => meanOf(last(run(world, seed, 12, play)).trust, zones));
  const nothing = trust(endow);
  const only = trust(policing(false, false)) - nothing;
  const delivered = trust(policing(true, false)) - nothing;
  const kind = trust(policing(false, true)) - nothing;
  return {
    number: 14,
    title: 'Community forums with and without follow-through',
    expected: 'without delivery about zero (±.05) on trust; with delivery clearly up',
    measured: `trust ${points(only)} without, ${points(delivered)} with (forums without delivery under a service posture: ${points(kind)})`,
    holds: Math.abs(only) <= 0.05 && delivered > 0.05 && delivered > 2 * only,
  };
}

function livelihoodsAlone(world: World, ground: FactGround): Fact {
  const zones = ground.border.map((id) => zoneOf(world, id));
  const build = (state: State, of: World) => {
    endow(state);
    return everyState(of, (authority) =>
      ownBorder(of, ground, authority).map((zone) => ({ kind: 'livelihood-small', zone }) as const),
    );
  };
  const flow =
    meanOver((seed) => flowIndex(world, last(run(world, seed, 12, build)))) /
      meanOver((seed) => flowIndex(world, last(run(world, seed, 12, endow)))) -
    1;
  const trust =
    meanOver((seed) => meanOf(last(run(world, seed, 12, build)).trust, zones)) -
    meanOver((seed) => meanOf(last(run(world, seed, 12, endow)).trust, zones));
  return {
    number: 15,
    title: 'Livelihoods alone over three years',
    expected: 'flows within ±3 %, trust up',
    measured: `flows ${percent(flow)}, trust ${points(trust)}`,
    holds: Math.abs(flow) <= 0.03 && trust > 0,
  };
}

function insecureProjects(world: World, ground: FactGround): Fact {
  const ids = ground.insecure;
  const zones = ids.map((id) => zoneOf(world, id));
  // Nearly the same money in twelve turns: five large projects at 3.0, or twelve small ones at 1.3.
  const build = (kind: 'livelihood-large' | 'livelihood-small') => (state: State, of: World) => {
    endow(state);
    const due = kind === 'livelihood-small' || state.turn % 7 < 3;
    return everyState(of, (authority) =>
      ids
        .filter((id) => due && of.zones[zoneOf(of, id)]?.authority === authority)
        .map((zone) => ({ kind, zone }) as const),
    );
  };
  const measure = (kind: 'livelihood-large' | 'livelihood-small') => {
    let work = 0;
    let attacks = 0;
    for (let seed = 0; seed < 20; seed += 1) {
      const states = run(world, seed, 12, build(kind));
      work +=
        meanOf(last(states).formalLivelihood, zones) -
        meanOf(
          world.zones.map((zone) => zone.formalLivelihood),
          zones,
        );
      attacks += states.reduce(
        (sum, state) => sum + zones.filter((zone) => at(state.attacks, zone) > 0).length,
        0,
      );
    }
    return { work: work / 20, attacks: attacks / 20 };
  };
  const large = measure('livelihood-large');
  const small = measure('livelihood-small');
  return {
    number: 16,
    title: 'Large insecure projects against small ones',
    expected: 'large ones attract attacks and fail more',
    measured: `attacks there ${large.attacks.toFixed(2)} against ${small.attacks.toFixed(2)}; formal livelihood ${points(large.work)} against ${points(small.work)}`,
    holds: large.attacks > small.attacks && large.work < small.work,
  };
}

function partnerExit(world: World): Fact {
  const packageId = world.partners[partnerAskingFor(world, 'migrants')]?.id ?? '';
  const zones = seatedZones(world);
  const play = (ownership: number) => (state: State, of: World) => {
    endow(state);
    state.ownership.fill(ownership);
    if (state.turn === 1) {
      for (const zone of zones) state.sensors[zone] = at(state.sensors, zone) + 1;
      return everyState(of, () => [{ kind: 'package-accept', partner: packageId }]);
    }
    if (state.turn === 7) {
      // The partner is gone without notice: the full shock, not the smaller one of a planned exit.
      for (const leaving of state.records.packages) {
        const cause = { kind: 'chance', id: 'partner-leaves' } as const;
        exitShock({ world: of, state, ledger: openLedger(false) }, leaving, 1, cause);
      }
    }
    return undefined;
  };
  const rate = (state: State) => {
    let seized = 0;
    let through = 0;
    for (const zone of zones) {
      for (let good = 1; good < GOOD_COUNT; good += 1) {
        seized += at(state.seized, zone * GOOD_COUNT + good);
        through += at(state.through, zone * GOOD_COUNT + good);
      }
    }
    return seized / through;
  };
  const fall = (ownership: number) => {
    const steady = { ...world, partners: world.partners.map((one) => ({ ...one, exitHazard: 0 })) };
    const before = meanOver((seed) => rate(nth(run(steady, seed, 6, play(ownership)), 6)));
    const after = meanOver((seed) => rate(nth(run(steady, seed, 10, play(ownership)), 10)));
    return after / before - 1;
  };
  const without = fall(0.2);
  const owned = fall(0.8);
  return {
    number: 17,
    title: 'A partner leaves, with and without ownership',
    expected:
      'seizure rate falls by 12 % or more within 4 turns without ownership, by less than half that with it',
    measured: `${percent(without)} without, ${percent(owned)} with`,
    holds: without <= -0.12 && owned > 0.5 * without,
  };
}

function closedPolitics(world: World): Fact {
  const pair = world.pairs.findIndex((one) => one.closure > 0.8);
  const { id = '', a = -1, b = -1 } = world.pairs[pair] ?? {};
  const invitee = world.states[b]?.id ?? '';
  const play = (invited: readonly string[] | null) => (state: State, of: World) => {
    endow(state);
    const orders: Order[] = [
      { kind: 'coop-step', pair: id },
      { kind: 'visit', pair: id },
    ];
    if (invited !== null && state.turn % 2 === 1) {
      orders.push({ kind: 'workshop', invited, states: [invitee] });
    }
    return everyState(of, (authority) =>
      authority === a ? orders : authority === b ? [{ kind: 'coop-step', pair: id }] : [],
    );
  };
  const rung = (invited: readonly string[] | null) =>
    meanOver((seed) => at(last(run(world, seed, 12, play(invited))).rung, pair), 10);
  const none = rung(null);
  const ministries = rung(['ministries', 'neighbour']);
  const operational = rung(['ops', 'community', 'ministries', 'neighbour']);
  return {
    number: 20,
    title: 'Closed politics: how far the closed pair comes in 12 turns',
    expected: 'rung 1 without operational workshops, rung 2 with them, never 3',
    measured: `none ${none.toFixed(1)}, ministries only ${ministries.toFixed(1)}, operational ${operational.toFixed(1)}`,
    holds: none <= 1 && ministries <= 1 && operational > 1 && operational < 3,
  };
}

function leadership(world: World): Fact {
  const network = world.networks.findIndex((one) => one.kind === 'resin');
  const used = world.zones.flatMap((_zone, zone) =>
    world.uses[network * world.zones.length + zone] === 1 ? [zone] : [],
  );
  const strike = (state: State): void => {
    endow(state);
    if (state.turn !== 2) return;
    world.flows.forEach((flow, index) => {
      if (flow.network === network) {
        state.capital[index] = at(state.capital, index) * (1 - world.coefficients.decapitation);
      }
    });
    for (const zone of used) state.rivalry[zone] = at(state.rivalry, zone) + 0.5;
  };
  const contests = (play: (state: State) => void) =>
    meanOver((seed) =>
      run(world, seed, 5, play)
        .slice(1, 4)
        .reduce(
          (sum, state) => sum + used.filter((zone) => at(state.contests, zone) > 0).length,
          0,
        ),
    );
  const delivered = (play: (state: State) => void, turn: number) =>
    meanOver((seed) => at(nth(run(world, seed, turn, play), turn).goodDelivered, DRUGS));
  const dip = (turn: number) => delivered(strike, turn) / delivered(endow, turn) - 1;
  const ratio = contests(strike) / contests(endow);
  const [first, later] = [dip(2), dip(8)];
  return {
    number: 22,
    title: 'Leadership removal',
    expected: 'rivalry at least doubles for 3 turns; the dip in flow halves within 6',
    measured: `rivalry x${ratio.toFixed(1)}; flow ${percent(first)}, then ${percent(later)}`,
    holds: ratio >= 2 && first < 0 && later > 0.5 * first,
  };
}
