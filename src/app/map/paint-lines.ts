// Decides how edges of zones, disputed lines and borders are drawn, layers 8 to 10 of LOOK.md; fills nothing but the neutral stipple.
import { readingOf } from './classes.ts';
import { ink } from './palette.ts';
import { addLine } from './paths.ts';
import { fillHatch } from './pen.ts';
import type { GroundScene, Pen } from './pen.ts';

/** Lines between two zones of one country, and around zones that end inside one; broken where a side is an estimate. */
export function paintZoneEdges({ to, px }: Pen, { geography, shapes, input }: GroundScene): void {
  const values = new Map(input.values.map((value) => [value.zoneId, value]));
  const isFirm = (zone: string): boolean => {
    const { state } = readingOf(values.get(zone));
    return state === 'known' || state === 'outside';
  };
  const [firm, broken] = [new Path2D(), new Path2D()];
  geography.arcs.forEach((arc, n) => {
    const zones = shapes.sides[n] ?? [];
    if (arc.kind !== 'inner' || zones.length === 0) return;
    const twoCells = zones.length === 2 || isOuterOfOne(n, zones[0] ?? '', { geography, shapes });
    if (!twoCells) return;
    addLine(zones.every(isFirm) ? firm : broken, arc.line, false);
  });
  to.save();
  to.strokeStyle = ink.zoneEdge;
  to.lineWidth = px(0.8);
  to.globalAlpha = 0.75;
  to.stroke(firm);
  to.globalAlpha = 0.9;
  to.setLineDash([px(3), px(2.4)]);
  to.stroke(broken);
  to.restore();
}

/** False for a line between two cells of the same zone: it is not an edge of the zone. */
function isOuterOfOne(
  arc: number,
  zone: string,
  { geography, shapes }: Pick<GroundScene, 'geography' | 'shapes'>,
): boolean {
  let uses = 0;
  for (const [cell, owner] of shapes.zoneOfCell)
    if (owner === zone)
      for (const n of geography.cells.get(cell)?.polygons.flat(2) ?? [])
        if ((n < 0 ? ~n : n) === arc) uses++;
  return uses === 1;
}

/** One neutral dotted style for all disputed lines, in every viewpoint; the viewpoint decides which are shown. */
export function paintDisputed(pen: Pen, { ground, input }: GroundScene): void {
  const { to, px } = pen;
  const territory = ground.countries.get('EH');
  const { viewpoint } = input.theatre;
  const isOpen = viewpoint === 'neutral' || viewpoint === 'de-facto';
  if (territory && isOpen) fillHatch(pen, territory, 'neutral', 1);
  to.save();
  to.strokeStyle = ink.disputed;
  to.lineWidth = px(1.5);
  to.lineCap = 'butt';
  to.setLineDash([px(1.6), px(3.4)]);
  to.stroke(ground.lines.berm);
  to.stroke(ground.lines.disputed);
  if (viewpoint === 'neutral' || viewpoint === 'sadr') to.stroke(ground.lines.frontier);
  to.restore();
}

export function paintBorders({ to, camera, px }: Pen, { ground }: GroundScene): void {
  const small = camera.scale < 0.3 ? 0.72 : 1;
  to.save();
  to.strokeStyle = ink.borderCase;
  to.globalAlpha = 0.75;
  to.lineWidth = px(6 * small);
  to.stroke(ground.lines.border);
  to.globalAlpha = 0.5;
  to.lineWidth = px(4 * small);
  to.stroke(ground.lines.edge);
  to.globalAlpha = 1;
  to.strokeStyle = ink.border;
  to.lineWidth = px(1.5 * small);
  to.setLineDash([9, 3, 1.6, 3].map((length) => px(length * small)));
  to.stroke(ground.lines.border);
  to.globalAlpha = 0.7;
  to.lineWidth = px(1.2 * small);
  to.stroke(ground.lines.edge);
  to.restore();
}
