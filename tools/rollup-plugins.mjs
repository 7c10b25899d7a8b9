/** Small changes that the bundles need and the modules must not have. Each fails where it finds nothing to do. */
import {readdirSync, readFileSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import MagicString from 'magic-string';
import {cuts} from './lean-lit.js';

/** Lets the bundle find its locales beside itself, where the modules look two folders up. */
export const bundlePaths = () =>
  replaceOnce('bundle-paths', /i18n[/\\]locales-url\.js$/, "'../../locales/'", "'./locales/'");

/** The bundles run on pages alone. */
export const neverOnServer = () =>
  replaceOnce('never-on-server', /dist[/\\]modules[/\\]on-server\.js$/, "typeof document === 'undefined'", 'false');

/**
 * Gives lit-html our own Trusted Types policy, whose name a strict page can list, and which does not stop the whole
 * bundle where a page refuses it or has run another copy already.
 */
export const ownTrustedTypesPolicy = () =>
  replaceOnce(
    'own-trusted-types-policy',
    /lit-html[/\\]lit-html\.js$/,
    /^([^]*)(\w+)\?\2\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/,
    `import {policy as allWidgetsPolicy} from ${JSON.stringify(resolve('dist/modules/trusted-types.js'))};$1allWidgetsPolicy`,
  );

/** Leaves out of lit what no browser that we promise needs, and what nothing of ours uses: see lean-lit.js. */
export const leanLit = () => {
  const done = new Set();
  return {
    name: 'lean-lit',
    load(id) {
      if (!/@lit[/\\]reactive-element[/\\]css-tag\.js$/.test(id)) return null;
      done.add('css-tag.js');
      return readFileSync(new URL('lean-css.js', import.meta.url), 'utf8');
    },
    transform(code, id) {
      if (/dist[/\\]modules[/\\]elements/.test(id) && /html`[^`]*<(script|style|textarea|title|!--)/.test(code))
        this.error(`${id} has a comment or an element in a template that lean-lit cannot read.`);
      const file = basename(id);
      if (!/[/\\](lit-html|lit-element|@lit[/\\]reactive-element)[/\\][\w-]+\.js$/.test(id) || !cuts[file]) return null;
      done.add(file);
      return {
        code: cuts[file].reduce((text, [from, to]) => {
          const [before, after, ...more] = text.split(from);
          if (after === undefined || more.length)
            this.error(`lean-lit should have found this once in ${file}: ${from}`);
          return before + to + after;
        }, code),
        map: null,
      };
    },
    buildEnd(error) {
      if (!error && done.size !== 4) this.error(`lean-lit found only ${[...done].join(', ')} of lit's files.`);
    },
  };
};

/**
 * Puts the words before the code: what is alike and stands together compresses better.
 * @param entry Name of the entry in dist/modules, without its ending.
 */
export const contentFirst = (entry) => ({
  name: 'content-first',
  transform(code, id) {
    if (id !== resolve(`dist/modules/${entry}.js`)) return null;
    const files = readdirSync('dist/modules/content').filter((file) => file.endsWith('.js'));
    return {code: files.map((file) => `import './content/${file}';`).join('') + code, map: null};
  },
});

/**
 * Makes the content small for the bundle. Translators' notes and fact ids stay out, as they are for people who work on
 * the words; the sources of a section are named once instead of at every statement; a message's id stands alone, and the
 * part that all of a section's ids begin with stands once.
 * @param aspects Whether to keep what search engines are told of a part.
 */
export const compactContent = ({aspects}) => {
  let lifted = 0;
  let shortened = 0;
  return {
    name: 'compact-content',
    transform(code, id) {
      if (!/dist[/\\]modules[/\\]content[/\\]/.test(id)) return null;
      const text = new MagicString(code);
      let cited = [];
      const ids = [];
      const remove = (properties, name) => {
        const at = properties.findIndex(({key}) => key?.name === name);
        if (at < 0) return;
        const [before, property, after] = [properties[at - 1], properties[at], properties[at + 1]];
        if (after) text.remove(property.start, after.start);
        else text.remove(before?.end ?? property.start, property.end);
      };
      const visit = (node) => {
        if (!node || typeof node !== 'object') return;
        for (const child of Object.values(node)) if (child !== node) [child].flat().forEach(visit);
        if (node.type !== 'ObjectExpression') return;
        const {properties} = node;
        const value = (name) => properties.find(({key}) => key?.name === name)?.value;
        if (!aspects) remove(properties, 'about');
        if (value('id') && value('desc')) ids.push({node, id: value('id').value});
        if (value('facts')) {
          cited.push(...value('cites').elements.map(({value}) => value));
          const kept = properties.filter(({key}) => key.name !== 'facts' && key.name !== 'cites');
          text.remove(kept.at(-1).end, properties.at(-1).end);
        }
        if (value('title') && value('blocks') && cited.length) {
          lifted++;
          text.appendLeft(node.start + 1, `cites:${JSON.stringify([...new Set(cited)].sort())},`);
          cited = [];
        }
      };
      const program = this.parse(code);
      visit(program);
      const names = new Set(ids.map(({id}) => id.split('.')[0]));
      const writer = program.body
        .map(({declaration}) => declaration?.declarations?.[0]?.init)
        .filter((init) => init?.params?.[0]?.name === 'msg');
      if (names.size === 1 && writer.length === 1) {
        const [name] = names;
        for (const {node, id} of ids) text.update(node.start, node.end, JSON.stringify(id.slice(name.length + 1)));
        text.appendLeft(writer[0].start, `within('${name}',`).appendRight(writer[0].end, ')');
        text.prepend(`import {within} from ${JSON.stringify(resolve('tools/lean-ids.js'))};`);
        shortened++;
      } else if (ids.length) this.error(`compact-content wants one writer and one section in ${id}.`);
      return {code: text.toString(), map: text.generateMap({hires: true})};
    },
    buildEnd(error) {
      if (!error && lifted < 8)
        this.error(`compact-content should have met eight sections with sources or more but met ${lifted}.`);
      if (!error && shortened < 10)
        this.error(`compact-content should have shortened the ids of ten files or more but did ${shortened}.`);
    },
  };
};

const replaceOnce = (name, file, from, to) => {
  let done = 0;
  return {
    name,
    transform(code, id) {
      if (!file.test(id)) return null;
      const replaced = code.replace(from, to);
      if (replaced !== code) done++;
      return {code: replaced, map: null};
    },
    buildEnd(error) {
      if (!error && done !== 1) this.error(`${name} should have changed one file but changed ${done}.`);
    },
  };
};
