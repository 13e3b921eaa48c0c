// Decides how a receipt over a span is laid out: value then, causes by kind with their turns, value now; it sums nothing.
import { useState } from 'react';
import type { ReactNode } from 'react';
import { figure, signed } from '../../facts/numbers.ts';
import { meaningOf } from '../../facts/readings.ts';
import type { Form } from '../../facts/readings.ts';
import { Button, Name, Num, Scroll, cx, useWords } from '../../kit/index.ts';
import type { SpanReceipt } from '../../../review/index.ts';
import { useReview } from '../use.ts';
import { causeTitle } from './labels.ts';
import type { NumberSpec } from './numbers.ts';
import { slipOf } from './slip.ts';
import type { Slip, SlipGroup, SlipLine } from './slip.ts';
import { TurnList } from './TurnList.tsx';
import styles from './Causes.module.css';

interface SlipProps {
  readonly spec: NumberSpec;
  readonly receipt: SpanReceipt;
}

export function SlipView({ spec, receipt }: SlipProps) {
  const slip = slipOf(receipt, spec.form);
  const widest = Math.max(
    1e-9,
    ...slip.groups.flatMap(({ lines }) => lines.map(({ amount }) => Math.abs(amount))),
  );
  return (
    <Torn from={receipt.from} to={receipt.to} {...slip}>
      {slip.groups.map((group) => (
        <GroupRows key={group.kind} group={group} spec={spec} widest={widest} span={receipt} />
      ))}
    </Torn>
  );
}

interface TornProps extends Pick<Slip, 'opening' | 'closing' | 'change'> {
  readonly from: number;
  readonly to: number;
  readonly children: ReactNode;
}

/** A slip with a torn edge: both ends, and between them the rows that add up. */
export function Torn({ from, to, opening, closing, change, children }: TornProps) {
  const { t, locale } = useWords();
  return (
    <Scroll className={styles['slip']} label={t('why.receipt')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('why.cause')}</th>
            <th scope="col">{t('why.when')}</th>
            <th scope="col">{t('why.amount')}</th>
          </tr>
        </thead>
        <tbody>
          <tr className={styles['edge']}>
            <th scope="row" colSpan={2}>
              {from === 1 ? t('receipt.start') : t('receipt.then', { turn: from - 1 })}
            </th>
            <td>
              <Num>{figure(locale, opening, 1)}</Num>
            </td>
          </tr>
        </tbody>
        {children}
        <tbody>
          <tr className={styles['sum']}>
            <th scope="row">{t('receipt.then', { turn: to - 1 })}</th>
            <td>
              <Num>{signed(locale, change, 1)}</Num>
            </td>
            <td>
              <Num>{figure(locale, closing, 1)}</Num>
            </td>
          </tr>
        </tbody>
      </table>
    </Scroll>
  );
}

interface GroupProps {
  readonly group: SlipGroup;
  readonly spec: NumberSpec;
  readonly widest: number;
  readonly span: { readonly from: number; readonly to: number };
}

/** The sum of a kind of causes, then its lines; what is written 0 is counted only. */
function GroupRows({ group, spec, widest, span }: GroupProps) {
  const { t, code, locale } = useWords();
  const { kind, amount, lines, small } = group;
  if (lines.length === 0) return null;
  return (
    <tbody>
      <tr className={styles['group']}>
        <th scope="rowgroup" colSpan={2}>
          {code(`why.kind.${kind}`)}
        </th>
        <td>
          <Num>{signed(locale, amount, 1)}</Num>
        </td>
      </tr>
      {lines.map((line, at) => (
        <CauseRow key={at} line={line} spec={spec} widest={widest} span={span} />
      ))}
      {small === 0 ? null : (
        <tr className={styles['small']}>
          <td colSpan={3}>{t('why.small', { count: small })}</td>
        </tr>
      )}
    </tbody>
  );
}

interface CauseRowProps extends Omit<GroupProps, 'group'> {
  readonly line: SlipLine;
}

/** One cause; pressing it shows what it did turn by turn. */
function CauseRow({ line, spec, widest, span }: CauseRowProps) {
  const words = useWords();
  const { t, locale } = words;
  const { game, names } = useReview();
  const [isOpen, setOpen] = useState(false);
  const { cause, amount, turns } = line;
  const seat = cause.seat === undefined ? undefined : game.world.seats[cause.seat]?.id;
  const name = causeTitle(game, cause, { names, words });
  return (
    <>
      <tr>
        <td className={styles['cause']}>
          {turns.length > 1 ? (
            <Button rank="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              <Name>{name}</Name>
            </Button>
          ) : (
            <Name>{name}</Name>
          )}
          {seat === undefined ? null : (
            <span className={styles['by']}>
              <Name>{names.seat(seat)}</Name>
            </span>
          )}
          {cause.zone === undefined ? null : (
            <span className={styles['by']}>
              <Name>{names.zone(cause.zone)}</Name>
            </span>
          )}
        </td>
        <td className={styles['when']}>
          <When turns={turns} span={span} />
        </td>
        <td className={cx(styles['amount'], styles[meaningOf(amount, spec.good)])}>
          <Bar share={amount / widest} />
          <Num>{signed(locale, amount, 1)}</Num>
        </td>
      </tr>
      {isOpen ? (
        <tr className={styles['turns']}>
          <td colSpan={3}>
            <ul>
              {turns.map(({ turn, amount: moved }) => (
                <li key={turn}>
                  {t('play.turnShort', { turn })}{' '}
                  <Num>{signed(locale, moved, finest(spec.form))}</Num>
                </li>
              ))}
            </ul>
          </td>
        </tr>
      ) : null}
    </>
  );
}

/** A turn's part may be too small for tenths. */
function finest(form: Form): number {
  return form === 'share' ? 2 : 3;
}

/** A little bar from the middle: to the right what adds, to the left what takes; charts do not mirror. */
function Bar({ share }: { readonly share: number }) {
  const width = Math.abs(share) * 24;
  return (
    <svg viewBox="0 0 50 10" width="50" height="10" aria-hidden="true" direction="ltr">
      <path d="M25 0V10" />
      <rect x={share < 0 ? 25 - width : 25} y="1.5" width={width} height="7" />
    </svg>
  );
}

interface WhenProps {
  readonly turns: SlipLine['turns'];
  readonly span: { readonly from: number; readonly to: number };
}

/** The turns in which a cause acted: one, each of the span, or stretches, each of which runs left to right. */
function When({ turns, span: { from, to } }: WhenProps) {
  const { t } = useWords();
  const [only] = turns;
  if (only === undefined) return null;
  if (turns.length === 1) return t('why.turn', { turn: only.turn });
  if (turns.length === to - from) return t('why.eachTurn');
  return (
    <>
      {t('why.turns')} <TurnList turns={turns.map(({ turn }) => turn)} />
    </>
  );
}
