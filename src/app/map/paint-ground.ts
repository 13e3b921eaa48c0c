// Decides how the ground is painted, layers 1 to 8 of LOOK.md: sea, land, zones by lens, relief, waters and coast.
import { kmPerDegree } from './camera.ts';
import type { Camera } from './camera.ts';
import { readingOf } from './classes.ts';
import { paintBorders, paintDisputed, paintZoneEdges } from './paint-lines.ts';
import { ink, ramps } from './palette.ts';
import { fillHatch, penFor } from './pen.ts';
import type { GroundScene, Pen } from './pen.ts';
import { reliefFor, reliefStrength } from './relief.ts';

export function paintGround(
  canvas: HTMLCanvasElement,
  scene: GroundScene,
  camera: Camera,
  ratio: number,
): void {
  const pen = penFor(canvas, camera, ratio);
  if (!pen) return;
  paintSea(pen, scene);
  paintLand(pen, scene);
  paintZones(pen, scene);
  paintRelief(pen, scene);
  paintWaters(pen, scene);
  paintZoneEdges(pen, scene);
  paintDisputed(pen, scene);
  paintBorders(pen, scene);
}

function paintSea({ to, camera, px }: Pen, { ground, palette }: GroundScene): void {
  const [halfWidth, halfHeight] = [
    camera.width / 2 / camera.scale,
    camera.height / 2 / camera.scale,
  ];
  to.fillStyle = palette.sea;
  to.fillRect(camera.x - halfWidth, camera.y - halfHeight, 2 * halfWidth, 2 * halfHeight);
  const reach = Math.min(1, 0.45 + camera.scale * 0.9);
  for (const [width, colour] of palette.waterlines) {
    to.strokeStyle = colour;
    to.lineWidth = px(2 * width * reach);
    to.stroke(ground.context);
    to.stroke(ground.lines.coast);
  }
  to.save();
  to.globalAlpha = 0.22;
  to.strokeStyle = ink.graticule;
  to.lineWidth = px(0.8);
  to.stroke(camera.scale * kmPerDegree > 26 ? ground.graticule : ground.coarseGraticule);
  to.restore();
}

function paintLand({ to, px }: Pen, { ground, palette, shapes, input }: GroundScene): void {
  to.strokeStyle = ink.coast;
  to.lineWidth = px(1.5);
  to.stroke(ground.context);
  to.fillStyle = palette.landContext;
  to.fill(ground.context);
  to.strokeStyle = '#9c9482';
  to.lineWidth = px(0.8);
  to.stroke(ground.contextBorders);
  const inPlay = new Set(
    input.theatre.zones.flatMap((zone) =>
      zone.cells.map((cell) => cell.slice(cell.lastIndexOf('-') + 1)),
    ),
  );
  for (const [iso] of shapes.countries) {
    const path = ground.countries.get(iso);
    if (!path) continue;
    const tone = inPlay.has(iso) ? palette.land : palette.landContext;
    to.fillStyle = tone;
    to.strokeStyle = tone;
    to.lineWidth = px(1.2);
    to.stroke(path);
    to.fill(path);
  }
}

function paintZones(pen: Pen, { theatre, input }: GroundScene): void {
  const values = new Map(input.values.map((value) => [value.zoneId, value]));
  for (const zone of input.theatre.zones) {
    const path = theatre.zones.get(zone.id);
    const reading = readingOf(values.get(zone.id));
    if (!path || reading.state === 'outside') continue;
    if (reading.state === 'unseen') {
      fillHatch(pen, path, 'unseen', 1);
      continue;
    }
    const estimate = reading.state === 'estimate';
    pen.to.save();
    pen.to.globalCompositeOperation = 'multiply';
    pen.to.globalAlpha = estimate ? 0.62 : 0.9;
    pen.to.fillStyle = ramps[input.lens][reading.valueClass - 1] ?? '#fff';
    pen.to.fill(path);
    pen.to.restore();
    fillHatch(pen, path, `${reading.valueClass}`, estimate ? 0.5 : 0.85);
  }
}

function paintRelief({ to, camera }: Pen, { ground, reliefs }: GroundScene): void {
  const strength = reliefStrength(camera.scale);
  const relief = reliefFor(reliefs, camera);
  if (!relief || strength === 0) return;
  const [left, top, right, bottom] = relief.box;
  to.save();
  to.clip(ground.allLand);
  to.globalAlpha = strength;
  to.imageSmoothingEnabled = true;
  to.imageSmoothingQuality = 'high';
  to.drawImage(relief.veil, left, top, right - left, bottom - top);
  to.restore();
}

function paintWaters({ to, camera, px }: Pen, { ground, palette }: GroundScene): void {
  to.save();
  to.fillStyle = ink.playa;
  to.fill(ground.playas);
  to.strokeStyle = ink.river;
  to.lineWidth = px(0.7);
  to.setLineDash([px(2.4), px(2)]);
  to.stroke(ground.playas);
  to.setLineDash([]);
  to.fillStyle = palette.sea;
  to.fill(ground.lakes);
  to.stroke(ground.lakes);
  const close = camera.scale > 0.45;
  to.lineWidth = px(close ? 1 : 0.8);
  to.globalAlpha = 0.85;
  to.stroke(close ? ground.rivers : ground.greatRivers);
  to.globalAlpha = 1;
  to.strokeStyle = ink.coast;
  to.lineWidth = px(0.9);
  to.stroke(ground.lines.coast);
  to.restore();
}
