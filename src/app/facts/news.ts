// Decides which message a line of news is told with; its facts are names.newsFacts.
import type { NewsRecord } from '../../engine/index.ts';

/** News of a zone that may also be of a whole country has a message of its own for that. */
const ALSO_NATIONAL = new Set(['posture', 'tolerance']);

/** What a rule told is the scenario's own sentence, after the place, country or pair that it is about. */
function ruleKey({ zone, state, pair, network }: NewsRecord): string {
  if (zone >= 0) return 'news.rule.zone';
  if (pair >= 0) return 'news.rule.pair';
  if (state >= 0) return 'news.rule.state';
  return network >= 0 ? 'news.rule.network' : 'news.rule';
}

export function newsKey(line: NewsRecord): string {
  const { code, zone } = line;
  if (code === 'rule') return ruleKey(line);
  if (code === 'improvised') return zone >= 0 ? 'news.improvised.zone' : 'news.improvised';
  return ALSO_NATIONAL.has(code) && zone < 0 ? `news.${code}.national` : `news.${code}`;
}
