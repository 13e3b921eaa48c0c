// Draws a workshop pack on the page: sections, cards and tables as plain elements; what is kept back lies folded.
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { Block, Card, Column, Section, WorkshopDocument } from '../../scenario/index.ts';
import { Button } from '../kit/index.ts';
import styles from './Workshop.module.css';

const idOf = (id: string) => `pack-${id}`;

function goToSection(id: string): void {
  const target = document.getElementById(idOf(id));
  target?.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
}

export function PackView({ pack }: { readonly pack: WorkshopDocument }) {
  return (
    <div className={styles['pack']}>
      <header className={styles['front']}>
        <Mark pack={pack} />
        <p className={styles['over']}>{pack.over}</p>
        <p className={styles['title']}>{pack.title}</p>
        <p className={styles['summary']}>{pack.summary}</p>
        <Bullets items={pack.facts} />
        <nav aria-labelledby="pack-contents">
          <h2 id="pack-contents">{pack.contents}</h2>
          <ol>
            {pack.sections.map(({ id, title, readerName }) => (
              <li key={id}>
                <Button rank="link" onClick={() => goToSection(id)}>
                  {title}
                </Button>{' '}
                <span className={styles['reader']}>{readerName}</span>
              </li>
            ))}
          </ol>
        </nav>
      </header>
      {pack.sections.map((section) => (
        <section
          key={section.id}
          id={idOf(section.id)}
          tabIndex={-1}
          aria-labelledby={`${idOf(section.id)}-title`}
          className={styles['section']}
        >
          <h2 id={`${idOf(section.id)}-title`}>
            {section.title} <span className={styles['reader']}>{section.readerName}</span>
          </h2>
          <Folded section={section}>
            <Blocks blocks={section.blocks} level={3} label={section.title} />
            {section.cards.map((card) => (
              <CardView key={card.id} card={card} pack={pack} />
            ))}
          </Folded>
        </section>
      ))}
    </div>
  );
}

/** Verdicts are not in sight of a table that has not answered yet; a folded part is not printed. */
function Folded({
  section,
  children,
}: {
  readonly section: Section;
  readonly children: ReactNode;
}) {
  if (section.reader !== 'after') return children;
  return (
    <details>
      <summary>{section.readerName}</summary>
      {children}
    </details>
  );
}

function Mark({ pack }: { readonly pack: WorkshopDocument }) {
  return <p className={styles['mark']}>{pack.exercise}</p>;
}

function CardView({ card, pack }: { readonly card: Card; readonly pack: WorkshopDocument }) {
  return (
    <article
      id={idOf(card.id)}
      className={styles['card']}
      aria-labelledby={`${idOf(card.id)}-title`}
    >
      <Mark pack={pack} />
      <p className={styles['over']}>
        {card.over} · {pack.title}
      </p>
      <h3 id={`${idOf(card.id)}-title`}>{card.title}</h3>
      <Blocks blocks={card.blocks} level={4} label={card.title} />
    </article>
  );
}

interface BlocksProps {
  readonly blocks: readonly Block[];
  readonly level: 3 | 4;
  /** What a table is about, for those who hear it. */
  readonly label: string;
}

function Blocks({ blocks, level, label }: BlocksProps) {
  const Heading = `h${level}` as const;
  let under = label;
  return blocks.map((block, at) => {
    switch (block.kind) {
      case 'heading':
        under = block.text;
        return <Heading key={at}>{block.text}</Heading>;
      case 'paragraph':
        return (
          <p key={at} className={styles[block.tone]}>
            {block.text}
          </p>
        );
      case 'list':
        return <Bullets key={at} items={block.items} />;
      case 'table':
        return <Table key={at} columns={block.columns} rows={block.rows} label={under} />;
      case 'charts':
        return <Bullets key={at} items={block.charts.map(({ says }) => says)} />;
    }
  });
}

function Bullets({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map((item, at) => (
        <li key={at}>{item}</li>
      ))}
    </ul>
  );
}

interface TableProps {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (readonly string[])[])[];
  readonly label: string;
}

function Table({ columns, rows, label }: TableProps) {
  return (
    <table aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ head, kind }, at) => (
            <th key={at} scope="col" className={styles[kind]}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((lines, at) => (
              <td key={at} className={styles[columns[at]?.kind ?? 'text']}>
                <Cell lines={lines} kind={columns[at]?.kind ?? 'text'} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Clocks and numbers are set apart, so that the direction of a page cannot turn them. */
function Cell({
  lines,
  kind,
}: {
  readonly lines: readonly string[];
  readonly kind: Column['kind'];
}) {
  if (kind === 'box') return '☐';
  return lines.map((line, at) => (
    <Fragment key={at}>
      {at === 0 ? null : <br />}
      <bdi dir={kind === 'number' ? 'ltr' : 'auto'}>{line}</bdi>
    </Fragment>
  ));
}
