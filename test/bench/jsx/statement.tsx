/** A message with its terms, each a button that opens its explanation below it. */
import {useState} from 'bench-hooks';
import {inBrackets, meaningOf, termMarks} from '../term-mark.ts';
import type {Translate} from './section.tsx';

/** @param props.id Of the message. */
export const Statement = ({id, t}: {id: string; t: Translate}) => {
  // Text, id of a term, its words, text and so on.
  const pieces = t(id).split(termMarks);
  return pieces.length === 1 ? (
    <>{pieces[0]}</>
  ) : (
    <>
      {pieces.map((piece, at) =>
        at % 3 === 0 ? piece : at % 3 === 1 ? <Term key={piece} id={piece} words={pieces[at + 1]!} t={t} /> : null,
      )}
    </>
  );
};

const Term = ({id, words, t}: {id: string; words: string; t: Translate}) => {
  const [isOpen, setOpen] = useState(false);
  const meaning = t(meaningOf(id));
  return (
    <>
      <button
        type="button"
        className="term"
        data-term={id}
        data-means={inBrackets(meaning)}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {words}
      </button>
      {isOpen && (
        <span className="meaning" role="note">
          <strong>{t(id)}</strong> {meaning}
        </span>
      )}
    </>
  );
};
