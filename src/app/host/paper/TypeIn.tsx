// Decides how a team's paper orders are typed in by who leads: a line of numbers each, read back in words before it counts.
import { useEffect, useState } from 'react';
import { judgeAll } from '../../../engine/index.ts';
import type { Order, Ruling } from '../../../engine/index.ts';
import { INTENT_LENGTH } from '../../../session/index.ts';
import { fullCostText } from '../../facts/costs.ts';
import { orderText } from '../../facts/orderText.ts';
import { saidFacts } from '../../facts/refusals.ts';
import { Button, Dialog, Name, useWords } from '../../kit/index.ts';
import { useRoom } from '../../room/hooks.ts';
import { order as command } from '../../stores/roomActions.ts';
import { lineOf, readLines } from './codes.ts';
import type { Line } from './codes.ts';
import type { PaperSeat } from './document.ts';
import { askPaper } from './fetch.ts';
import { seatOn } from './seatOn.ts';
import styles from '../Parts.module.css';

interface TypeInProps {
  readonly seat: string;
  readonly name: string;
  readonly onClose: () => void;
}

export function TypeIn({ seat, name, onClose }: TypeInProps) {
  const { t } = useWords();
  const paper = usePaper(seat);
  return paper === null ? (
    <Dialog
      title={name}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('app.close')}</Button>}
    >
      <output>{t('app.loading')}</output>
    </Dialog>
  ) : (
    <Entry paper={paper} name={name} onClose={onClose} />
  );
}

/** The seat's screen as it was when the sheet was opened; another turn makes another sheet. */
function usePaper(seat: string): PaperSeat | null {
  const words = useWords();
  const fictional = useRoom(({ now }) => now?.still.scenario.fictional ?? null);
  const [paper, setPaper] = useState<PaperSeat | null>(null);
  useEffect(() => {
    let isHere = true;
    const fetch = async () => {
      const found = await askPaper(seat);
      if (isHere && found !== null) setPaper(seatOn(found, words, fictional));
    };
    void fetch();
    return () => {
      isHere = false;
    };
  }, [seat, words, fictional]);
  return paper;
}

interface EntryProps {
  readonly paper: PaperSeat;
  readonly name: string;
  readonly onClose: () => void;
}

function Entry({ paper, name, onClose }: EntryProps) {
  const { t } = useWords();
  const { screen } = paper;
  const first = screen.pad.orders.flatMap((one) => lineOf(one, screen) ?? []).join('\n');
  const [typed, setTyped] = useState(first);
  const [intent, setIntent] = useState(screen.pad.intent);
  const lines = readLines(typed, screen);
  const orders = lines.flatMap(({ order }) => order ?? []);
  const { rulings } = judgeAll(screen.world, screen.view, orders);
  const isRead = orders.length === lines.length;
  const isLawful = rulings.every(({ accepted }) => accepted);
  const put = async (submitted: boolean) => {
    const act = {
      kind: 'act',
      seat: screen.seat,
      orders,
      intent: intent.trim(),
      submitted,
    } as const;
    if (await command(act)) onClose();
  };
  return (
    <Dialog
      title={t('host.typeInTitle', { seat: name })}
      size="large"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button disabled={!isRead} onClick={() => void put(false)}>
            {t('host.typeInPad')}
          </Button>
          <Button rank="primary" disabled={!isRead || !isLawful} onClick={() => void put(true)}>
            {t('host.typeInSeal')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <p className={styles['note']}>{t('host.typeInHelp')}</p>
        <label className={styles['field']}>
          <span>{t('host.typeInLines')}</span>
          <textarea
            rows={6}
            dir="ltr"
            inputMode="numeric"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <ol className={styles['lines']} aria-label={t('host.typeInRead')}>
          {readBack(lines, rulings).map(([line, ruling], at) => (
            <li key={at}>
              <ReadBack line={line} ruling={ruling} paper={paper} />
            </li>
          ))}
        </ol>
        <label className={styles['field']}>
          <span>{t('host.typeInWhy')}</span>
          <input
            value={intent}
            maxLength={INTENT_LENGTH}
            onChange={(event) => setIntent(event.target.value)}
          />
        </label>
      </div>
    </Dialog>
  );
}

/** Each line with the ruling on its order, null for one that could not be read. */
function readBack(
  lines: readonly Line[],
  rulings: readonly Ruling[],
): readonly (readonly [Line, Ruling | null])[] {
  let at = 0;
  return lines.map((line) => {
    if (line.order === null) return [line, null];
    const ruling = rulings[at] ?? null;
    at += 1;
    return [line, ruling];
  });
}

interface ReadBackProps {
  readonly line: Line;
  readonly ruling: Ruling | null;
  readonly paper: PaperSeat;
}

function ReadBack({ line, ruling, paper }: ReadBackProps) {
  const words = useWords();
  const { t, code } = words;
  const { screen, names } = paper;
  if (line.order === null) {
    const { fault } = line;
    const field = 'field' in fault ? code(`field.${fault.field}`) : '';
    return (
      <>
        <bdi dir="ltr">{line.text}</bdi>{' '}
        <strong className={styles['tosign']}>
          {t(`host.typeInFault.${fault.code}`, { number: fault.number, field })}
        </strong>
      </>
    );
  }
  return (
    <>
      <Name>{wordsOf(line.order)}</Name>{' '}
      {ruling === null ? null : ruling.accepted ? (
        <span>{fullCostText(ruling.cost, words)}</span>
      ) : (
        <strong className={styles['tosign']}>
          {code(`refusal.${ruling.code}`, saidFacts(ruling, screen.world, names))}
        </strong>
      )}
    </>
  );
  function wordsOf(order: Order): string {
    return orderText(order, { known: screen.world, names, words });
  }
}
