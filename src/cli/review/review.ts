// Decides what `tukhum review` does with a record: a report, its tables, a redacted copy; what they say is the review's to decide.

import { REPORT_WORDS, reportOf, reviewJsonOf, tablesOf } from '../../review/index.ts';
import type { ReportParts } from '../../review/index.ts';
import type { WorkshopDocument } from '../../scenario/index.ts';
import { REDACTABLE, redact, writeRedacted } from '../../session/index.ts';
import type { GameRecord, Redaction } from '../../session/index.ts';
import type { Given, OptionTable } from '../args.ts';
import { complain } from '../desk.ts';
import type { Desk, ExitCode } from '../desk.ts';
import { wholeOption } from '../numbers.ts';
import { onlyPlace } from '../play.ts';
import { say } from '../words.ts';
import { orderName } from '../words/orders/index.ts';
import { continuedFrom } from './continued.ts';
import { openedReview } from './open.ts';
import type { OpenedReview } from './open.ts';
import { FORMS, writeForm, writeOne } from './write.ts';

export const REVIEW_OPTIONS: OptionTable = {
  html: 'value',
  md: 'value',
  pdf: 'value',
  csv: 'value',
  xlsx: 'value',
  json: 'flag',
  redacted: 'value',
  without: 'value',
  seeds: 'value',
  fictional: 'flag',
};

const MOST_SEEDS = 10_000;

export async function reviewCommand(given: Given, desk: Desk): Promise<ExitCode> {
  const place = onlyPlace(given, desk, 'review', 'what-record');
  if (place === null) return 2;
  const seeds = wholeOption(given, desk, { name: 'seeds', least: 0, most: MOST_SEEDS });
  const without = takenOut(given, desk);
  if (seeds === null || without === null) return 2;
  const opened = await openedReview(place, given.flags.has('fictional'), desk);
  if (!opened.ok) return opened.error;
  const code = await redacted(opened.value.game.record, without, given, desk);
  if (code !== 0 || isRedactionOnly(given)) return code;
  const continued = await continuedFrom(opened.value.game, seeds, desk);
  return continued === null ? 2 : told(opened.value, continued, given, desk);
}

/** Free words of people, unless something else is named. */
const USUALLY_OUT: readonly (keyof Redaction)[] = ['intents', 'notes', 'additions', 'predictions'];

/** Null, with a complaint, where something is named that cannot be taken out. */
function takenOut(given: Given, desk: Desk): readonly (keyof Redaction)[] | null {
  const said = given.values.get('without');
  if (said === undefined) return USUALLY_OUT;
  const names = said.split(',').map((name) => name.trim());
  const wrong = names.find((name) => !REDACTABLE.some((known) => known === name));
  if (wrong === undefined) return REDACTABLE.filter((known) => names.includes(known));
  complain(desk, 'review-without', { part: wrong, parts: REDACTABLE.join(', ') });
  return null;
}

async function redacted(
  record: GameRecord,
  without: readonly (keyof Redaction)[],
  given: Given,
  desk: Desk,
): Promise<ExitCode> {
  const out = given.values.get('redacted');
  if (out === undefined) return 0;
  const what: Redaction = Object.fromEntries(without.map((part) => [part, true]));
  return (await writeOne(out, writeRedacted(redact(record, what)), desk)) ? 0 : 2;
}

/** Nobody waits for games whose answers are written nowhere. */
function isRedactionOnly(given: Given): boolean {
  const wanted = FORMS.some((form) => given.values.has(form)) || given.flags.has('json');
  return given.values.has('redacted') && !wanted;
}

async function told(
  { game, scenario }: OpenedReview,
  continued: Pick<ReportParts, 'luck' | 'turningPoints' | 'missed'>,
  given: Given,
  desk: Desk,
): Promise<ExitCode> {
  const { locale } = desk;
  const parts: ReportParts = {
    scenario,
    locale,
    orderName: (kind) => orderName(locale, kind),
    ...continued,
  };
  const language = REPORT_WORDS[locale];
  const report = reportOf(game, parts, language);
  const tables = tablesOf(game, parts, language);
  for (const form of FORMS) {
    const out = given.values.get(form);
    if (out === undefined) continue;
    if (!(await writeForm({ report, tables }, form, out, desk))) return 2;
  }
  if (given.flags.has('json')) desk.out(JSON.stringify(reviewJsonOf(game, parts, tables)));
  else if (!FORMS.some((form) => given.values.has(form))) printShort(report, desk);
  return 0;
}

/** Where nothing is written, the first lines of the report are the answer. */
function printShort({ title, facts, sections }: WorkshopDocument, desk: Desk): void {
  desk.out(title);
  for (const fact of facts) desk.out(fact);
  const blocks = sections.find(({ id }) => id === 'short')?.blocks ?? [];
  for (const block of blocks) {
    if (block.kind === 'list') for (const item of block.items) desk.out(`- ${item}`);
  }
  desk.out(say(desk.locale, 'review-more'));
}
