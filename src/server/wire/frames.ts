// Decides how a frame from outside is read as text: by hand, so that nothing a stranger sends reaches a general decoder.
import { bodyIn } from '../../session/index.ts';

/** The text in a frame; null when it is anything else. */
export function textIn(frame: Uint8Array): string | null {
  const body = bodyIn(frame);
  if (body === null) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return null;
  }
}
