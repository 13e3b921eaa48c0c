// Writes the timing plans of a workshop pack with a running clock; it changes no minute.

import { blocksOf, clock, heading, paragraph, type Block } from './document.ts';
import { injectTitle, seatName, type Plan, type Telling } from './telling.ts';

type Step = Plan['steps'][number];

export function planBlocks(telling: Telling, plan: Plan): readonly Block[] {
  const { words, say, scenario } = telling;
  const named = (ids: readonly string[]) => words.and(ids.map((id) => seatName(telling, id)));
  const others = scenario.seats
    .filter(({ id, kind }) => kind !== 'control' && !plan.teams.includes(id))
    .map(({ id }) => id);
  const length = [
    words.planMinutes(plan.minutes),
    words.planRounds(plan.rounds, plan.turnsPerRound),
  ];
  return [
    heading(say(plan.title)),
    paragraph(words.and(length)),
    paragraph(words.teams(named(plan.teams))),
    ...(others.length === 0 ? [] : [paragraph(words.computer(named(others)))]),
    planTable(telling, plan),
  ];
}

function planTable(telling: Telling, plan: Plan): Block {
  const { words } = telling;
  let elapsed = 0;
  const rows = plan.steps.map((step) => {
    const row = [
      [clock(elapsed)],
      [String(step.minutes)],
      [stepName(telling, plan, step)],
      stepLines(telling, step),
    ];
    elapsed += step.minutes;
    return row;
  });
  return {
    kind: 'table',
    columns: [
      { head: words.columnClock, kind: 'number' },
      { head: words.columnMinutes, kind: 'number' },
      { head: words.columnStep, kind: 'text' },
      { head: words.columnSay, kind: 'text' },
    ],
    rows: [...rows, [[clock(elapsed)], [''], [words.end], ['']]],
  };
}

function stepName({ words }: Telling, { turnsPerRound }: Plan, { kind, round }: Step): string {
  if (kind !== 'round' || round === undefined) return words.steps[kind];
  return words.round(round, (round - 1) * turnsPerRound + 1, round * turnsPerRound);
}

function stepLines(telling: Telling, { say, injects }: Step): readonly string[] {
  const { words } = telling;
  const told = blocksOf(telling.say(say)).flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : block.kind === 'list' ? block.items : [],
  );
  if (injects.length === 0) return told;
  const titles = injects.map((id) => words.quoted(injectTitle(telling, id)));
  return [...told, words.release(words.and(titles))];
}

/** Where the plans that are printed release an inject. */
export function releases({ plans, words, say }: Telling, inject: string): readonly string[] {
  return plans.flatMap((plan) =>
    plan.steps
      .filter(({ injects }) => injects.includes(inject))
      .map(({ round }) => words.injectWhen(say(plan.title), round ?? 0)),
  );
}
