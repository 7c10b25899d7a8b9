import {
  edit,
  explainedIn,
  inOneLine,
  look,
  openFile,
  otherNote,
  readerNote,
  remark,
  save,
  severities,
  sign,
  takeIn,
  termsIn,
  withoutNote,
} from './checks.js';
import {download} from './download.js';
import {fillForbidden} from './forbidden.js';
import {read} from './project.js';
import {make} from './units.js';

/**
 * The translator’s desk: an .xlf file in memory, which every change makes anew.
 * @param {(language, live, desk) => unknown} show Draws a language.
 * @param {(sentence: string) => void} say
 */
export const makeDesk = (project, {show, say}) => {
  const {english, languages} = project;
  const texts = new Map(english.map((message) => [message.id, message]));
  let language;
  let base;
  let xliff;
  let names = [];
  let isSaved = true;

  const redraw = () => show(language, look(xliff, english), desk);

  const set = (changed) => {
    xliff = changed;
    isSaved = false;
    return redraw();
  };

  /** Begins with the file of the project. */
  const begin = async (wanted) => {
    const text = await (await read(`xlf/${wanted.code}.xlf`)).text();
    const opened = openFile(`${wanted.code}.xlf`, text, wanted.code, project);
    if (opened.refused) throw new Error(opened.refused.join(' '));
    [language, base, xliff, names, isSaved] = [wanted, opened.xliff, opened.xliff, [], true];
    fillForbidden(wanted);
    await redraw();
  };

  const openOne = async (file) => {
    const opened = openFile(file.name, await file.text(), language.code, project);
    if (opened.refused) return {refused: opened.refused};
    const own = languages.find(({code}) => code === opened.xliff.locale);
    if (own.code !== language.code) {
      if (!isSaved) return {refused: [`${file.name} is in ${own.name}; download your work in ${language.name} first.`]};
      await begin(own);
    }
    const {work, said, told} = takeIn({base, xliff, names, isSaved}, opened, file.name, english);
    ({xliff, names, isSaved} = work);
    return {said, told};
  };

  const desk = {
    otherNote,
    readerNote,
    severities,
    terms: termsIn,
    explained: (text) => explainedIn(xliff, text, project.glossary),
    edit: (id, words) => {
      const unit = xliff.units.find((each) => each.id === id);
      const isStale = unit && (unit.source !== texts.get(id).text || unit.state === 'needs-translation');
      if (unit?.target !== words || isStale) void set(edit(xliff, texts.get(id), words));
    },
    remark: (id, {severity, text}) => {
      const by = inOneLine(document.querySelector('#reader').value);
      if (!by) return say('Write your name as a second reader first, at the top.');
      void set(remark(xliff, id, {by, severity, text}));
      return undefined;
    },
    take: (id, note) => void set(edit(withoutNote(xliff, id, note), texts.get(id), note.text)),
    drop: (id, note) => void set(withoutNote(xliff, id, note)),
  };

  addEventListener('beforeunload', (event) => isSaved || event.preventDefault());

  return {
    begin,
    isOpen: () => xliff !== undefined,
    /** Ends the work on a file that has been downloaded, or that is unchanged. */
    close: () => {
      xliff = undefined;
    },
    /** Whether there is work that has not been downloaded. */
    isDirty: () => !isSaved,
    sign: (groups, review) => xliff && void set(sign(xliff, groups, review)),
    open: async (files, problems) => {
      const lines = [];
      const said = [];
      for (const file of files) {
        const {refused = [], told = [], said: done} = await openOne(file);
        lines.push(...refused.map((line) => `${file.name} is not used: ${line}`), ...told);
        if (done) said.push(done);
      }
      await redraw();
      problems.replaceChildren(...lines.map((line) => make('li', {className: 'finding'}, line)));
      problems.hidden = !lines.length;
      say(said.join(' ') || 'No file was opened: see below.');
    },
    download: () => {
      const name = `${xliff.locale}.xlf`;
      download(name, save(xliff, english), 'application/xml');
      isSaved = true;
      say(`Downloaded as ${name}.`);
    },
  };
};
