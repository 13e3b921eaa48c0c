// Decides what may name a thing in scenarios and records; it does not decide what is named, nor whether it is unique.

/** A letter, then at most 39 letters, digits or hyphens. */
export const ID_PATTERN = /^[A-Za-z][A-Za-z0-9-]{0,39}$/;

export function isId(text: string): boolean {
  return ID_PATTERN.test(text);
}
