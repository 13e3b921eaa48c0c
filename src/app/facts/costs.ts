// Decides how a cost is written; what things cost is the engine's.
import type { Cost } from '../../engine/index.ts';
import type { Words } from '../kit/index.ts';
import { figure } from './numbers.ts';

/** Money and the like, without points: "0.5 cr + 1 PC"; "free" when nothing is asked. */
export function costText(cost: Cost, words: Words): string {
  const { locale, t } = words;
  const amount = (value: number) => figure(locale, value, Number.isInteger(value) ? 0 : 1);
  const parts: string[] = [];
  if (cost.credits !== 0)
    parts.push(t('unit.credits', { amount: figure(locale, cost.credits, 1) }));
  if (cost.capital !== 0) parts.push(t('unit.capital', { amount: amount(cost.capital) }));
  if (cost.standing !== 0) parts.push(t('unit.standing', { amount: amount(cost.standing) }));
  if (cost.fund !== 0) parts.push(t('unit.fund', { amount: figure(locale, cost.fund, 1) }));
  return parts.length === 0 ? t('unit.free') : parts.join(' + ');
}

/** The same with points, where an order takes another number than one. */
export function fullCostText(cost: Cost, words: Words): string {
  const money = costText(cost, words);
  if (cost.points === 1) return money;
  const points = words.t('unit.points', { amount: cost.points });
  return cost.points === 0 ? money : `${money} + ${points}`;
}
