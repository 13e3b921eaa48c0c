// Makes a workshop pack from a scenario's text, away from the page; it decides nothing of what stands in it.
import { pageFoot, readScenario, workshopOf } from '../../scenario/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { PackAnswer, PackRequest } from './messages.ts';

/** Reading takes longer than everything after it, and another plan or language needs the same scenario. */
let lastRead: { readonly text: string; readonly scenario: Scenario | null } | null = null;

function scenarioOf(text: string): Scenario | null {
  if (lastRead?.text !== text) {
    const { scenario } = readScenario(text, { file: 'scenario.yaml', tryExamples: false });
    lastRead = { text, scenario };
  }
  return lastRead.scenario;
}

export function packFor(request: PackRequest): PackAnswer {
  const { number, text, locale, fictional, plan, orders } = request;
  const scenario = scenarioOf(text);
  if (scenario === null) return { kind: 'packed', number, pack: null, foot: '', plans: [] };
  const pack = workshopOf(scenario, {
    locale,
    fictional,
    ...(plan === null ? {} : { plan }),
    orderName: (kind) => orders[kind] ?? kind,
  });
  const plans = (scenario.workshop?.plans ?? []).map(({ id, title }) => ({ id, title }));
  return { kind: 'packed', number, pack, foot: pageFoot(pack), plans };
}
