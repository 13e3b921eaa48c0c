// Gives a finding its words in the reader's language, so that the page needs no catalogue of them.
import type { Locale } from '../../base/index.ts';
import { hintOf, messageOf } from '../../scenario/index.ts';
import type { Finding } from '../../scenario/index.ts';
import type { FindingLine } from './messages.ts';

export function lineOf(found: Finding, locale: Locale): FindingLine {
  const { file, line, column, severity } = found;
  const words = { message: messageOf(found, locale), hint: hintOf(found, locale) };
  return { file, line, column, severity, ...words };
}
