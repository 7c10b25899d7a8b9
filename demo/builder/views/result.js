/** The result: error messages while something is wrong, and then the code. */
import {addressOf} from '../address.js';
import {all, find, make, tell as write} from '../make.js';

export const resultView = () => {
  const [code, wrong, said] = [find('#result-code'), find('#result-wrong'), find('#result-said')];
  find('#to-code').addEventListener('click', () => find('#result-title').focus());

  const copyButton = (title, area, tell) => {
    const heard = make('span', {className: 'builder-copied', attributes: {role: 'status'}});
    const button = make(
      'button',
      {type: 'button', className: 'builder-main', attributes: {'aria-label': tell('result.copyNamed', {title})}},
      tell('result.copy'),
    );
    button.addEventListener('click', async () => {
      area.select();
      try {
        await navigator.clipboard.writeText(area.value);
        heard.textContent = tell('result.copied');
      } catch {
        heard.textContent = tell('result.select');
      }
    });
    return make('span', {className: 'builder-copy'}, button, heard);
  };

  const area = (value, title, rows) =>
    make('textarea', {
      value,
      readOnly: true,
      rows,
      dir: 'ltr',
      spellcheck: false,
      attributes: {'aria-label': title},
    });

  const kB = (text) => (new Blob([text]).size / 1000).toFixed(1);

  /** Where our files come from, on a site that has them. */
  const archive = ({folder}, {data, tell}) => {
    const {url, bytes} = data.archive;
    const link = make('a', {href: url, download: ''}, tell('result.download', {size: (bytes / 1e6).toFixed(1)}));
    return make(
      'p',
      {className: 'builder-archive'},
      link,
      ' – ',
      tell('result.unpack', {version: data.version, folder}),
    );
  };

  const block = ({title, where, code: text, lang, file}, tell) => {
    const lines = Math.min(12, text.split('\n').length + 1);
    const box = area(text, title, lines);
    return make(
      'section',
      {className: 'builder-block', attributes: {'data-lang': lang, 'data-file': file}},
      make('h3', {}, title, ' ', make('small', {}, tell('result.size', {size: kB(text)}))),
      make('p', {className: 'builder-about'}, where),
      box,
      copyButton(title, box, tell),
    );
  };

  const listed = (title, items, none) =>
    make(
      'section',
      {className: 'builder-list-of'},
      make('h3', {}, title),
      items.length ? make('ul', {}, ...items) : make('p', {}, none ?? ''),
    );

  const request = ({url, why, bytes}, tell) =>
    make(
      'li',
      {},
      make('code', {dir: 'ltr'}, url),
      ' ',
      why,
      bytes ? ` (${tell('result.size', {size: (bytes / 1000).toFixed(1)})})` : '',
    );

  const draw = (output, context) => {
    const {tell, state, data} = context;
    const texts = (items) => items.map((text) => make('li', {}, text));
    const policyTitle = tell('result.policy');
    const policy = area(`Content-Security-Policy: ${output.policy}`, policyTitle, 4);
    policy.id = 'policy';
    const addressTitle = tell('result.address');
    const address = area(new URL(addressOf(state), location.href).href, addressTitle, 3);
    code.replaceChildren(
      ...(output.files && data.archive ? [archive(output.files, context)] : []),
      ...output.blocks.map((each) => block(each, tell)),
      make(
        'section',
        {className: 'builder-block'},
        make('h3', {}, policyTitle),
        make('p', {className: 'builder-about'}, tell('result.policy.about')),
        policy,
        copyButton(policyTitle, policy, tell),
      ),
      make('p', {className: 'builder-updates'}, output.updates),
      listed(
        tell('result.requests'),
        output.requests.map((each) => request(each, tell)),
        tell('result.requests.none'),
      ),
      listed(tell('result.never'), texts(output.never)),
      listed(tell('result.notes'), texts(output.notes)),
      make(
        'section',
        {className: 'builder-block'},
        make('h3', {}, addressTitle),
        make('p', {className: 'builder-about'}, tell('result.address.about')),
        address,
        copyButton(addressTitle, address, tell),
      ),
    );
  };

  const problemItem = ({at, sentence}) => {
    const target = targetOf(at);
    if (!target) return make('li', {}, sentence);
    const link = make('button', {type: 'button', className: 'builder-link'}, sentence);
    link.addEventListener('click', () => {
      for (let box = target.closest('details'); box; box = box.parentElement.closest('details')) box.open = true;
      target.scrollIntoView({block: 'center'});
      target.focus();
    });
    return make('li', {}, link);
  };

  return {
    wait: ({tell}) => {
      write(said, tell('result.wait'));
      code.replaceChildren();
    },
    result: (output, context) => {
      const {problems} = output;
      const {tell} = context;
      wrong.hidden = !problems.length;
      wrong.replaceChildren(...problems.map(problemItem));
      write(said, tell(problems.length ? 'result.wrong' : 'result.ready'));
      if (problems.length) code.replaceChildren();
      else draw(output, context);
    },
  };
};

/** The field of a problem, or the step that it is in. */
const targetOf = (at) => {
  const field = document.getElementById(`field-${at}`);
  if (field) return field;
  if (at.startsWith('profile')) return find('#profile-json');
  return all(`#step-${CSS.escape(at.split('.')[0])} :is(input, select, button, summary)`)[0];
};
