// Decides how the marks on the ground are painted, layers 11 and 13 to 15 of LOOK.md: selection, passages, flows, places.
import type { Camera } from './camera.ts';
import { toScreen } from './camera.ts';
import type { FlowLine } from './flow-lines.ts';
import type { Point } from './geography.ts';
import type { CrossingStatus } from './input.ts';
import { gateRadius } from './layout.ts';
import type { Layout } from './layout.ts';
import type { Network, ShownRoad } from './network.ts';
import { flowStyles, ink } from './palette.ts';
import { addLine } from './paths.ts';
import type { GroundScene, Pen } from './pen.ts';
import { penFor } from './pen.ts';

export interface MarksScene extends GroundScene {
  readonly network: Network;
}

/**
 * `camera` is the screen's; `painted` the larger picture round it. Places were laid out for the screen, so they are shifted.
 */
export function paintMarks(
  canvas: HTMLCanvasElement,
  scene: MarksScene,
  layout: Layout,
  frame: { camera: Camera; painted: Camera; ratio: number },
): void {
  const pen = penFor(canvas, frame.painted, frame.ratio);
  if (!pen) return;
  paintSelection(pen, scene);
  for (const road of scene.network.roads) paintRoad(pen, road, layout.growth);
  const { to } = pen;
  to.setTransform(
    frame.ratio,
    0,
    0,
    frame.ratio,
    ((frame.painted.width - frame.camera.width) / 2) * frame.ratio,
    ((frame.painted.height - frame.camera.height) / 2) * frame.ratio,
  );
  for (const flow of layout.flows) paintFlow(to, flow);
  for (const { at, isPost, place } of layout.places)
    if (!isPost) paintDot(to, at, place.kind === 'capital', layout.growth);
  for (const gate of layout.gates)
    paintGate(to, toScreen(frame.camera, gate.at), gate.status, layout.growth);
}

function paintSelection({ to, px }: Pen, { input, theatre }: MarksScene): void {
  const path = input.selection === null ? undefined : theatre.zones.get(input.selection);
  if (!path) return;
  to.strokeStyle = '#FBF5E4';
  to.lineWidth = px(6.4);
  to.stroke(path);
  to.strokeStyle = ink.pencil;
  to.lineWidth = px(2.6);
  to.stroke(path);
}

function paintRoad({ to, px, camera }: Pen, { kind, line }: ShownRoad, growth: number): void {
  const path = new Path2D();
  addLine(path, line, false);
  const wide = (camera.scale < 0.4 ? 0.7 : 1) * growth;
  to.save();
  to.lineCap = 'round';
  if (kind === 'piste' || kind === 'mountain' || kind === 'sea') {
    to.strokeStyle = kind === 'sea' ? ink.sea : ink.road;
    to.lineWidth = px((kind === 'mountain' ? 1.9 : 1.5) * wide);
    to.lineCap = kind === 'mountain' ? 'round' : 'butt';
    const dash = kind === 'piste' ? [7, 4] : kind === 'mountain' ? [0.1, 4.4] : [10, 5];
    to.setLineDash(dash.map((length) => px(length * wide)));
    to.stroke(path);
  } else {
    to.strokeStyle = ink.road;
    to.lineWidth = px(3.4 * wide);
    to.stroke(path);
    to.strokeStyle = ink.roadFill;
    to.lineWidth = px(1.9 * wide);
    to.stroke(path);
  }
  to.restore();
}

function paintFlow(to: CanvasRenderingContext2D, { curve, width, halo, good }: FlowLine): void {
  const [from, control, end] = curve;
  const { colour, dash } = flowStyles[good];
  const course = new Path2D();
  course.moveTo(from[0], from[1]);
  course.quadraticCurveTo(control[0], control[1], end[0], end[1]);
  to.save();
  to.strokeStyle = colour;
  if (halo > 0) {
    to.globalAlpha = 0.22;
    to.lineCap = 'round';
    to.lineWidth = halo + width;
    to.stroke(course);
    to.globalAlpha = 1;
  }
  to.lineCap = good === 'migrants' ? 'round' : 'butt';
  to.lineWidth = width;
  to.setLineDash(dash.map((length) => length * Math.max(0.8, width / 3)));
  to.stroke(course);
  to.setLineDash([]);
  const angle = Math.atan2(end[1] - control[1], end[0] - control[0]);
  const head = 4.4 + width * 1.3;
  to.translate(end[0], end[1]);
  to.rotate(angle);
  to.fillStyle = colour;
  to.beginPath();
  to.moveTo(head * 0.9, 0);
  to.lineTo(-head * 0.5, head * 0.62);
  to.lineTo(-head * 0.2, 0);
  to.lineTo(-head * 0.5, -head * 0.62);
  to.fill();
  to.restore();
}

function paintDot(
  to: CanvasRenderingContext2D,
  [x, y]: Point,
  capital: boolean,
  growth: number,
): void {
  to.fillStyle = '#FFFDF6';
  to.strokeStyle = ink.text;
  to.lineWidth = 1.3 * growth;
  to.beginPath();
  if (capital) to.rect(x - 3.6 * growth, y - 3.6 * growth, 7.2 * growth, 7.2 * growth);
  else to.arc(x, y, 3 * growth, 0, 2 * Math.PI);
  to.fill();
  to.stroke();
  if (!capital) return;
  to.fillStyle = ink.text;
  to.fillRect(x - 1.2 * growth, y - 1.2 * growth, 2.4 * growth, 2.4 * growth);
}

/** A white disc with two posts: apart, half joined, joined. */
function paintGate(
  to: CanvasRenderingContext2D,
  [x, y]: Point,
  status: CrossingStatus,
  growth: number,
): void {
  to.save();
  to.translate(x, y);
  to.scale(growth, growth);
  to.fillStyle = '#FFFDF6';
  to.strokeStyle = ink.text;
  to.lineWidth = 1.3;
  to.beginPath();
  to.arc(0, 0, gateRadius - 1.6, 0, 2 * Math.PI);
  to.fill();
  to.stroke();
  to.lineWidth = 1.8;
  to.lineCap = 'butt';
  to.beginPath();
  to.moveTo(-2.2, -3.2);
  to.lineTo(-2.2, 3.2);
  to.moveTo(2.2, -3.2);
  to.lineTo(2.2, 3.2);
  if (status !== 'open') {
    to.moveTo(-2.2, 0);
    to.lineTo(status === 'closed' ? 2.2 : 0.4, 0);
  }
  to.stroke();
  to.restore();
}
