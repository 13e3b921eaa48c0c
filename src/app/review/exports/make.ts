// Writes a review down from a record's text, away from the page; what stands in it is the review's.
import writeXlsxFile from 'write-excel-file/universal';
import {
  REPORT_WORDS,
  csvFiles,
  openReview,
  reportOf,
  reviewJsonOf,
  sheetsOf,
  tablesOf,
} from '../../../review/index.ts';
import type { ReportParts, ReviewGame } from '../../../review/index.ts';
import {
  compileScenario,
  readScenario,
  underFictionalNames,
  workshopHtml,
} from '../../../scenario/index.ts';
import type { Scenario } from '../../../scenario/index.ts';
import { chainEnd, readRecord } from '../../../session/index.ts';
import type { GameRecord } from '../../../session/index.ts';
import { STRATEGIES } from '../../../strategies/index.ts';
import type { WriteAsked, Written } from './messages.ts';

interface Opened {
  readonly end: string;
  readonly game: ReviewGame;
  readonly scenario: Scenario;
}

/** Opening takes longer than writing, and one form after another is asked of the same game. */
let last: Opened | null = null;

export async function writtenFrom(asked: WriteAsked): Promise<Written | null> {
  const record = recordIn(asked.record);
  if (record === null) return null;
  last = last?.end === chainEnd(record).turns ? last : opened(record);
  if (last === null) return null;
  const { locale, orders, luck, turningPoints } = asked;
  const parts: ReportParts = {
    scenario: last.scenario,
    locale,
    orderName: (kind) => orders[kind] ?? kind,
    luck,
    turningPoints,
  };
  return write({ ...last.game, record }, parts, asked);
}

/** A record of an older engine is written down too, from its stored states. */
function recordIn(text: string): GameRecord | null {
  const read = readRecord(text);
  return read.ok ? read.value : read.error.older;
}

function opened(record: GameRecord): Opened | null {
  const { id, text } = record.scenario;
  const { scenario } = readScenario(text, { file: `${id}.yaml`, tryExamples: false });
  if (scenario === null) return null;
  const { turns, fictionalNames } = record.options;
  const world = compileScenario(scenario, turns === undefined ? {} : { turns });
  const review = openReview(record, { world, strategies: STRATEGIES });
  if (!review.ok) return null;
  return {
    end: chainEnd(record).turns,
    game: review.value,
    scenario: fictionalNames ? underFictionalNames(scenario) : scenario,
  };
}

async function write(game: ReviewGame, parts: ReportParts, asked: WriteAsked): Promise<Written> {
  const language = REPORT_WORDS[parts.locale];
  switch (asked.form) {
    case 'html':
      return { form: 'html', text: workshopHtml(reportOf(game, parts, language), asked.fonts) };
    case 'json': {
      const json = reviewJsonOf(game, parts, tablesOf(game, parts, language));
      return { form: 'json', text: JSON.stringify(json) };
    }
    case 'csv':
      return { form: 'csv', files: csvFiles(tablesOf(game, parts, language)) };
    case 'xlsx': {
      const sheets = sheetsOf(tablesOf(game, parts, language), {
        rightToLeft: parts.locale === 'ar',
      });
      return { form: 'xlsx', blob: await writeXlsxFile(sheets).toBlob() };
    }
  }
}
