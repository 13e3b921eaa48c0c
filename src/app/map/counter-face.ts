// Decides the look of a counter: shape says who, glyph what, pips how many, wood whose, a broken edge an estimate.
import type { CounterShape, Glyph, MapCounter } from './input.ts';
import { fontFamily, ink, woods } from './palette.ts';

/** Side of a counter's face, px at face size 1. */
export const counterSide = 23;
/** Clear space round the face for shadow and ring, px. */
const rim = 7;

/** Glyphs as strokes in a box of 12, drawn in lines of 1.35. */
export const glyphStrokes: Readonly<Record<Glyph, string>> = {
  patrol: 'M6 1.2A1.9 1.9 0 1 1 5.99 1.2M2 10.8V9.4C2 6.9 3.7 5.9 6 5.9S10 6.9 10 9.4V10.8',
  forum:
    'M6 1.5A1.5 1.5 0 1 1 5.99 1.5M2.1 3.9A1.2 1.2 0 1 1 2.09 3.9M9.9 3.9A1.2 1.2 0 1 1 9.89 3.9M3.4 10.2C3.5 7.9 4.5 6.9 6 6.9S8.5 7.9 8.6 10.2M0.3 9.6C0.4 8.2 1.1 7.5 2.2 7.5M11.7 9.6C11.6 8.2 10.9 7.5 9.8 7.5',
  tip: 'M1.4 2.2H10.6V8.2H6.2L3.6 10.8V8.2H1.4ZM3.8 4.3H8.2M3.8 6.1H6.8',
  services: 'M1.6 6L6 1.8L10.4 6M2.9 5.2V10.6H9.1V5.2M6 10.6V7.6',
  project:
    'M6 11V5.4M6 7.4C3.4 7.4 2.2 5.8 2 3.4C4.6 3.4 5.8 4.8 6 7.4M6 5.6C6.2 3.2 7.4 1.8 10 1.6C10 4.2 8.6 5.5 6 5.6',
  mediation:
    'M2.8 1.6A1.4 1.4 0 1 1 2.79 1.6M9.2 1.6A1.4 1.4 0 1 1 9.19 1.6M0.9 6.9C1.1 5.6 2 5.2 2.8 5.2S4.5 5.6 4.7 6.9M7.3 6.9C7.5 5.6 8.4 5.2 9.2 5.2S10.9 5.6 11.1 6.9M3.4 9.3H8.8L7.4 8.2M8.6 10.9H3.2L4.6 12',
  sensor:
    'M0.9 6C2.4 3.6 4.1 2.6 6 2.6S9.6 3.6 11.1 6C9.6 8.4 7.9 9.4 6 9.4S2.4 8.4 0.9 6ZM6 4.4A1.6 1.6 0 1 1 5.99 4.4',
  plan: 'M2.4 1.2H8L9.8 3V10.8H2.4ZM4.4 4.4H7.8M4.4 6.4H7.8M4.4 8.4H6.6',
  package: 'M1.2 9.6L4.2 6.2L6.4 8L10.6 3.2M7.8 3H10.8V6',
  network:
    'M6 1.6A1.3 1.3 0 1 1 5.99 1.6M2.6 7.6A1.3 1.3 0 1 1 2.59 7.6M9.4 7.6A1.3 1.3 0 1 1 9.39 7.6M5.4 4L3.3 7.7M6.6 4L8.7 7.7M3.9 8.9H8.1',
};

/** Outline of a face centred on 0 0, as an SVG path. */
export function faceOutline(shape: CounterShape, side: number): string {
  const h = side / 2;
  if (shape === 'circle') return `M${-h} 0A${h} ${h} 0 1 1 ${h} 0A${h} ${h} 0 1 1 ${-h} 0Z`;
  if (shape === 'hexagon')
    return `M${-h * 1.1} 0L${-h * 0.55} ${-h}H${h * 0.55}L${h * 1.1} 0L${h * 0.55} ${h}H${-h * 0.55}Z`;
  if (shape === 'diamond') return `M0 ${-h * 1.18}L${h * 1.18} 0L0 ${h * 1.18}L${-h * 1.18} 0Z`;
  const r = 2;
  return `M${-h + r} ${-h}H${h - r}Q${h} ${-h} ${h} ${-h + r}V${h - r}Q${h} ${h} ${h - r} ${h}H${-h + r}Q${-h} ${h} ${-h} ${h - r}V${-h + r}Q${-h} ${-h} ${-h + r} ${-h}Z`;
}

