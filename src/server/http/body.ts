// Decides how much of a request's body is read and what it must be: JSON of a known size, nothing else.
import type { IncomingMessage } from 'node:http';
import { err, ok } from '../../base/index.ts';
import type { Result } from '../../base/index.ts';

export type BodyProblem = 'too-large' | 'unreadable';

/** Depth to which a body may be nested. @source QUALITY.md */
const MOST_DEPTH = 32;

/** The body as a plain value. What is longer than `most` bytes is refused before it has been read to its end. */
export async function readJson(
  request: IncomingMessage,
  most: number,
): Promise<Result<unknown, BodyProblem>> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    return err('unreadable');
  if (Number(request.headers['content-length'] ?? 0) > most) return err('too-large');
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of request as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > most) return err('too-large');
      parts.push(part);
    }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
    return isShallow(text) ? ok(JSON.parse(text) as unknown) : err('unreadable');
  } catch {
    return err('unreadable');
  }
}

/** Whether brackets are nested no deeper than is allowed; those in strings do not count. */
export function isShallow(text: string, most: number = MOST_DEPTH): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (isText) {
      if (sign === BACKSLASH) at += 1;
      else if (sign === QUOTE) isText = false;
    } else if (sign === QUOTE) isText = true;
    else if (sign === BRACE || sign === BRACKET) {
      depth += 1;
      if (depth > most) return false;
    } else if (sign === BRACE_END || sign === BRACKET_END) depth -= 1;
  }
  return true;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const BRACKET = 0x5b;
const BRACKET_END = 0x5d;
const BRACE = 0x7b;
const BRACE_END = 0x7d;
