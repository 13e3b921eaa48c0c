// Decides how a text becomes a scenario or the reasons why not; what each part means is decided by schema/ and check/.

import { checkScenario } from './check/index.ts';
import type { KnownNames } from './check/subject.ts';
import { finding, hasErrors, sortFindings, type Finding, type Place } from './findings.ts';
import { migrate } from './migrations.ts';
import { issueFindings } from './schema/issues.ts';
import { scenarioSchema, type Scenario } from './schema/scenario.ts';
import { layTexts, missingTexts, type Texts } from './texts.ts';
import { pathText, readTree, type Path } from './yaml/tree.ts';

export interface ReadOptions {
  /** The name of the file in findings. */
  readonly file: string;
  /** Texts that stand beside the scenario, by language, in the form of texts/en.yaml. */
  readonly texts?: Texts;
  /** Names of strategies and classes that lessons may compare; not checked when left out. */
  readonly names?: KnownNames;
  /** False where a scenario that was checked before is only read again: examples of rules need its compiled world. */
  readonly tryExamples?: boolean;
}

export interface ReadResult {
  readonly findings: readonly Finding[];
  /** Null when an error stands among the findings. */
  readonly scenario: Scenario | null;
}

const MOST_FINDINGS = 300;

/**
 * Reads a scenario. Never throws for anything a file may hold; the first of the limits that a file breaks ends the reading.
 */
export function readScenario(text: string, options: ReadOptions): ReadResult {
  const tree = readTree(text, options.file);
  if (hasErrors(tree.findings)) return { findings: sortFindings(tree.findings), scenario: null };
  const raw = migrate(tree.value);
  const laid = layTexts(raw, options.texts ?? {}, options.file);
  const place = (path: Path): Place => laid.origins.get(pathText(path)) ?? tree.place(path);
  const findings: Finding[] = [...laid.findings];
  const parsed = scenarioSchema.safeParse(raw);
  if (!parsed.success) {
    findings.push(...issueFindings(parsed.error.issues, raw, { place, keyPlace: tree.keyPlace }));
    return { findings: limited(findings, options.file), scenario: null };
  }
  findings.push(
    ...checkScenario(
      parsed.data,
      { place, keyPlace: tree.keyPlace, inside: tree.inside },
      { names: options.names ?? null, tryExamples: options.tryExamples ?? true },
    ),
    ...missingTexts(parsed.data, place),
  );
  const scenario = hasErrors(findings) ? null : parsed.data;
  return { findings: limited(findings, options.file), scenario };
}

/** Sorted, and cut where nobody would read on; the cut itself is a finding. */
function limited(findings: readonly Finding[], file: string): readonly Finding[] {
  const sorted = sortFindings(findings);
  if (sorted.length <= MOST_FINDINGS) return sorted;
  const errorsFirst = [...sorted].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_FINDINGS);
  const facts = { shown: MOST_FINDINGS, count: sorted.length };
  return sortFindings([
    finding({ file, line: 1, column: 1 }, 'too-many-findings', facts),
    ...errorsFirst,
  ]);
}

function rank(found: Finding): number {
  return found.severity === 'error' ? 0 : 1;
}
