/** The same sections as Preact components, each registered as a custom element with a shadow root and one style sheet. */
import {useEffect, useState} from 'preact/hooks';
import register from 'preact-custom-element';
import content from 'bench:content';
import styles from 'bench:styles';
import {Section} from '../jsx/section.tsx';
import type {PageSection} from '../sections.ts';
import {load, writingOf} from '../words.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

/** The words of the page's language; the old ones until the new ones are here, and undefined until the first are. */
const useWriting = () => {
  const [writing, setWriting] = useState(() => writingOf(document.documentElement.lang));
  useEffect(() => {
    const follow = (): void => {
      const language = document.documentElement.lang;
      void Promise.resolve(writingOf(language) ?? load(language)).then(setWriting);
    };
    follow();
    const observer = new MutationObserver(follow);
    observer.observe(document.documentElement, {attributeFilter: ['lang']});
    return () => observer.disconnect();
  }, []);
  return writing;
};

const Spoken = ({section}: {section: PageSection}) => {
  const writing = useWriting();
  return writing && <Section section={section} {...writing.spoken} t={writing.words} />;
};

// Begun here, and not in the first effect, which would come a frame later.
if (!writingOf(document.documentElement.lang)) void load(document.documentElement.lang);

for (const section of content.sections)
  register(() => <Spoken section={section} />, `preact-${section.name}`, [], {
    shadow: true,
    adoptedStyleSheets: [sheet],
  });
