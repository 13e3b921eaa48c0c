// Decides the still map as one SVG: for print, for phones without a drawing engine, and for the same geography in tests.
import { limited, toScreen } from './camera.ts';
import { fitted, frameOf } from './frame.ts';
import type { Camera } from './camera.ts';
import { readingOf } from './classes.ts';
import { faceOutline, counterSide, glyphStrokes } from './counter-face.ts';
import { furnish } from './furniture.ts';
import type { Geography, Point } from './geography.ts';
import { hatchKeys, hatchPattern } from './hatch.ts';
import type { MapInput } from './input.ts';
import { gateRadius, layOut } from './layout.ts';
import type { Layout } from './layout.ts';
import { buildNetwork } from './network.ts';
import type { Network } from './network.ts';
import { chipMarkup, escaped, textMarkup } from './overlay.ts';
import { flowStyles, ink, ramps, woods } from './palette.ts';
import { chained } from './lines.ts';
import { assembleShapes } from './shapes.ts';
import type { Ring, Shapes } from './shapes.ts';
import { styleOf } from './text-style.ts';
import type { Measure } from './text-style.ts';

const n = (value: number): string => `${Math.round(value * 10) / 10}`;

interface Still {
  readonly geography: Geography;
  readonly shapes: Shapes;
  readonly network: Network;
  readonly input: MapInput;
  readonly camera: Camera;
  readonly layout: Layout;
}

/** A line in px, points nearer than half a pixel left out. */
function linePath(camera: Camera, line: readonly Point[], closed: boolean): string {
  const kept: string[] = [];
  let [px, py] = [Infinity, Infinity];
  line.forEach((point, i) => {
    const [x, y] = toScreen(camera, point);
    if (i > 0 && i < line.length - 1 && Math.abs(x - px) + Math.abs(y - py) < 0.6) return;
    kept.push(`${n(x)} ${n(y)}`);
    [px, py] = [x, y];
  });
  return kept.length < 2 ? '' : `M${kept.join('L')}${closed ? 'Z' : ''}`;
}

const ringsPath = (camera: Camera, rings: readonly Ring[]): string =>
  rings.map((ring) => linePath(camera, ring, true)).join('');

function path(d: string, attributes: string): string {
  return d ? `<path d="${d}" ${attributes}/>` : '';
}

function zonesMarkup({ shapes, input, camera }: Still): string {
  const values = new Map(input.values.map((value) => [value.zoneId, value]));
  return input.theatre.zones
    .map((zone) => {
      const d = ringsPath(camera, shapes.zones.get(zone.id)?.rings ?? []);
      const reading = readingOf(values.get(zone.id));
      const edge = `stroke="${ink.zoneEdge}" stroke-width=".7"`;
      if (reading.state === 'outside') return '';
      if (reading.state === 'unseen')
        return path(d, `fill="url(#hatch-unseen)" ${edge} stroke-dasharray="3 2.4"`);
      const estimate = reading.state === 'estimate';
      const fill = ramps[input.lens][reading.valueClass - 1] ?? ink.paper;
      return `${path(d, `fill="${fill}" fill-opacity="${estimate ? 0.62 : 0.9}" ${edge}${estimate ? ' stroke-dasharray="3 2.4"' : ''}`)}${path(d, `fill="url(#hatch-${reading.valueClass})" fill-opacity="${estimate ? 0.55 : 1}"`)}`;
    })
    .join('');
}

function linesMarkup({ geography, input, camera }: Still): string {
  const kind = (name: string): string =>
    chained(geography.arcs.filter((arc) => arc.kind === name).map((arc) => arc.line))
      .map((line) => linePath(camera, line, false))
      .join('');
  const { viewpoint } = input.theatre;
  const hasFrontier = viewpoint === 'neutral' || viewpoint === 'sadr';
  const disputed = kind('berm') + kind('disputed') + (hasFrontier ? kind('frontier') : '');
  const borders = kind('border');
  return [
    path(kind('coast'), `fill="none" stroke="${ink.coast}" stroke-width=".9"`),
    path(
      disputed,
      `fill="none" stroke="${ink.disputed}" stroke-width="1.5" stroke-dasharray="1.6 3.4"`,
    ),
    path(borders, `fill="none" stroke="${ink.borderCase}" stroke-width="6" stroke-opacity=".75"`),
    path(
      borders,
      `fill="none" stroke="${ink.border}" stroke-width="1.5" stroke-dasharray="9 3 1.6 3"`,
    ),
    path(
      kind('edge'),
      `fill="none" stroke="${ink.border}" stroke-width="1.2" stroke-opacity=".7" stroke-dasharray="9 3 1.6 3"`,
    ),
  ].join('');
}

