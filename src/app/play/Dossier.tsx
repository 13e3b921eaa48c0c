// Decides what the dossier at the side shows: a zone, the country, relations, all orders or the news; it decides no facts.
import { orderKind } from '../../engine/index.ts';
import { Button, Scroll, Strip, useWords } from '../kit/index.ts';
import { useMedia, useTable, useUi } from '../kit/hooks.ts';
import type { SeatScreen } from '../stores/table.ts';
import { SUBJECTS, openSubject, ui } from '../stores/ui.ts';
import type { Subject } from '../stores/ui.ts';
import { LessonsPanel } from '../lessons/index.ts';
import { AllOrders } from './AllOrders.tsx';
import { BooksDossier } from './BooksDossier.tsx';
import { CountryDossier } from './CountryDossier.tsx';
import { NewsPanel } from './NewsPanel.tsx';
import { RelationsDossier } from './RelationsDossier.tsx';
import { ZoneDossier } from './ZoneDossier.tsx';
import styles from './Dossier.module.css';

/** Subjects that a kind of seat has anything to read on. */
function subjectsFor({ world, observations }: SeatScreen): readonly Subject[] {
  const isState = world.seat.kind === 'state';
  const hasOthers = isState || world.grants.some(({ kind }) => hasPartner(kind));
  return SUBJECTS.filter((subject) => {
    if (subject === 'country') return isState;
    if (subject === 'books') return world.seat.kind === 'network';
    if (subject === 'lessons') return observations.length > 0;
    return subject === 'relations' ? hasOthers : true;
  });
}

function hasPartner(kind: Parameters<typeof orderKind>[0]): boolean {
  return orderKind(kind).family === 'partner';
}

export function Dossier({ screen }: { readonly screen: SeatScreen }) {
  const { t } = useWords();
  const subject = useUi((state) => state.subject);
  const isNarrow = useMedia('(width < 1280px)');
  const stage = useTable((state) => state.stage);
  const hasNote = stage === 'orders' && (subject === 'zone' || subject === 'country');
  const isOpenBook = useTable((state) => state.game?.openBook === true);
  const note = isOpenBook ? t('setup.openBook') : t('dossier.estimateNote');
  const labels: Readonly<Record<Subject, string>> = {
    zone: t('field.zone'),
    country: t('field.state'),
    books: t('books.tab'),
    relations: t('dossier.section.relations'),
    orders: t('play.phase.orders'),
    news: t('play.news'),
    lessons: t('lessons.title'),
  };
  return (
    <div className={styles['dossier']}>
      <nav className={styles['nav']} aria-label={t('dossier.title')}>
        <Strip
          label={t('dossier.title')}
          value={subject}
          onChange={openSubject}
          choices={subjectsFor(screen).map((id) => ({ id, label: labels[id] }))}
        />
        {isNarrow ? (
          <Button rank="link" onClick={() => ui.setState({ drawer: false })}>
            {t('app.back')}
          </Button>
        ) : null}
      </nav>
      <Scroll key={subject} className={styles['body']} id="dossier" label={labels[subject]}>
        {subject === 'zone' ? <ZoneDossier screen={screen} /> : null}
        {subject === 'country' ? <CountryDossier screen={screen} /> : null}
        {subject === 'books' ? <BooksDossier screen={screen} /> : null}
        {subject === 'relations' ? <RelationsDossier screen={screen} /> : null}
        {subject === 'orders' ? <AllOrders screen={screen} /> : null}
        {subject === 'news' ? <NewsPanel screen={screen} /> : null}
        {subject === 'lessons' ? <LessonsPanel screen={screen} /> : null}
        {isNarrow && hasNote ? <p className={styles['note']}>{note}</p> : null}
      </Scroll>
      {!isNarrow && hasNote ? <p className={styles['note']}>{note}</p> : null}
    </div>
  );
}
