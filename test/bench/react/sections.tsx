/** The same sections as a usual React widget: English in the bundle, any other language fetched, keys in the records. */
import i18next, {type BackendModule} from 'i18next';
import {Suspense} from 'react';
import {createRoot} from 'react-dom/client';
import {I18nextProvider, initReactI18next, useTranslation} from 'react-i18next';
import content from 'bench:content';
import english from 'bench:english';
import {Section} from '../jsx/section.tsx';
import type {PageSection} from '../sections.ts';

const fetched: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, _namespace, done) => {
    fetch(`${language}.json`)
      .then((response) => response.json())
      .then(
        (messages) => done(null, messages),
        (error: Error) => done(error, null),
      );
  },
};

void i18next
  .use(fetched)
  .use(initReactI18next)
  .init({
    lng: document.documentElement.lang,
    fallbackLng: 'en',
    resources: {en: {translation: english}},
    partialBundledLanguages: true,
    keySeparator: false,
    nsSeparator: false,
    interpolation: {escapeValue: false, prefix: '{', suffix: '}'},
  });

new MutationObserver(() => void i18next.changeLanguage(document.documentElement.lang)).observe(
  document.documentElement,
  {attributeFilter: ['lang']},
);

const Translated = ({section}: {section: PageSection}) => {
  const {t, i18n} = useTranslation();
  const language = i18n.resolvedLanguage!;
  return (
    <div data-section={section.name}>
      <Section
        section={section}
        language={language}
        direction={i18n.dir(language)}
        t={(id) => t(id, {fever: content.fever[language]})}
      />
    </div>
  );
};

createRoot(document.getElementById('sections')!).render(
  <I18nextProvider i18n={i18next}>
    <Suspense fallback={null}>
      {content.sections.map((section) => (
        <Translated key={section.name} section={section} />
      ))}
    </Suspense>
  </I18nextProvider>,
);
