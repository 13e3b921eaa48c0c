// Decides how the news of the last round is read in words, with a press that shows the place; what a seat hears is the view's.
import type { NewsRecord } from '../../engine/index.ts';
import { newsFacts } from '../facts/names.ts';
import { newsKey } from '../facts/news.ts';
import { Button, SheetTitle, useWords } from '../kit/index.ts';
import { useNames } from '../kit/hooks.ts';
import type { SeatScreen } from '../stores/table.ts';
import { chooseZone } from '../stores/ui.ts';
import styles from './NewsPanel.module.css';

export function NewsPanel({ screen }: { readonly screen: SeatScreen }) {
  const { t } = useWords();
  return (
    <>
      <SheetTitle over={t('play.phase.report')} title={t('play.news')} />
      <NewsList screen={screen} lines={screen.reports.flatMap(({ news }) => news)} />
    </>
  );
}

interface NewsListProps {
  readonly screen: SeatScreen;
  readonly lines: readonly NewsRecord[];
  /** Read where there is no map to show a place on. */
  readonly isStill?: boolean;
}

export function NewsList({ screen, lines, isStill = false }: NewsListProps) {
  const { t } = useWords();
  if (lines.length === 0) return <p className={styles['none']}>{t('report.newsNone')}</p>;
  return (
    <ul className={styles['news']}>
      {lines.map((line, at) => (
        <NewsLine key={at} screen={screen} line={line} isStill={isStill} />
      ))}
    </ul>
  );
}

interface NewsLineProps {
  readonly screen: SeatScreen;
  readonly line: NewsRecord;
  readonly isStill: boolean;
}

function NewsLine({ screen, line, isStill }: NewsLineProps) {
  const { t, richCode } = useWords();
  const names = useNames(screen);
  const zone = screen.world.zones[line.zone];
  const text = line.event >= 0 ? names.eventText(line.event) : '';
  return (
    <li>
      <span className={styles['words']}>
        {richCode(newsKey(line), newsFacts(line, screen.world, names))}
        {text === '' ? null : <span className={styles['text']}>{text}</span>}
      </span>
      {zone === undefined || isStill ? null : (
        <Button
          rank="link"
          aria-label={`${t('play.suggest.show')}: ${names.zone(line.zone)}`}
          onClick={() => chooseZone(zone.id)}
        >
          {t('field.zone')}
        </Button>
      )}
    </li>
  );
}
