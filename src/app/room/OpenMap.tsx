// Decides how the map that all may see is drawn: living on the room's screen, still and small where it is only a sign.
import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { ScreenShown } from '../../session/index.ts';
import { labelsOf, mapWordsOf, theatreNow, theatreOf } from '../facts/mapInput.ts';
import type { Names } from '../facts/names.ts';
import { useWords } from '../kit/index.ts';
import type { MapHandle, MapInput } from '../map/index.ts';
import { preferences } from '../stores/preferences.ts';
import type { SeatScreen } from '../stores/table.ts';
import { useOpenNames, useOpenScreen, useOpenSheet, useOpenWorld } from './openWorld.ts';
import { screenLens } from './publicLens.ts';
import type { ScreenLens } from './publicLens.ts';
import styles from './Projector.module.css';

interface MapProps {
  /** Null colours nothing. */
  readonly lens: ScreenLens | null;
  readonly isSmall: boolean;
  readonly isFictional: boolean;
}

/** The lens of the room's screen; null where all may know nothing of the one that was chosen. */
export function useScreenLens({ lens, lifted }: ScreenShown): ScreenLens | null {
  const world = useOpenWorld();
  const sheet = useOpenSheet();
  return useMemo(() => {
    if (world === null || sheet === null) return null;
    return screenLens(lens, { world, view: sheet.view, news: sheet.news, lifted });
  }, [world, sheet, lens, lifted]);
}

export function OpenMap(props: MapProps) {
  const screen = useOpenScreen();
  const names = useOpenNames();
  if (screen === null || names === null) return null;
  return <Drawn {...props} screen={screen} names={names} />;
}

interface DrawnProps extends MapProps {
  readonly screen: SeatScreen;
  readonly names: Names;
}

function Drawn({ screen, names, lens, isSmall, isFictional }: DrawnProps) {
  const words = useWords();
  const chosen = useStore(preferences, (state) => state.viewpoint);
  const viewpoint = isFictional ? 'neutral' : chosen;
  const { world, view } = screen;
  const input = useMemo(
    (): MapInput => ({
      theatre: {
        ...theatreNow(theatreOf(world, names, viewpoint), view),
        frame: 'theatre',
      },
      lens: lens?.hue ?? 'trust',
      values: lens?.values ?? [],
      counters: [],
      flows: [],
      selection: null,
      language: words.locale,
      words: mapWordsOf(words),
      labels: labelsOf(world, names, isFictional),
      reducedMotion: true,
      face: 'projector',
      locator: false,
    }),
    [world, view, names, viewpoint, lens, words, isFictional],
  );
  return isSmall ? <Still input={input} /> : <Living input={input} />;
}

/** The map as lines and fills only; its own words are escaped where it is made. */
function Still({ input }: { readonly input: MapInput }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isHere = true;
    const draw = async () => {
      const { loadGeography, renderMapSvg } = await import('../map/index.ts');
      const geography = await loadGeography();
      const place = host.current;
      if (!isHere || place === null) return;
      const svg = renderMapSvg(geography, input, { width: 1200, height: 675 });
      const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
      place.replaceChildren(document.importNode(drawn, true));
    };
    void draw();
    return () => {
      isHere = false;
    };
  }, [input]);
  return <div ref={host} className={styles['map']} />;
}

function Living({ input }: { readonly input: MapInput }) {
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(input);
  const made = useRef<MapHandle | null>(null);
  useEffect(() => {
    latest.current = input;
    made.current?.update(input);
  }, [input]);
  useEffect(() => {
    const place = host.current;
    if (place === null) return undefined;
    let isHere = true;
    const make = async () => {
      const { createMapView } = await import('../map/index.ts');
      if (isHere) made.current = createMapView(place, latest.current);
    };
    void make();
    return () => {
      isHere = false;
      made.current?.destroy();
      made.current = null;
    };
  }, []);
  return <div ref={host} className={styles['map']} />;
}
