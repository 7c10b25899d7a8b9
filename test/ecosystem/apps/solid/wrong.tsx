// Each line that begins with a tag is a mistake that our types must name, and the only one on it.
import type {} from 'all-widgets/types/solid';

export const mistakes = [
  <all-overview heading-level="two" />,
  <all-overview heading-level={true} />,
  <all-news limit="some" />,
  <all-news source="/news.xml" />,
  <all-page structured-data="yes" />,
  <all-language-picker remember={1} />,
  <all-overview lang={['es']} />,
  <all-overview on:all-language={({detail}) => detail.language} />,
  <all-overview on:all-error={({detail}) => detail.kind === 'weather'} />,
  <all-symptoms />,
];
