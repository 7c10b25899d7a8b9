import {tagModules} from '../tools/tags.ts';

/** Writes the tags of the bundle into the PHP file of the plugin: the constants TAGS and FEEDS. */
export const withTags = (php: string): string => {
  const tags = tagModules.map(({tag, editorName}) => `  '${tag}' => '${editorName.replaceAll("'", "\\'")}',`);
  const feeds = tagModules.filter(({dataType}) => dataType !== undefined).map(({tag}) => `'${tag}'`);
  return php
    .replace(/^const TAGS = \[[^]*?^\];/m, `const TAGS = [\n${tags.join('\n')}\n];`)
    .replace(/^const FEEDS = \[.*\];/m, `const FEEDS = [${feeds.join(', ')}];`);
};
