// Decides how it is told what happened to all in a turn: events, injects and overrides, incidents, agreements, what moved most.
import { COLUMNS } from '../../../engine/index.ts';
import type { ToldAgreement, ToldChange, ToldEvent, TurnTale } from '../../../review/index.ts';
import type { Names } from '../../facts/names.ts';
import { changeText, isStill } from '../../facts/numbers.ts';
import { ALL_ZONE_ROWS, PAIR_ROWS, STATE_ROWS, meaningOf } from '../../facts/readings.ts';
import { Button, Name, Num, cx, useWords } from '../../kit/index.ts';
import { openTab } from '../stores/review.ts';
import { useReview } from '../use.ts';
import { improvisedIn } from './improvised.ts';
import styles from './Timeline.module.css';

export function Happened({ told }: { readonly told: TurnTale }) {
  const { t } = useWords();
  const { game, presenter } = useReview();
  const improvised = improvisedIn(game.record, told.turn);
  const { events, incidents, agreements, changes } = told;
  const isQuiet =
    events.length + improvised.length + incidents.length + agreements.length + changes.length === 0;
  return (
    <>
      {isQuiet ? <p className={styles['quiet']}>{t('review.told.quiet')}</p> : null}
      <ul className={styles['lines']}>
        {events.map((one, at) => (
          <EventLine key={at} told={one} />
        ))}
        {improvised.map(({ kind, title, reason }, at) => (
          <li key={at}>
            <span className={styles['kind']}>
              {kind === 'inject' ? t('receipt.kind.inject') : t('review.told.override')}
            </span>
            <strong>
              <Name>{title}</Name>
            </strong>
            <p className={styles['intent']}>
              <Name>{reason}</Name>
            </p>
          </li>
        ))}
        {agreements.map((one, at) => (
          <AgreementLine key={at} told={one} />
        ))}
        <Incidents told={told} />
      </ul>
      {changes.length === 0 ? null : (
        <>
          <h3 className={styles['part']}>{t('review.told.changes')}</h3>
          <ul className={styles['lines']}>
            {changes.map((one) => (
              <ChangeLine key={`${one.stock}${one.subject}`} told={one} />
            ))}
          </ul>
          {presenter || game.source === 'stored' ? null : (
            <Button
              rank="link"
              onClick={() => openTab('why', { turn: told.turn, seat: null, order: null })}
            >
              {t('review.told.why')}
            </Button>
          )}
        </>
      )}
    </>
  );
}

function EventLine({ told }: { readonly told: ToldEvent }) {
  const { t, say } = useWords();
  const { books, names, game } = useReview();
  const text = books.events[told.id];
  const index = game.world.index.event.get(told.id) ?? -1;
  return (
    <li>
      <span className={styles['kind']}>{t(`receipt.kind.${told.kind}`)}</span>
      <strong>
        <Name>{text === undefined ? told.id : say(text.title)}</Name>
      </strong>
      {told.answered === null ? null : (
        <span className={styles['quiet']}>
          {' '}
          {t('review.told.answered', { choice: names.choice(index, told.answered) })}
        </span>
      )}
    </li>
  );
}

/** Each kind of incident is called as its measure is. */
const MEASURE_OF = {
  attacks: 'attacks',
  reprisals: 'reprisals',
  clashes: 'clashes',
  protests: 'protests',
  contests: 'contests',
  harm: 'stateHarm',
} as const;

/** One line a kind, with the places where it happened. */
function Incidents({ told }: { readonly told: TurnTale }) {
  const { t, code, locale } = useWords();
  const { names } = useReview();
  const kinds = [...new Set(told.incidents.map(({ kind }) => kind))];
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return kinds.map((kind) => (
    <li key={kind}>
      <span className={styles['kind']}>{t('review.told.incident')}</span>
      <strong>{code(`metric.${MEASURE_OF[kind]}`)}</strong>{' '}
      <Name>
        {list.format(
          told.incidents.filter((one) => one.kind === kind).map(({ zone }) => names.zone(zone)),
        )}
      </Name>
    </li>
  ));
}

function AgreementLine({ told }: { readonly told: ToldAgreement }) {
  const { t, code } = useWords();
  const { names } = useReview();
  const words = () => {
    switch (told.kind) {
      case 'rung':
        return t(told.to > told.from ? 'review.told.rungUp' : 'review.told.rungDown', {
          pair: names.pair(told.pair),
          rung: code(`rung.${told.to}`),
        });
      case 'package':
        return t(told.signed ? 'review.told.packageSigned' : 'review.told.packageLeft', {
          partner: names.partner(told.partner),
          state: names.state(told.state),
        });
      case 'framework':
        return t(told.active ? 'review.told.frameworkOn' : 'review.told.frameworkOff', {
          framework: names.framework(told.framework),
        });
    }
  };
  return (
    <li>
      <span className={styles['kind']}>{t('review.told.agreement')}</span>
      <Name>{words()}</Name>
    </li>
  );
}

function subjectName({ stock, subject }: ToldChange, names: Names): string {
  switch (COLUMNS[stock].per) {
    case 'zone':
      return names.zone(subject);
    case 'state':
      return names.state(subject);
    case 'pair':
      return names.pair(subject);
    default:
      return '';
  }
}

const SPECS = [...ALL_ZONE_ROWS, ...STATE_ROWS, ...PAIR_ROWS];

function ChangeLine({ told }: { readonly told: ToldChange }) {
  const { code, locale } = useWords();
  const { names } = useReview();
  const spec = SPECS.find(({ name }) => name === told.stock);
  const change = told.after - told.before;
  const form = spec?.form ?? 'share';
  if (isStill(change, form)) return null;
  return (
    <li className={styles['change']}>
      <span>
        {code(`reading.${told.stock}`)}{' '}
        <span className={styles['quiet']}>
          <Name>{subjectName(told, names)}</Name>
        </span>
      </span>
      <strong className={cx(styles[meaningOf(change, spec?.good ?? 'neither')])}>
        <Num>
          {change > 0 ? '▲' : '▼'} {changeText(locale, change, form)}
        </Num>
      </strong>
    </li>
  );
}
