// Decides how a broken invariant is thrown, with its facts; it does not decide who catches it (only the outer edges do).

export type FaultFacts = Readonly<Record<string, string | number | boolean | null>>;

export class Fault extends Error {
  readonly facts: FaultFacts;

  constructor(message: string, facts: FaultFacts) {
    super(`${message} ${describeFacts(facts)}`.trimEnd());
    this.name = 'Fault';
    this.facts = facts;
  }
}

/** Throws: for what cannot happen unless the program is wrong. Refusals that a person can cause are values. */
export function fault(message: string, facts: FaultFacts = {}): never {
  throw new Fault(message, facts);
}

/** The last branch of a switch over a closed list: the compiler complains here when the list grows. */
export function unreachable(value: never): never {
  return fault('A case of a closed list was not handled.', { value: String(value) });
}

function describeFacts(facts: FaultFacts): string {
  const parts = Object.entries(facts).map(([name, value]) => `${name}=${String(value)}`);
  return parts.length === 0 ? '' : `(${parts.join(', ')})`;
}
