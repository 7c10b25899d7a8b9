/** A section as JSX: React and Preact draw the same. */
import content from 'bench:content';
import type {Direction} from '../../../src/i18n/locale.ts';
import type {PagePicture, PageSection, WordedBlock, WordedItem} from '../sections.ts';
import {Figure} from './figure.tsx';
import {Statement} from './statement.tsx';

const {labels, references, edition} = content;

const dayIn = (language: string): string =>
  new Date(edition.changed).toLocaleDateString(language, {dateStyle: 'long', timeZone: 'UTC'});

/** Words of a message, with its terms marked. */
export type Translate = (id: string) => string;

interface SectionProps {
  readonly section: PageSection;
  readonly language: string;
  readonly direction: Direction;
  readonly t: Translate;
}

/** One section, with its footer. */
export const Section = ({section: {name, title, blocks, sources, isUrgent}, language, direction, t}: SectionProps) => {
  return (
    <section lang={language} dir={direction} aria-labelledby={name}>
      <h2 id={name} className="heading title">
        {t(title)}
      </h2>
      {language !== 'en' && (
        <div className="draft">
          <strong>{t(labels.draft)}</strong> {t(labels.draftNotice)}{' '}
          {isUrgent && <strong>{t(labels.draftUrgent)}</strong>}
        </div>
      )}
      {blocks.map((block, at) => (
        <OneBlock key={at} block={block} direction={direction} t={t} />
      ))}
      <footer>
        {sources.length > 0 && (
          <details>
            <summary>{t(labels.sources)}</summary>
            <References numbers={sources} />
          </details>
        )}
        <p>
          <span>
            {t(labels.version)} {edition.version}
          </span>{' '}
          <span>
            {t(labels.changed)} <time dateTime={edition.changed}>{dayIn(language)}</time>
          </span>
        </p>
      </footer>
    </section>
  );
};

interface Around {
  readonly direction: Direction;
  readonly t: Translate;
}

interface BlockProps extends Around {
  readonly block: WordedBlock;
  /** Of its heading. */
  readonly level?: 3 | 4;
}

const OneBlock = ({block, level = 3, ...around}: BlockProps) => (
  <>
    {blockOf(block, level, around)}
    {block.pictures && <Figures pictures={block.pictures} {...around} />}
  </>
);

const blockOf = (block: WordedBlock, level: 3 | 4, around: Around) => {
  const {t} = around;
  const Heading = `h${level}` as const;
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Statement id={block.message} t={t} />
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List className="terms">
          {block.items.map((item) => (
            <Entry key={item.message ?? item.term} item={item} {...around} />
          ))}
        </List>
      );
    }
    case 'call':
      return <p className="call">{t(block.otherwise)}</p>;
    // Without a hospital's profile, it shows nothing.
    case 'contact':
      return null;
    case 'bibliography':
      return <References numbers={references.map((_, at) => at + 1)} />;
    case 'group':
    case 'notice':
      return (
        <div className={block.kind === 'group' ? 'group' : `notice ${block.urgency}`}>
          <Heading className="heading">{t(block.kind === 'group' ? block.heading : block.label)}</Heading>
          {block.blocks.map((inner, at) => (
            <OneBlock key={at} block={inner} level={block.kind === 'group' ? level : 4} {...around} />
          ))}
        </div>
      );
    default:
      throw new Error(`The nine sections have no ${block.kind}.`);
  }
};

const Entry = ({item: {term, message, pictures}, ...around}: {item: WordedItem} & Around) => (
  <li>
    {term && <strong>{around.t(term)}</strong>}{' '}
    {message && (
      <span>
        <Statement id={message} t={around.t} />
      </span>
    )}
    {pictures && <Figures pictures={pictures} {...around} />}
  </li>
);

const Figures = ({pictures, ...around}: {pictures: readonly PagePicture[]} & Around) => (
  <>
    {pictures.map((picture) => (
      <Figure key={picture.name} picture={picture} {...around} />
    ))}
  </>
);

const References = ({numbers}: {numbers: readonly number[]}) => (
  <ol className="references" lang="en" dir="ltr">
    {numbers.map((number) => {
      const {publisher, title, year, url, lang} = references[number - 1]!;
      return (
        <li key={number} value={number}>
          {publisher}.{' '}
          <a href={url} rel="noreferrer" lang={lang}>
            {title}
          </a>
          {year ? `, ${year}` : ''}.
        </li>
      );
    })}
  </ol>
);
