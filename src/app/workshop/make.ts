// Makes a workshop pack from a scenario's text, away from the page; it decides nothing of what stands in it.
import { pageFoot, readScenario, workshopOf } from '../../scenario/index.ts';
import type { PackAnswer, PackRequest } from './messages.ts';

export function packFor(request: PackRequest): PackAnswer {
  const { text, locale, fictional, plan, orders } = request;
  const { scenario } = readScenario(text, { file: 'scenario.yaml', tryExamples: false });
  if (scenario === null) return { kind: 'packed', pack: null, foot: '', plans: [] };
  const pack = workshopOf(scenario, {
    locale,
    fictional,
    ...(plan === null ? {} : { plan }),
    orderName: (kind) => orders[kind] ?? kind,
  });
  const plans = (scenario.workshop?.plans ?? []).map(({ id, title }) => ({ id, title }));
  return { kind: 'packed', pack, foot: pageFoot(pack), plans };
}
