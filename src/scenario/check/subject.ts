// Decides what every check gets and how it reports; it checks nothing itself.

import type { FindingCode, FindingFacts } from '../findings.ts';
import type { Ids } from '../ids.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Path } from '../yaml/tree.ts';

/** Names of strategies and of classes of them: who calls the reader knows them, the scenario does not. */
export interface KnownNames {
  readonly strategies: readonly string[];
  readonly classes: readonly string[];
}

export interface Subject {
  readonly scenario: Scenario;
  readonly ids: Ids;
  /** Reports at a path of the scenario; a path that is missing in the file stands at its nearest parent. */
  readonly report: (path: Path, code: FindingCode, facts?: FindingFacts) => void;
  /** The same at the key instead of its value. */
  readonly reportKey: (path: Path, code: FindingCode, facts?: FindingFacts) => void;
  /** The same at a character of a text, counted from 0. */
  readonly reportInside: (path: Path, at: number, code: FindingCode, facts?: FindingFacts) => void;
  /** Names that the reader of the scenario knows beside it; null where it was told none. */
  readonly names: KnownNames | null;
}
