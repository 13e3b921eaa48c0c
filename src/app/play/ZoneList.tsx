// Decides how the map is read as a list: the same zones, values, changes and counters, each row a press; it draws no map.
import { LENSES, countersOf, flowsOf, valuesOf } from '../facts/mapInput.ts';
import { changeText, figure, isStill, knownText } from '../facts/numbers.ts';
import type { Known } from '../facts/readings.ts';
import { Name, Num, Pick, Scroll, cx, useWords } from '../kit/index.ts';
import type { Words } from '../kit/index.ts';
import { useNames, useUi } from '../kit/hooks.ts';
import type { MapCounter } from '../map/index.ts';
import type { SeatScreen } from '../stores/table.ts';
import { chooseZone, ui } from '../stores/ui.ts';
import { SurfaceStrip } from './SurfaceStrip.tsx';
import { Suggestions } from './Suggestions.tsx';
import styles from './ZoneList.module.css';

export function ZoneList({ screen }: { readonly screen: SeatScreen }) {
  const words = useWords();
  const { t } = words;
  const lens = useUi((state) => state.lens);
  const { world, shown: view, before } = screen;
  const counters = countersOf({ world, view, words });
  const own = new Set(world.seat.zones);
  const values = valuesOf(world, view, before, lens);
  const rows = world.zones.map((zone, index) => ({ zone, index, isOwn: own.has(index) }));
  const sorted = [...rows.filter(({ isOwn }) => isOwn), ...rows.filter(({ isOwn }) => !isOwn)];
  return (
    <div className={styles['list']}>
      <div className={styles['head']}>
        <SurfaceStrip />
        <h2>{t('map.list.title')}</h2>
        <Pick
          label={t('lens.title')}
          hideLabel
          value={lens}
          onChange={(chosen) => ui.setState({ lens: chosen })}
          choices={LENSES.map((id) => ({ id, label: t(`lens.${id}`) }))}
        />
      </div>
      <Scroll className={styles['scroll']} label={t('map.list.title')}>
        <Suggestions screen={screen} />
        <table>
          <thead>
            <tr>
              <th scope="col">{t('map.list.zone')}</th>
              <th scope="col">{t(`lens.${lens}`)}</th>
              <th scope="col">{t('map.list.change')}</th>
              <th scope="col" className={styles['wide']}>
                {t('map.list.counters')}
              </th>
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ zone, index, isOwn }) => (
              <ZoneRow
                key={zone.id}
                screen={screen}
                index={index}
                isOwn={isOwn}
                change={values[index]?.change ?? null}
                known={knownOf(values[index])}
                present={counters.filter((counter) => counter.zone === zone.id).map(said(words))}
              />
            ))}
          </tbody>
        </table>
        <Flows screen={screen} />
        <Crossings screen={screen} />
      </Scroll>
    </div>
  );
}

/** A counter in words; on the map a dashed edge says that it is an estimate. */
function said({ t }: Words): (counter: MapCounter) => string {
  return ({ label, estimated }) => (estimated ? `${label} (${t('map.counter.estimate')})` : label);
}

function knownOf(value: ReturnType<typeof valuesOf>[number] | undefined): Known {
  if (value === undefined || value.value === null) return { kind: 'none' };
  const { low, high } = value;
  if (value.precision === 'exact' || low === undefined || high === undefined) {
    return { kind: 'exact', value: value.value };
  }
  return { kind: 'band', value: value.value, low, high };
}

interface ZoneRowProps {
  readonly screen: SeatScreen;
  readonly index: number;
  readonly isOwn: boolean;
  readonly change: number | null;
  readonly known: Known;
  /** What lies there on the map, in words. */
  readonly present: readonly string[];
}

function ZoneRow({ screen, index, isOwn, change, known, present }: ZoneRowProps) {
  const { t, locale } = useWords();
  const names = useNames(screen);
  const chosen = useUi((state) => state.zone);
  const { world } = screen;
  const zone = world.zones[index];
  if (zone === undefined) return null;
  const shownChange =
    change === null || known.kind === 'none' ? '' : changeText(locale, change, 'count');
  return (
    <tr className={cx(zone.id === chosen && styles['chosen'], !isOwn && styles['other'])}>
      <th scope="row">
        <ZonePress id={zone.id} zone={names.zone(index)} state={names.state(zone.authority)} />
        <span className={cx(styles['small'], styles['state'])}>{present.join(' · ')}</span>
      </th>
      <td className={styles['value']}>
        {known.kind === 'none' ? (
          <span className={styles['state']}>{t('dossier.notObserved')}</span>
        ) : (
          <Num>{knownText(locale, known, 'count')}</Num>
        )}
      </td>
      <td>
        <Num>
          {change !== null && isStill(change, 'count') && shownChange !== '' ? '0' : shownChange}
        </Num>
      </td>
      <td className={cx(styles['wide'], styles['state'])}>{present.join(' · ')}</td>
    </tr>
  );
}

interface ZonePressProps {
  readonly id: string;
  readonly zone: string;
  readonly state: string;
}

function ZonePress({ id, zone, state }: ZonePressProps) {
  return (
    <button type="button" className={styles['press']} onClick={() => chooseZone(id)}>
      <Name>{zone}</Name>
      <span className={styles['state']}>
        <Name>{state}</Name>
      </span>
    </button>
  );
}

/** Flows as the map's arrows tell them: the greatest of each own zone, by its main way. */
function Flows({ screen }: { readonly screen: SeatScreen }) {
  const { t, code, locale } = useWords();
  const names = useNames(screen);
  const { world, shown: view } = screen;
  const flows = flowsOf(world, view);
  if (flows.length === 0) return null;
  return (
    <>
      <h2 className={styles['sub']}>{t('map.legend.flows')}</h2>
      <ul>
        {flows.map(({ passage, good, low, high, towards }) => {
          const way = world.passages[world.index.passage.get(passage) ?? -1];
          if (way === undefined) return null;
          const ends = towards === 'b' ? [way.a, way.b] : [way.b, way.a];
          const amount =
            Math.round(low) === Math.round(high)
              ? figure(locale, low)
              : `${figure(locale, low)}–${figure(locale, high)}`;
          return (
            <li key={`${passage}${towards}`} className={styles['crossing']}>
              <Name>{names.way(ends.map((zone) => names.zone(zone)))}</Name>
              <strong>
                {code(`good.${good}`)} <Num>{amount}</Num>
              </strong>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Official crossings as they stand: on the map they are discs with two posts. */
function Crossings({ screen }: { readonly screen: SeatScreen }) {
  const { t } = useWords();
  const names = useNames(screen);
  const { world, view } = screen;
  const posts = world.passages
    .map((passage, index) => ({ passage, index }))
    .filter(({ passage }) => passage.post);
  if (posts.length === 0) return null;
  return (
    <>
      <h2 className={styles['sub']}>{t('dossier.passages')}</h2>
      <ul>
        {posts.map(({ passage, index }) => {
          const isClosed = (view.passage.crossingClosed.value[index] ?? 0) >= 0.5;
          const status = isClosed
            ? 'closed'
            : passage.status === 'closed'
              ? 'open'
              : passage.status;
          return (
            <li key={passage.id} className={styles['crossing']}>
              <Name>{names.passage(index)}</Name>
              <strong>{t(`map.crossing.${status}`)}</strong>
            </li>
          );
        })}
      </ul>
    </>
  );
}
