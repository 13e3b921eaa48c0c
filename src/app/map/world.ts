// Decides what is computed once for a geography and a theatre, and told to every painter; paints nothing.
import type { Geography } from './geography.ts';
import type { MapInput, Theatre } from './input.ts';
import { buildNetwork } from './network.ts';
import type { Network } from './network.ts';
import { groundPaths, theatrePaths } from './paths.ts';
import type { GroundPaths, TheatrePaths } from './paths.ts';
import { assembleShapes } from './shapes.ts';
import type { Shapes } from './shapes.ts';

export interface MapWorld {
  readonly geography: Geography;
  readonly zonesFrom: Theatre['zones'];
  readonly passagesFrom: Theatre['passages'];
  readonly shapes: Shapes;
  readonly network: Network;
  readonly ground: GroundPaths;
  readonly theatre: TheatrePaths;
}

/** Builds what the theatre needs, keeping what an earlier world already holds. */
export function mapWorld(geography: Geography, input: MapInput, before: MapWorld | null): MapWorld {
  const { zones, passages } = input.theatre;
  const sameZones = before?.zonesFrom === zones;
  if (before && sameZones && before.passagesFrom === passages) return before;
  const shapes = before && sameZones ? before.shapes : assembleShapes(geography, zones);
  return {
    geography,
    zonesFrom: zones,
    passagesFrom: passages,
    shapes,
    network: buildNetwork(geography, input.theatre, shapes),
    ground: before?.ground ?? groundPaths(geography, shapes),
    theatre: before && sameZones ? before.theatre : theatrePaths(shapes),
  };
}
