// Decides what `tukhum sensitivity` asks of the lab and how it ends; what it prints is in sensitivityLines.ts.

import { fault } from '../base/index.ts';
import { METRICS } from '../engine/index.ts';
import { USUAL_STUDY, sensitivityOf, studyCost, turnsOf } from '../lab/index.ts';
import type { SensitivityQuestion, SensitivityReport, StudySize } from '../lab/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { defaultStrategy, strategiesFor } from '../strategies/index.ts';
import type { Given, OptionTable } from './args.ts';
import { complain } from './desk.ts';
import type { Desk, ExitCode } from './desk.ts';
import { playable } from './playable.ts';
import { storeFor, withPool } from './lessons.ts';
import { wholeOption } from './numbers.ts';
import { onlyPlace } from './play.ts';
import { printSensitivity, sensitivityJson } from './sensitivityLines.ts';
import type { AskedOf } from './sensitivityLines.ts';

export const SENSITIVITY_OPTIONS: OptionTable = {
  lesson: 'value',
  measure: 'value',
  strategy: 'value',
  when: 'value',
  of: 'value',
  trajectories: 'value',
  top: 'value',
  samples: 'value',
  seeds: 'value',
  each: 'flag',
  results: 'value',
  json: 'flag',
};

const WINDOWS = ['early', 'late', 'whole', 'tail', 'end'] as const;
const USUAL_MEASURE = 'flowIndex';

export async function sensitivityCommand(given: Given, desk: Desk): Promise<ExitCode> {
  const place = onlyPlace(given, desk, 'sensitivity', 'what-scenario');
  if (place === null) return 2;
  const read = await playable(place, desk);
  if (!read.ok) return read.error;
  const { source, scenario } = read.value;
  const asked = askedOf(given, scenario, desk);
  const size = asked === null ? null : sizeOf(given, desk);
  if (asked === null || size === null) return 2;
  const question = questionFor(asked, scenario);
  const store = storeFor(source, ['sensitivity', { ...asked }, { ...size }], given, desk);
  if (store === null) return 2;
  complain(desk, 'sensitivity-budget', {
    games: studyCost(scenario, question, size),
    trajectories: size.trajectories,
    samples: size.samples,
    top: size.top,
    seeds: size.seeds,
  });
  const report = await withPool<SensitivityReport>(desk, (tools) =>
    sensitivityOf(source, question, {
      ...size,
      key: 'sensitivity',
      tools: store === undefined ? tools : { ...tools, store },
    }),
  );
  store?.close();
  if (report === null) return 2;
  if (given.flags.has('json')) desk.out(JSON.stringify(sensitivityJson(report, asked)));
  else printSensitivity(report, asked, scenario, desk);
  return 0;
}

/** The lesson or the measure that was asked for; null, and a complaint, when that cannot be told. */
function askedOf({ values }: Given, scenario: Scenario, desk: Desk): AskedOf | null {
  const lesson = values.get('lesson');
  if (lesson === undefined) return measureAsked(values, scenario, desk);
  if (['measure', 'strategy', 'when', 'of'].some((name) => values.has(name))) {
    complain(desk, 'sensitivity-both');
    return null;
  }
  const ids = scenario.lessons.map(({ id }) => id);
  if (ids.includes(lesson)) return { lesson };
  complain(desk, 'lesson-unknown', { lesson, lessons: ids.join(', ') });
  return null;
}

function measureAsked(values: Given['values'], scenario: Scenario, desk: Desk): AskedOf | null {
  const named = values.get('measure') ?? USUAL_MEASURE;
  const metric = METRICS.find(({ id }) => id === named);
  if (metric === undefined) {
    const measures = METRICS.map(({ id }) => id).join(', ');
    complain(desk, 'measure-none', { measure: named, measures });
    return null;
  }
  const strategy = values.get('strategy') ?? defaultStrategy('state');
  const names = strategiesFor('state');
  if (!names.includes(strategy)) {
    complain(desk, 'diff-strategy', { name: strategy, names: names.join(', ') });
    return null;
  }
  const said = values.get('when') ?? 'late';
  const when = WINDOWS.find((window) => window === said);
  if (when === undefined || (when === 'tail' && scenario.calendar.tail === 0)) {
    complain(desk, 'when-unknown', { when: said, windows: WINDOWS.join(', ') });
    return null;
  }
  const of = values.get('of') ?? null;
  const states = scenario.states.map(({ id }) => id);
  if (of !== null && (metric.per !== 'state' || !states.includes(of))) {
    const facts = { state: of, measure: metric.id, states: states.join(', ') };
    complain(desk, metric.per === 'state' ? 'state-unknown' : 'measure-of-region', facts);
    return null;
  }
  return { measure: metric.id, strategy, when, of };
}

function sizeOf(given: Given, desk: Desk): StudySize | null {
  const trajectories = wholeOption(given, desk, { name: 'trajectories', least: 2, most: 1000 });
  const top = wholeOption(given, desk, { name: 'top', least: 1, most: 30 });
  const samples = wholeOption(given, desk, { name: 'samples', least: 8, most: 65_536 });
  const seeds = wholeOption(given, desk, { name: 'seeds', least: 1, most: 1000 });
  if (trajectories === null || top === null || samples === null || seeds === null) return null;
  return {
    trajectories: trajectories ?? USUAL_STUDY.trajectories,
    top: top ?? USUAL_STUDY.top,
    samples: samples ?? USUAL_STUDY.samples,
    seeds: seeds ?? USUAL_STUDY.seeds,
    each: given.flags.has('each'),
  };
}

function questionFor(asked: AskedOf, scenario: Scenario): SensitivityQuestion {
  if ('lesson' in asked) {
    const { lesson } = asked;
    const found = scenario.lessons.find(({ id }) => id === lesson);
    return { lesson: found ?? fault('There is no such lesson.', { lesson }) };
  }
  const { measure, strategy, when, of } = asked;
  const states = scenario.seats.filter(({ kind }) => kind === 'state');
  const seats = Object.fromEntries(states.map(({ id }) => [id, { strategy }]));
  return {
    side: { seats, values: {}, rulesOff: [] },
    measurement: {
      metric: measure,
      state: of,
      ...turnsOf(when, scenario.calendar),
      how: 'mean',
    },
  };
}
