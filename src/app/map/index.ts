// Decides what the rest of the app may use of the map; Phaser itself is fetched only when a map is made.
export { createMapView } from './handle.ts';
export { loadGeography } from './geography.ts';
export { renderMapSvg } from './svg-map.ts';
export { classBounds, classOf } from './classes.ts';
export { glyphStrokes } from './counter-face.ts';
export { flowStyles, ramps } from './palette.ts';
export type { Point, Rect } from './geography.ts';
export * from './input.ts';