export interface CounterFace {
  readonly counter: Pick<
    MapCounter,
    'shape' | 'glyph' | 'pips' | 'wood' | 'estimated' | 'proposal'
  >;
  /** Counters folded under this one. */
  readonly more: number;
  /** Size against the sheet's counters. */
  readonly grow: number;
}

/** Two counters with one key look the same. */
export function faceKey({ counter, more, grow }: CounterFace): string {
  const { shape, glyph, pips, wood, estimated, proposal } = counter;
  return [
    shape,
    glyph,
    pips,
    wood,
    estimated ? 'est' : 'sure',
    proposal ? 'ring' : '',
    more,
    grow.toFixed(2),
  ].join('-');
}

export function faceSize(grow: number): number {
  return Math.ceil((counterSide + 2 * rim) * grow);
}

/** Paints one face on its own canvas, the face's centre in the middle. */
export function paintFace(face: CounterFace, ratio: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const size = faceSize(face.grow);
  canvas.width = Math.ceil(size * ratio);
  canvas.height = canvas.width;
  const to = canvas.getContext('2d');
  if (!to) return canvas;
  to.scale(canvas.width / size, canvas.width / size);
  to.translate(size / 2, size / 2);
  to.scale(face.grow, face.grow);
  paintWood(to, face);
  paintGlyph(to, face);
  if (face.counter.proposal) paintRing(to);
  if (face.more > 0) paintMore(to, face.more);
  return canvas;
}

const facePath = (shape: CounterShape): Path2D => new Path2D(faceOutline(shape, counterSide));

function paintWood(to: CanvasRenderingContext2D, { counter }: CounterFace): void {
  const wood = woods[counter.wood];
  const outline = facePath(counter.shape);
  to.save();
  to.shadowColor = '#2B1C0C8A';
  to.shadowBlur = 3;
  to.shadowOffsetX = 0.6;
  to.shadowOffsetY = 2;
  to.fillStyle = wood.side;
  to.translate(0, 1.7);
  to.fill(outline);
  to.restore();
  const grain = to.createLinearGradient(-8, -12, 8, 12);
  grain.addColorStop(0, wood.light);
  grain.addColorStop(0.6, wood.middle);
  grain.addColorStop(1, wood.dark);
  to.fillStyle = grain;
  to.fill(outline);
  to.save();
  to.clip(outline);
  to.strokeStyle = wood.side;
  to.globalAlpha = 0.13;
  to.lineWidth = 0.7;
  for (let y = -11; y < 13; y += 3.4) {
    to.beginPath();
    to.moveTo(-14, y);
    to.bezierCurveTo(-5, y + 1.6, 4, y - 1.4, 14, y + 0.8);
    to.stroke();
  }
  to.restore();
  to.strokeStyle = counter.estimated ? ink.counter : wood.side;
  to.lineWidth = counter.estimated ? 1.1 : 0.9;
  if (counter.estimated) to.setLineDash([3, 2.4]);
  to.stroke(outline);
  to.setLineDash([]);
}

function paintGlyph(to: CanvasRenderingContext2D, { counter }: CounterFace): void {
  const hasPips = counter.pips > 0;
  to.save();
  to.strokeStyle = ink.counter;
  to.lineWidth = 1.35;
  to.lineCap = 'round';
  to.lineJoin = 'round';
  to.translate(-6, hasPips ? -8 : -6);
  to.stroke(new Path2D(glyphStrokes[counter.glyph]));
  to.restore();
  to.fillStyle = ink.counter;
  const pips = Math.min(4, counter.pips);
  for (let i = 0; i < pips; i++) {
    to.beginPath();
    to.arc((i - (pips - 1) / 2) * 3.8, 8, 1.15, 0, 2 * Math.PI);
    to.fill();
  }
}

function paintRing(to: CanvasRenderingContext2D): void {
  to.strokeStyle = ink.pencil;
  to.lineWidth = 1.8;
  to.beginPath();
  to.arc(0, 0.4, counterSide / 2 + 4.2, 0, 2 * Math.PI);
  to.stroke();
}

function paintMore(to: CanvasRenderingContext2D, more: number): void {
  to.fillStyle = ink.paper;
  to.strokeStyle = ink.edge;
  to.lineWidth = 0.9;
  to.beginPath();
  to.arc(11, -10, 6.6, 0, 2 * Math.PI);
  to.fill();
  to.stroke();
  to.fillStyle = ink.text;
  to.font = `700 9.5px ${fontFamily}`;
  to.textAlign = 'center';
  to.textBaseline = 'middle';
  to.fillText(`+${more}`, 11, -9.6);
}
