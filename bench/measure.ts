// Decides how speeds are compared: in turns, in processor time, by medians; what is compared is the benches' own.

/** One thing that is done again and again; `run` gets a number of its own each time. */
export interface Contender {
  readonly name: string;
  run(round: number): void;
}

/** One line of the bench. `ratio` is ours over theirs, in the same unit; null where there is nothing to compare with. */
export interface Line {
  readonly name: string;
  readonly ratio: number | null;
  readonly unit: string;
  readonly ours: number | null;
  readonly theirs: number | null;
  /** Why a figure is missing. */
  readonly reason?: string;
}

export function print(line: Line): void {
  console.log(
    JSON.stringify({
      ...line,
      ratio: short(line.ratio),
      ours: short(line.ours),
      theirs: short(line.theirs),
    }),
  );
}

function short(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(4));
}

/** Processor seconds that this process has used: what others do on the machine counts less than on a clock. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Share of a measurement in which the contenders only warm up: the engine under us compiles what is used often. */
const WARM_UP = 0.4;
const ROUNDS = 12;

/**
 * Runs of each contender per processor second: the median over rounds in which all take their turn, so that a busy moment of
 * the machine meets all of them alike. `seconds` is the whole of the measurement, on the clock.
 */
export function speedsOf(
  contenders: readonly Contender[],
  seconds: number,
): ReadonlyMap<string, number> {
  const share = seconds / contenders.length;
  const batches = contenders.map((one) =>
    batchOf(one, share * WARM_UP, (share * (1 - WARM_UP)) / ROUNDS),
  );
  const speeds = contenders.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    contenders.forEach((contender, index) => {
      const batch = batches[index] ?? 1;
      const start = processorSeconds();
      for (let at = 0; at < batch; at += 1) contender.run(round * batch + at);
      speeds[index]?.push(batch / Math.max(1e-6, processorSeconds() - start));
    });
  }
  return new Map(contenders.map(({ name }, index) => [name, median(speeds[index] ?? [])]));
}

/** Warms a contender up and finds how many runs fill the time of a round. */
function batchOf(contender: Contender, warmUp: number, seconds: number): number {
  const half = runFor(contender, warmUp / 2);
  const warm = runFor(contender, warmUp / 2);
  return Math.max(1, Math.round(Math.max(half, warm) * seconds));
}

/** Runs per second on the clock, at least three runs. */
function runFor(contender: Contender, seconds: number): number {
  const start = performance.now();
  let runs = 0;
  while (performance.now() - start < seconds * 1000 || runs < 3) {
    contender.run(runs);
    runs += 1;
  }
  return (runs * 1000) / (performance.now() - start);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
