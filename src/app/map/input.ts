// Decides what the map may be told and what it answers (its contract); draws nothing.
import type { Point, Rect } from './geography.ts';

export const lenses = [
  'trust',
  'grievance',
  'livelihood',
  'services',
  'fear',
  'flows',
  'presence',
] as const;
export type Lens = (typeof lenses)[number];

export const viewpoints = ['neutral', 'de-facto', 'morocco', 'sadr'] as const;
export type Viewpoint = (typeof viewpoints)[number];

export const languages = ['en', 'fr', 'ar'] as const;
export type Language = (typeof languages)[number];

export type PassageKind =
  | 'road'
  | 'piste'
  | 'mountain'
  | 'sea'
  | 'open-ground'
  | 'official-crossing';
export type CrossingStatus = 'open' | 'restricted' | 'closed';

export interface MapZone {
  readonly id: string;
  /** Keys of the baked cells that make up the zone. */
  readonly cells: readonly string[];
  /** Where the zone's number wants to stand, km of the map plane; by default well inside its largest cell. */
  readonly label?: Point;
  readonly name: string;
  readonly own: boolean;
  readonly authority: string;
}

export interface MapPassage {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly kind: PassageKind;
  readonly crossing: CrossingStatus | null;
  /** Baked corridors that belong to the passage; by default those that join its two zones. */
  readonly corridors?: readonly string[];
}

export interface Theatre {
  readonly zones: readonly MapZone[];
  readonly passages: readonly MapPassage[];
  readonly frame: 'own' | 'theatre';
  readonly viewpoint: Viewpoint;
}

/** A reading of the chosen lens, 0 to 100. `none`: not observed. */
export interface ZoneValue {
  readonly zoneId: string;
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly change?: number | null;
  readonly precision: 'exact' | 'band' | 'none';
  /** What the chip of an exact value says where classes are drawn on another scale than figures are read on. */
  readonly said?: string;
}

export const counterShapes = ['square', 'circle', 'hexagon', 'diamond'] as const;
export type CounterShape = (typeof counterShapes)[number];
export const glyphs = [
  'patrol',
  'forum',
  'tip',
  'services',
  'project',
  'mediation',
  'sensor',
  'plan',
  'package',
  'network',
] as const;
export type Glyph = (typeof glyphs)[number];

export interface MapCounter {
  readonly id: string;
  readonly zone: string;
  readonly shape: CounterShape;
  readonly glyph: Glyph;
  readonly pips: number;
  readonly wood: 'beech' | 'walnut';
  readonly estimated: boolean;
  /** Waits for a second signature: ringed in pencil. */
  readonly proposal?: boolean;
  readonly label: string;
}

export const goods = ['trade', 'drugs', 'migrants', 'arms', 'fighters'] as const;
export type Good = (typeof goods)[number];

/** A flow that this seat observed. With `low` = `high` it is a count and gets no halo. */
export interface MapFlow {
  readonly passage: string;
  readonly good: Good;
  readonly size: number;
  readonly low: number;
  readonly high: number;
  readonly towards: 'a' | 'b';
}

export interface MapWords {
  /** Name of the map for assistive technology. */
  readonly mapName: string;
  /** How to use it by keyboard. */
  readonly mapHelp: string;
  /** The unit after the figure of the scale bar. */
  readonly kilometres: string;
  /** Said on land that belongs to no zone with a value. Empty: not said. */
  readonly notInPlay: string;
  /** The line about boundaries and names. Empty: not shown. */
  readonly disclaimer: string;
}

export interface MapLabels {
  /** Replaces names of baked places, by place id. */
  readonly places?: Readonly<Record<string, string>>;
  /** Replaces names of countries, by ISO code. */
  readonly countries?: Readonly<Record<string, string>>;
  /** With fictional names nothing real is said: only names given above are drawn. */
  readonly fictional?: boolean;
}

export interface MapInput {
  readonly theatre: Theatre;
  readonly lens: Lens;
  readonly values: readonly ZoneValue[];
  readonly counters: readonly MapCounter[];
  readonly flows: readonly MapFlow[];
  readonly selection: string | null;
  readonly language: Language;
  readonly words: MapWords;
  readonly labels: MapLabels;
  readonly reducedMotion: boolean;
  /** `projector`: few and large names, no chips. */
  readonly face?: 'sheet' | 'projector';
  /** Parts of the host under the caller's own panels, px: names and chips keep away, frames keep clear of them. */
  readonly covered?: readonly Rect[];
  /** Leave the small map of the theatre out. */
  readonly locator?: boolean;
}

export interface Cue {
  readonly zone: string;
  readonly kind: string;
  readonly text: string;
}

export interface MapHandle {
  update(partial: Partial<MapInput>): void;
  select(zone: string | null): void;
  focus(zone: string): void;
  zoomBy(factor: number): void;
  fit(frame: 'own' | 'theatre'): void;
  /** Plays cues one at a time; settles when the last is over or skipped. */
  play(cues: readonly Cue[], onCue: (cue: Cue, index: number) => void): Promise<void>;
  /** Ends the cue that is showing and all that follow. */
  skip(): void;
  onSelect(listener: (zone: string | null) => void): void;
  onHover(listener: (zone: string | null) => void): void;
  /** Settles when the geography is drawn for the first time, with what draws it. */
  readonly ready: Promise<'phaser' | 'plain'>;
  destroy(): void;
}
