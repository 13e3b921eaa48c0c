// Decides how TypeScript sees sums.mjs; it does not decide anything else.
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
export interface Sum {
  readonly passed: number;
  readonly failed: number;
  readonly notes: readonly string[];
}
export function countVitest(report: unknown): Counts;
export function countPlaywright(report: unknown): Counts;
export function sumOf(name: string, counts: Counts, exitCode: number): Sum;
export function sumOfChecks(checks: readonly { name: string; passed: boolean }[]): Sum;
export function linesOfVitest(report: unknown, root: string): readonly string[];
export function linesOfPlaywright(report: unknown): readonly string[];
