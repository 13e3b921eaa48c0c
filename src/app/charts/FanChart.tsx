// Decides how fans stand on a page: what to see in words, the drawing, a cursor for keys, and the same figures as a table.
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { figure } from '../facts/numbers.ts';
import { Num, useWords } from '../kit/index.ts';
import { drawFans } from './draw.ts';
import { valuesAt } from './scene.ts';
import type { Lines } from './scene.ts';
import styles from './Charts.module.css';

export interface FanChartProps extends Lines {
  /** What is drawn, and in which unit. */
  readonly title: string;
  /** What to see in it. */
  readonly caption: ReactNode;
  readonly lastTurn: number;
  readonly lastOrderTurn: number;
  readonly parts: number | null;
  readonly digits: number;
  /** Before a whole room: larger, without cursor and table. */
  readonly isLarge?: boolean;
  /** What chooses between drawings, beside the title. */
  readonly choice?: ReactNode;
}

const LETTERS = 12.5;
/** Height to width, and to the screen's height, at most. */
const SHAPE = 0.44;
const PART = 0.28;
const LARGE_PART = 0.42;
const LEAST_HEIGHT = 200;

export function FanChart(props: FanChartProps) {
  const { title, caption, choice = null, isLarge = false } = props;
  const [cursor, setCursor] = useState<number | null>(null);
  return (
    <figure className={styles['figure']}>
      <div className={styles['top']}>
        <p className={styles['title']}>{title}</p>
        {choice}
      </div>
      <Picture {...props} cursor={cursor} />
      {isLarge ? null : <Cursor {...props} cursor={cursor} onCursor={setCursor} />}
      <figcaption className={styles['caption']}>{caption}</figcaption>
      {isLarge ? null : <FanTable {...props} />}
    </figure>
  );
}

interface PictureProps extends FanChartProps {
  readonly cursor: number | null;
}

/** The library draws into a box of this size; it is drawn again when the size changes. */
function Picture({ cursor, ...props }: PictureProps) {
  const { t, locale } = useWords();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  useEffect(() => {
    const element = box.current;
    if (element === null || size === null) return;
    const { isLarge = false, digits, title, parts } = props;
    const letters = isLarge ? Math.max(LETTERS, window.innerHeight * 0.041) : LETTERS;
    const part = window.innerHeight * (isLarge ? LARGE_PART : PART);
    const height = Math.max(LEAST_HEIGHT, Math.min(part, size * SHAPE));
    const svg = drawFans({
      ...props,
      id: id.replaceAll(/[^\w-]/g, ''),
      label: title,
      width: size,
      height,
      letters,
      cursor,
      figure: (value) => figure(locale, value, digits),
      words: {
        parts: parts === null ? '' : t('chart.parts', { turn: parts }),
        tail: t('chart.tail'),
        played: t('chart.played'),
        turn: t('chart.turn'),
      },
    });
    element.replaceChildren(svg);
  });
  return <div ref={box} className={styles['picture']} />;
}

function useSize(box: { readonly current: HTMLElement | null }): number | null {
  const [size, setSize] = useState<number | null>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const watcher = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setSize(Math.round(entry.contentRect.width));
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [box]);
  return size === null || size < 1 ? null : size;
}

interface CursorProps extends PictureProps {
  readonly onCursor: (turn: number) => void;
}

/** A slide over the turns, for keys and fingers; what stands at the turn is said in words. */
function Cursor({ cursor, onCursor, ...props }: CursorProps) {
  const { t } = useWords();
  const id = useId();
  const { fans, lastTurn } = props;
  const first = Math.min(...fans.map(({ from }) => from));
  const turn = cursor ?? first;
  return (
    <div className={styles['cursor']}>
      <label htmlFor={id}>{t('chart.read')}</label>
      <input
        id={id}
        type="range"
        dir="ltr"
        min={first}
        max={lastTurn}
        value={turn}
        aria-valuetext={t('chart.turnNumber', { turn })}
        onChange={(event) => onCursor(Number(event.target.value))}
      />
      <output className={styles['read']}>
        {cursor === null ? '' : <Said {...props} turn={cursor} />}
      </output>
    </div>
  );
}

type SaidProps = Pick<FanChartProps, 'fans' | 'played' | 'digits'> & { readonly turn: number };

function Said({ turn, digits, ...lines }: SaidProps) {
  const { t, rich, locale } = useWords();
  const { fans, played } = valuesAt(lines, turn);
  return (
    <>
      {t('chart.turnNumber', { turn })}:{' '}
      {fans.map(([low = NaN, , middle = NaN, , high = NaN], at) => (
        <span key={lines.fans[at]?.look ?? at}>
          {rich('chart.said', {
            name: lines.fans[at]?.name ?? '',
            middle: figure(locale, middle, digits),
            low: figure(locale, low, digits),
            high: figure(locale, high, digits),
          })}{' '}
        </span>
      ))}
      {Number.isNaN(played)
        ? null
        : rich('chart.saidPlayed', { value: figure(locale, played, digits) })}
    </>
  );
}

function FanTable({ title, fans, played, lastTurn, digits }: FanChartProps) {
  const { t, locale } = useWords();
  const turns = Array.from({ length: lastTurn }, (_, at) => at + 1);
  return (
    <details className={styles['details']}>
      <summary>{t('debrief.table')}</summary>
      <table className={styles['table']}>
        <caption className={styles['unseen']}>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('debrief.turn')}</th>
            <th scope="col">{t('chart.game')}</th>
            {fans.map(({ name, look }) => (
              <th key={look} scope="col">
                {t('chart.column', { name })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {turns.map((turn) => {
            const at = valuesAt({ fans, played }, turn);
            return (
              <tr key={turn}>
                <th scope="row">
                  <Num>{turn}</Num>
                </th>
                <td>
                  {Number.isNaN(at.played) ? '–' : <Num>{figure(locale, at.played, digits)}</Num>}
                </td>
                {at.fans.map((row, fan) => (
                  <Cell key={fans[fan]?.look ?? fan} row={row} digits={digits} />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}

function Cell({ row, digits }: { readonly row: readonly number[]; readonly digits: number }) {
  const { locale } = useWords();
  const [low, , middle, , high] = row;
  if (low === undefined || middle === undefined || high === undefined) return <td>–</td>;
  const text = (value: number) => figure(locale, value, digits);
  return (
    <td>
      <Num>
        {text(middle)} ({text(low)}–{text(high)})
      </Num>
    </td>
  );
}
