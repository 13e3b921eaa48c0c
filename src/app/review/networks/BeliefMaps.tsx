// Decides how two still maps of one turn are drawn side by side: what a network reckoned with, and what was so.
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { BeliefSeries } from '../../../review/index.ts';
import { labelsOf, mapWordsOf, theatreOf } from '../../facts/mapInput.ts';
import { figure } from '../../facts/numbers.ts';
import { useWords } from '../../kit/index.ts';
import { classBounds } from '../../map/index.ts';
import type { MapInput, ZoneValue } from '../../map/index.ts';
import { preferences } from '../../stores/preferences.ts';
import { useReview } from '../use.ts';
import { zonesAt } from './maps.ts';
import styles from './Networks.module.css';

interface MapsProps {
  readonly series: readonly BeliefSeries[];
  readonly turn: number;
  readonly name: string;
}

/** Names keep their size: on a smaller sheet they stand larger before a room. */
const SIZES = { reader: { width: 560, height: 340 }, room: { width: 380, height: 230 } } as const;

/** Both maps share one scale, whose top is the greatest figure on either. */
function scaleOf(zones: ReturnType<typeof zonesAt>): number {
  return Math.max(
    0.01,
    ...zones.flatMap((zone) => (zone === null ? [] : [zone.believed, zone.risk])),
  );
}

function valueOf(zoneId: string, share: number | undefined, top: number): ZoneValue {
  if (share === undefined) return { zoneId, value: null, precision: 'none' };
  const said = String(Math.round(share * 100));
  return { zoneId, value: (share / top) * 100, precision: 'exact', said };
}

/** Markup of both maps; null until the geography is here. */
function useMaps({ series, turn }: MapsProps): readonly [string, string] | null {
  const words = useWords();
  const { game, known, names, scenario, presenter } = useReview();
  const chosen = useStore(preferences, (state) => state.viewpoint);
  const [maps, setMaps] = useState<readonly [string, string] | null>(null);
  useEffect(() => {
    let isHere = true;
    const draw = async () => {
      const { loadGeography, renderMapSvg } = await import('../../map/index.ts');
      const geography = await loadGeography();
      if (!isHere) return;
      const isFictional = scenario.fictional !== null;
      const zones = zonesAt(series, game, turn);
      const top = scaleOf(zones);
      const common: Omit<MapInput, 'values' | 'words'> = {
        theatre: {
          ...theatreOf(known, names, isFictional ? 'neutral' : chosen),
          frame: 'theatre',
        },
        lens: 'flows',
        counters: [],
        flows: [],
        selection: null,
        language: words.locale,
        labels: labelsOf(known, names, isFictional),
        reducedMotion: true,
        locator: false,
        face: presenter ? 'projector' : 'sheet',
      };
      const map = (side: 'believed' | 'risk') => {
        const values = game.world.zones.map(({ id }, at) => valueOf(id, zones[at]?.[side], top));
        const mapName = words.t(`why.belief.map.${side}`, { turn });
        return renderMapSvg(
          geography,
          { ...common, values, words: { ...mapWordsOf(words), mapName } },
          SIZES[presenter ? 'room' : 'reader'],
        );
      };
      setMaps([map('believed'), map('risk')]);
    };
    void draw();
    return () => {
      isHere = false;
    };
  }, [series, game, turn, known, names, scenario, presenter, chosen, words]);
  return maps;
}

export function BeliefMaps(props: MapsProps) {
  const { t, locale } = useWords();
  const { game } = useReview();
  const { series, turn } = props;
  const maps = useMaps(props);
  if (maps === null) return <output className={styles['text']}>{t('app.loadingMap')}</output>;
  const top = scaleOf(zonesAt(series, game, turn));
  const bound = (at: number) => figure(locale, top * (classBounds[at] ?? 0));
  return (
    <>
      <div className={styles['maps']}>
        <figure>
          <figcaption>{t('why.belief.map.believed', { turn })}</figcaption>
          <Still markup={maps[0]} />
        </figure>
        <figure>
          <figcaption>{t('why.belief.map.risk', { turn })}</figcaption>
          <Still markup={maps[1]} />
        </figure>
      </div>
      <p className={styles['quiet']}>
        {t('why.belief.map.key', { low: bound(0), high: bound(classBounds.length - 1) })}
      </p>
    </>
  );
}

/** The map's own drawing; it never mirrors. */
function Still({ markup }: { readonly markup: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const drawn = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
    place.current?.replaceChildren(drawn);
  }, [markup]);
  return <div ref={place} dir="ltr" className={styles['map']} />;
}
