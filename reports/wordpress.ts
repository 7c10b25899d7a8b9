import {tagModules} from '../tools/tags.ts';

/** Writes the tags of the bundle into the PHP file of the plugin: the names that `tags()` returns, and the constant FEEDS. */
export const withTags = (php: string): string => {
  const tags = tagModules.map(
    ({tag, editorName}) => `    '${tag}' => __('${editorName.replaceAll("'", "\\'")}', 'all-widgets'),`,
  );
  const feeds = tagModules.filter(({dataType}) => dataType !== undefined).map(({tag}) => `'${tag}'`);
  return php
    .replace(/^(function tags\(\): array \{\n {2}return \[)[^]*?^ {2}\];/m, `$1\n${tags.join('\n')}\n  ];`)
    .replace(/^const FEEDS = \[.*\];/m, `const FEEDS = [${feeds.join(', ')}];`);
};