function marksMarkup({ network, layout, camera, input, shapes }: Still): string {
  const chosen = ringsPath(camera, shapes.zones.get(input.selection ?? '')?.rings ?? []);
  const roads = network.roads.map(({ kind, line }) => {
    const d = linePath(camera, line, false);
    if (kind === 'piste')
      return path(d, `fill="none" stroke="${ink.road}" stroke-width="1.4" stroke-dasharray="7 4"`);
    if (kind === 'mountain')
      return path(
        d,
        `fill="none" stroke="${ink.road}" stroke-width="1.9" stroke-dasharray=".1 4.4" stroke-linecap="round"`,
      );
    if (kind === 'sea')
      return path(d, `fill="none" stroke="${ink.sea}" stroke-width="1.5" stroke-dasharray="10 5"`);
    return (
      path(d, `fill="none" stroke="${ink.road}" stroke-width="3.2"`) +
      path(d, `fill="none" stroke="${ink.roadFill}" stroke-width="1.8"`)
    );
  });
  const flows = layout.flows.map(({ curve: [from, control, to], good, width }) => {
    const d = `M${n(from[0])} ${n(from[1])}Q${n(control[0])} ${n(control[1])} ${n(to[0])} ${n(to[1])}`;
    const { colour, dash } = flowStyles[good];
    return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-dasharray="${dash.join(' ')}" marker-end="url(#head-${good})"/>`;
  });
  const dots = layout.places
    .filter((each) => !each.isPost)
    .map(
      ({ at: [x, y] }) =>
        `<circle cx="${n(x)}" cy="${n(y)}" r="3" fill="${ink.slip}" stroke="${ink.text}" stroke-width="1.3"/>`,
    );
  const gates = layout.gates.map(({ at, status }) => {
    const [x, y] = toScreen(camera, at);
    const bar = status === 'open' ? '' : `M-2.2 0H${status === 'closed' ? 2.2 : 0.4}`;
    return `<g transform="translate(${n(x)} ${n(y)})" fill="${ink.slip}" stroke="${ink.text}"><circle r="${gateRadius - 1.6}" stroke-width="1.3"/><path d="M-2.2 -3.2V3.2M2.2 -3.2V3.2${bar}" stroke-width="1.8"/></g>`;
  });
  return [
    path(chosen, `fill="none" stroke="${ink.roadFill}" stroke-width="6"`),
    path(chosen, `fill="none" stroke="${ink.pencil}" stroke-width="2.6"`),
    ...roads,
    ...flows,
    ...dots,
    ...gates,
  ].join('');
}

function countersMarkup({ layout, camera }: Still): string {
  return layout.counters
    .map(({ counter, at, more }) => {
      const [x, y] = toScreen(camera, at);
      const wood = woods[counter.wood];
      const outline = faceOutline(counter.shape, counterSide);
      const ring = counter.proposal
        ? `<circle r="${counterSide / 2 + 4}" fill="none" stroke="${ink.pencil}" stroke-width="1.8"/>`
        : '';
      const pips = Array.from(
        { length: Math.min(4, counter.pips) },
        (_, i) =>
          `<circle cx="${n((i - (Math.min(4, counter.pips) - 1) / 2) * 3.8)}" cy="8" r="1.15" fill="${ink.counter}"/>`,
      ).join('');
      const figure =
        more > 0
          ? `<text x="11" y="-7" font-size="10" font-weight="700" fill="${ink.text}">+${more}</text>`
          : '';
      return `<g transform="translate(${n(x)} ${n(y)}) scale(${n(layout.growth)})"><title>${escaped(counter.label)}</title><path d="${outline}" transform="translate(0 1.7)" fill="${wood.side}"/><path d="${outline}" fill="${wood.middle}" stroke="${wood.side}"${counter.estimated ? ' stroke-dasharray="3 2.4"' : ''}/><path d="${glyphStrokes[counter.glyph]}" transform="translate(-6 ${counter.pips > 0 ? -8 : -6})" fill="none" stroke="${ink.counter}" stroke-width="1.35" stroke-linecap="round"/>${pips}${ring}${figure}</g>`;
    })
    .join('');
}

const heads = Object.entries(flowStyles)
  .map(
    ([good, { colour }]) =>
      `<marker id="head-${good}" markerUnits="userSpaceOnUse" markerWidth="14" markerHeight="12" refX="4" refY="6" orient="auto"><path d="M12 6L0 11L3 6L0 1Z" fill="${colour}"/></marker>`,
  )
  .join('');

/** Widths by rule of thumb, for places that have no fonts to measure. */
export const roughMeasure: Measure = (text, style) =>
  text.length * style.size * (0.56 + style.tracking);

/** The map as a string of SVG, its size in px. Text in it is escaped; relief and shadows are left out. */
export function renderMapSvg(
  geography: Geography,
  input: MapInput,
  size: { readonly width: number; readonly height: number; readonly measure?: Measure },
): string {
  const shapes = assembleShapes(geography, input.theatre.zones);
  const network = buildNetwork(geography, input.theatre, shapes);
  const frame = fitted(
    frameOf(shapes, input.theatre.zones, input.theatre.frame),
    size,
    input.covered,
  );
  const camera = limited(frame, geography.bounds);
  const measure = size.measure ?? roughMeasure;
  const furniture = furnish({ geography, shapes, input }, camera);
  const layout = layOut(
    { geography, shapes, network, input, measure, furniture: furniture.rects },
    camera,
  );
  const still: Still = { geography, shapes, network, input, camera, layout };
  const chip = styleOf('chip', input.language);
  const land = [...shapes.countries.values()].map((rings) => ringsPath(camera, rings)).join('');
  const patterns = hatchKeys.map((key) => hatchPattern(key, `hatch-${key}`)).join('');
  const names = layout.texts.map((text) => textMarkup(text, input.language)).join('');
  const chips = layout.chips
    .map((each) => chipMarkup(each, input.lens, chip, (text) => measure(text, chip)))
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${escaped(input.words.mapName)}"><defs>${patterns}${heads}</defs><rect width="100%" height="100%" fill="#C5D3D2"/>${path(geography.context.map((ring) => linePath(camera, ring, true)).join(''), `fill="#E6DDC6" stroke="${ink.coast}" stroke-width=".8"`)}${path(land, 'fill="#F1E8D2"')}${zonesMarkup(still)}${path(ringsPath(camera, geography.playas.flat()), `fill="${ink.playa}"`)}${linesMarkup(still)}${marksMarkup(still)}${names}${countersMarkup(still)}${chips}${furniture.markup}</svg>`;
}
