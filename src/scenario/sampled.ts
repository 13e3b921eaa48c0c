// Decides where in a scenario's text a finding stands that only played games can show; what was found is the lab's.

import { finding } from './findings.ts';
import type { Finding, FindingCode, FindingFacts } from './findings.ts';
import { readTree } from './yaml/tree.ts';
import type { Path } from './yaml/tree.ts';

/** A finding about the part of a text at a path, such as `['rules', 3]`. */
export function findingAt(
  { file, text }: { readonly file: string; readonly text: string },
  path: Path,
  { code, facts }: { readonly code: FindingCode; readonly facts: FindingFacts },
): Finding {
  return finding(readTree(text, file).place(path), code, facts);
}
