// Decides what the rest of the house may use of base; it does not add anything of its own.
export { ok, err } from './result.ts';
export type { Err, Ok, Result } from './result.ts';
export { Fault, fault, unreachable } from './fault.ts';
export type { FaultFacts } from './fault.ts';
export { hashHex } from './hash.ts';
export { canonicalJson } from './canonical.ts';
export type { Canonical } from './canonical.ts';
export { c1, clip, exp, lgt, ln, pos, pw, sat, up } from './exact.ts';
export { LOCALES, directionOf, isLocale, textIn } from './text.ts';
export type { Direction, Locale, Localised } from './text.ts';
export { ID_PATTERN, isId } from './ids.ts';
