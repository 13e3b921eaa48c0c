// Explains a computed number by exchanging its inputs one by one, last turn's for this turn's, in one published order.

export interface ExchangeLine<Input extends string> {
  readonly input: Input;
  readonly before: number;
  readonly after: number;
  /** What this exchange did to the result. */
  readonly amount: number;
}

export interface Exchange<Input extends string> {
  readonly before: number;
  readonly after: number;
  /** One line per input that changed, in the published order; their amounts sum to after - before. */
  readonly lines: readonly ExchangeLine<Input>[];
}

/** Which amount falls to which input depends on the order, so the order is published and never chosen per case. */
export function exchange<Input extends string>(
  inputsBefore: Readonly<Record<Input, number>>,
  inputsAfter: Readonly<Record<Input, number>>,
  compute: (inputs: Readonly<Record<Input, number>>) => number,
  order: readonly Input[],
): Exchange<Input> {
  const inputs: Record<Input, number> = { ...inputsBefore };
  const first = compute(inputs);
  let reached = first;
  const lines: ExchangeLine<Input>[] = [];
  for (const input of order) {
    const before = inputsBefore[input];
    const after = inputsAfter[input];
    if (before === after) continue;
    inputs[input] = after;
    const next = compute(inputs);
    lines.push({ input, before, after, amount: next - reached });
    reached = next;
  }
  return { before: first, after: reached, lines };
}
