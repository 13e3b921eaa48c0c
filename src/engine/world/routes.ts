// Finds the candidate routes of every flow once, by penalised shortest paths; which share each gets is phase 6's work.

/** All routes of all flows, flattened. Routes of flow f are firstRoute[f] … firstRoute[f + 1] - 1. */
export interface RouteTable {
  readonly count: number;
  readonly firstRoute: Int32Array;
  readonly flowOf: Int32Array;
  /** Zones of route r: zones[zoneStart[r] … zoneStart[r + 1] - 1], in order from origin to destination. */
  readonly zoneStart: Int32Array;
  readonly zones: Int32Array;
  /** Passages of route r, between consecutive zones. */
  readonly passageStart: Int32Array;
  readonly passages: Int32Array;
  /** Sum of length * (1 + .6 * mean terrain). */
  readonly length: Float64Array;
  /** Length over the flow's shortest route. */
  readonly detour: Float64Array;
  /** Path size: 1 for a route that shares no passage with the flow's others, down to .05. */
  readonly pathSize: Float64Array;
}
