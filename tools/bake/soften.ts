// Decides the hand-drawn course of the lines between two zones of one country; never touches coasts or borders.
import { distance, lineLength, resample, segmentsCross, simplify } from './plane.ts';
import type { Line, Point } from './projection.ts';
import type { Arc } from './topology.ts';

/** Rounds the corners of a line twice, ends kept (Chaikin). */
function rounded(line: Line): Line {
  let current = line;
  for (let round = 0; round < 2; round++) {
    if (current.length < 3) return current;
    const next: Line = [current[0] ?? [0, 0]];
    for (let i = 0; i < current.length - 1; i++) {
      const [a, b] = [current[i] ?? [0, 0], current[i + 1] ?? [0, 0]];
      if (i > 0) next.push([a[0] * 0.75 + b[0] * 0.25, a[1] * 0.75 + b[1] * 0.25]);
      if (i < current.length - 2) next.push([a[0] * 0.25 + b[0] * 0.75, a[1] * 0.25 + b[1] * 0.75]);
    }
    next.push(current[current.length - 1] ?? [0, 0]);
    current = next;
  }
  return current;
}

/** A fixed number in 0..1 for two coordinates and a salt, so that the bake gives the same bytes every time. */
function fixedNoise(a: number, b: number, salt: number): number {
  let hash = (Math.round(a) * 73856093) ^ (Math.round(b) * 19349663) ^ (salt * 83492791);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 4294967296;
}

/** The line, swung to and fro across its own course; zero at both ends. */
export function swung(line: Line, strength: number): Line {
  const first = line[0] ?? [0, 0];
  const last = line[line.length - 1] ?? first;
  const [from, to] =
    first[0] + first[1] * 3 < last[0] + last[1] * 3 ? [first, last] : [last, first];
  const length = lineLength(line);
  const reach = Math.min(0.055 * length, 16) * strength;
  const waves = [
    { turns: length / 150, share: 0.55 },
    { turns: length / 62, share: 0.3 },
    { turns: length / 27, share: 0.2 },
  ].map((wave, i) => ({
    ...wave,
    turns: Math.max(wave.turns, 0.7 + i),
    phase: fixedNoise(from[0] + to[1], from[1] + to[0], i + 1),
  }));
  return line.map((p, i): Point => {
    const t = i / (line.length - 1);
    const a = line[Math.max(0, i - 1)] ?? p;
    const b = line[Math.min(line.length - 1, i + 1)] ?? p;
    const span = distance(a, b) || 1;
    const taper = Math.min(1, Math.min(t, 1 - t) * 5);
    const swing = waves.reduce(
      (sum, w) => sum + w.share * Math.sin(2 * Math.PI * (w.turns * t + w.phase)),
      0,
    );
    const off = reach * taper * swing;
    return [p[0] - ((b[1] - a[1]) / span) * off, p[1] + ((b[0] - a[0]) / span) * off];
  });
}

function crossesAny(line: Line, others: readonly Line[]): boolean {
  const boxes = (l: Line) =>
    [
      Math.min(...l.map((p) => p[0])),
      Math.min(...l.map((p) => p[1])),
      Math.max(...l.map((p) => p[0])),
      Math.max(...l.map((p) => p[1])),
    ] as const;
  const mine = boxes(line);
  return others.some((other) => {
    const box = boxes(other);
    if (box[0] > mine[2] || box[2] < mine[0] || box[1] > mine[3] || box[3] < mine[1]) return false;
    for (let i = 1; i < line.length; i++)
      for (let j = 1; j < other.length; j++)
        if (
          segmentsCross(
            line[i - 1] ?? [0, 0],
            line[i] ?? [0, 0],
            other[j - 1] ?? [0, 0],
            other[j] ?? [0, 0],
          )
        )
          return true;
    return false;
  });
}

/** Gives each inner arc (and the cut of the berm's neighbours not) a softer course that crosses nothing else. */
export function softenInner(arcs: Arc[]): void {
  arcs.forEach((arc, index) => {
    if (arc.kind !== 'inner') return;
    const others = arcs.filter((_, i) => i !== index).map((a) => a.line);
    const base = resample(rounded(resample(arc.line, 40)), 6);
    for (const strength of [1, 0.6, 0.3]) {
      const candidate = simplify(swung(base, strength), 0.4);
      if (crossesAny(candidate, others) || crossesSelf(candidate)) continue;
      arc.line = [
        arc.line[0] ?? [0, 0],
        ...candidate.slice(1, -1),
        arc.line[arc.line.length - 1] ?? [0, 0],
      ];
      return;
    }
  });
}

function crossesSelf(line: Line): boolean {
  for (let i = 1; i < line.length; i++)
    for (let j = i + 2; j < line.length; j++)
      if (
        segmentsCross(
          line[i - 1] ?? [0, 0],
          line[i] ?? [0, 0],
          line[j - 1] ?? [0, 0],
          line[j] ?? [0, 0],
        )
      )
        return true;
  return false;
}
