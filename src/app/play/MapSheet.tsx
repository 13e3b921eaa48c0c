// Decides how the map's sheet is laid: the map itself (fetched when first wanted), its cartouche, its buttons, or the list.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useStore } from 'zustand';
import { directionOf } from '../../base/index.ts';
import {
  countersOf,
  flowsOf,
  labelsOf,
  mapWordsOf,
  theatreNow,
  theatreOf,
  valuesOf,
} from '../facts/mapInput.ts';
import { Button, useWords } from '../kit/index.ts';
import { useNames, useReducedMotion, useTable, useUi } from '../kit/hooks.ts';
import type { MapHandle, MapInput, Rect } from '../map/index.ts';
import { mapLink } from '../stores/mapLink.ts';
import { preferences } from '../stores/preferences.ts';
import type { SeatScreen } from '../stores/table.ts';
import { chooseZone } from '../stores/ui.ts';
import { Cartouche } from './Cartouche.tsx';
import { SurfaceStrip } from './SurfaceStrip.tsx';
import { ZoneList } from './ZoneList.tsx';
import styles from './MapSheet.module.css';

interface MapSheetProps {
  readonly screen: SeatScreen;
  /** Several people look on: places and cues, and nothing that only one seat has seen. */
  readonly isBare?: boolean;
}

export function MapSheet({ screen, isBare = false }: MapSheetProps) {
  const { t } = useWords();
  const surface = useUi((state) => state.surface);
  return (
    <section className={styles['sheet']} aria-label={t('map.title')} id="map">
      {surface === 'map' || isBare ? (
        <LivingMap screen={screen} isBare={isBare} />
      ) : (
        <ZoneList screen={screen} />
      )}
    </section>
  );
}

function Zoom() {
  const { t } = useWords();
  const act = (what: (handle: MapHandle) => void) => {
    const { handle } = mapLink.getState();
    if (handle !== null) what(handle);
  };
  return (
    <span className={styles['zoom']}>
      <Button aria-label={t('map.zoomIn')} onClick={() => act((map) => map.zoomBy(1.5))}>
        +
      </Button>
      <Button aria-label={t('map.zoomOut')} onClick={() => act((map) => map.zoomBy(1 / 1.5))}>
        −
      </Button>
      <Button className={styles['frameButton']} onClick={() => act((map) => map.fit('own'))}>
        {t('map.zoomMine')}
      </Button>
      <Button className={styles['frameButton']} onClick={() => act((map) => map.fit('theatre'))}>
        {t('map.zoomTheatre')}
      </Button>
    </span>
  );
}

function useInput(screen: SeatScreen, isBare: boolean): Omit<MapInput, 'covered'> {
  const words = useWords();
  const names = useNames(screen);
  const lens = useUi((state) => state.lens);
  const selection = useUi((state) => state.zone);
  const isFictional = useTable((state) => state.game?.fictional === true);
  const reducedMotion = useReducedMotion();
  const { world, shown: view, before } = screen;
  const chosen = useStore(preferences, (state) => state.viewpoint);
  const viewpoint = isFictional ? 'neutral' : chosen;
  const still = useMemo(() => theatreOf(world, names, viewpoint), [world, names, viewpoint]);
  return useMemo(
    () => ({
      theatre: theatreNow(still, view),
      lens,
      values: isBare
        ? world.zones.map(({ id }) => ({ zoneId: id, value: null, precision: 'none' }))
        : valuesOf(world, view, before, lens),
      counters: isBare ? [] : countersOf({ world, view, words }),
      flows: isBare ? [] : flowsOf(world, view),
      selection,
      language: words.locale,
      words: mapWordsOf(words),
      labels: labelsOf(world, names, isFictional),
      reducedMotion,
    }),
    [still, view, before, lens, world, words, names, selection, isBare, isFictional, reducedMotion],
  );
}

function LivingMap({ screen, isBare }: Required<MapSheetProps>) {
  const { t, locale } = useWords();
  const host = useRef<HTMLDivElement>(null);
  const cartouche = useRef<HTMLDivElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const input = useInput(screen, isBare);
  const covered = useCovered(host, cartouche, buttons);
  const latest = useRef(input);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    latest.current = input;
    mapLink.getState().handle?.update({ ...input, covered });
  }, [input, covered]);
  useEffect(() => {
    const place = host.current;
    if (place === null) return undefined;
    let isHere = true;
    let handle: MapHandle | null = null;
    const make = async () => {
      const { createMapView } = await import('../map/index.ts');
      if (!isHere) return;
      const covers = coveredBy(place, [cartouche.current, buttons.current]);
      handle = createMapView(place, { ...latest.current, covered: covers });
      handle.onSelect((zone) => chooseZone(zone));
      mapLink.setState({ handle });
      await handle.ready;
      if (isHere) setReady(true);
    };
    void make();
    return () => {
      isHere = false;
      mapLink.setState({ handle: null });
      handle?.destroy();
    };
  }, []);
  return (
    <div className={styles['frame']}>
      <div
        ref={host}
        className={styles['host']}
        data-ready={isReady}
        data-viewpoint={input.theatre.viewpoint}
      />
      {isReady ? null : <output className={styles['loading']}>{t('app.loadingMap')}</output>}
      <div ref={cartouche} className={styles['cartouche']} dir="ltr">
        <div dir={directionOf(locale)}>{isBare ? null : <Cartouche />}</div>
      </div>
      <div ref={buttons} className={styles['buttons']} dir="ltr">
        {isBare ? null : <SurfaceStrip />}
        <Zoom />
      </div>
    </div>
  );
}

function coveredBy(ground: HTMLElement, panels: readonly (HTMLElement | null)[]): readonly Rect[] {
  const outer = ground.getBoundingClientRect();
  return panels.flatMap((panel) => {
    if (panel === null) return [];
    const { x, y, width, height } = panel.getBoundingClientRect();
    return [{ x: x - outer.x, y: y - outer.y, width, height }];
  });
}

type Place = RefObject<HTMLElement | null>;

/** What cartouche and buttons cover of the map, kept up to date as they fold. */
function useCovered(host: Place, cartouche: Place, buttons: Place): readonly Rect[] {
  const [covered, setCovered] = useState<readonly Rect[]>([]);
  useEffect(() => {
    const [ground, panels] = [host.current, [cartouche.current, buttons.current]];
    if (ground === null) return undefined;
    const observer = new ResizeObserver(() => setCovered(coveredBy(ground, panels)));
    for (const watched of [ground, ...panels]) if (watched !== null) observer.observe(watched);
    return () => observer.disconnect();
  }, [host, cartouche, buttons]);
  return covered;
}
