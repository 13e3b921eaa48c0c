// Decides what the rest of the house may use of the report; it adds nothing of its own.
export { reportOf, reviewJsonOf, tablesOf } from './build.ts';
export { csvFiles, csvOf } from './csv.ts';
export type { CsvFile } from './csv.ts';
export { REVIEW_FORMAT, REVIEW_VERSION } from './json.ts';
export type { ReviewJson } from './json.ts';
export type { ReportParts, ReportScenario } from './parts.ts';
export { sheetsOf } from './sheets.ts';
export type { Sheet, SheetCell } from './sheets.ts';
export { tableOf } from './table.ts';
export type { Cell, ReviewColumn, ReviewTable } from './table.ts';
export { REPORT_WORDS } from './words/words.ts';
export type { ReportLanguage } from './words/words.ts';
