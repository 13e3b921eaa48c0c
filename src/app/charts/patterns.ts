// Decides the hatch of each fan, so that they are told apart in grey and in print too.
import type { Look } from './scene.ts';

const SVG = 'http://www.w3.org/2000/svg';

interface Hatch {
  readonly size: number;
  readonly turn: number;
  readonly tag: 'path' | 'circle';
  readonly shape: Readonly<Record<string, string>>;
}

const HATCHES: Readonly<Record<Look, Hatch>> = {
  was: {
    size: 6,
    turn: 45,
    tag: 'path',
    shape: { d: 'M0 0V6', stroke: 'var(--rust)', 'stroke-width': '1.6', 'stroke-opacity': '.5' },
  },
  could: {
    size: 6,
    turn: 0,
    tag: 'circle',
    shape: { cx: '3', cy: '3', r: '1', fill: 'var(--pencil)', 'fill-opacity': '.6' },
  },
};

/** The fill of a fan's outer band in the drawing of this name. */
export function hatchFill(drawing: string, look: Look): string {
  return `url(#${drawing}-${look})`;
}

export function hatchDefs(drawing: string): SVGDefsElement {
  const defs = document.createElementNS(SVG, 'defs');
  for (const [look, { size, turn, tag, shape }] of Object.entries(HATCHES)) {
    const pattern = document.createElementNS(SVG, 'pattern');
    set(pattern, {
      id: `${drawing}-${look}`,
      width: String(size),
      height: String(size),
      patternUnits: 'userSpaceOnUse',
      patternTransform: `rotate(${turn})`,
    });
    const mark = document.createElementNS(SVG, tag);
    set(mark, shape);
    pattern.append(mark);
    defs.append(pattern);
  }
  return defs;
}

function set(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
