/**
 * The builder as HTML, for the site to write at build time. It explains itself without a script; builder.js brings it to
 * life. `data-word` names the text of an element, `data-label` its accessible name, so that the script can change the
 * language.
 */
import {escape} from './hosts/parts.js';
import {hosts} from './state.js';
import {said, steps, word} from './markup-steps.js';

/**
 * Content of `<main>`.
 * @param {import('./data.ts').BuilderData} data
 * @returns {string}
 */
export const builderMarkup = (data) => `<div class="builder" id="builder" lang="en" dir="ltr">
<header class="builder-head">
<div>
<h1 data-word="title">${word('title')}</h1>
<p class="builder-lead" data-word="lead">${word('lead')}</p>
</div>
<label class="builder-language" hidden><span data-word="ui.language">${word('ui.language')}</span>
<select id="ui" autocomplete="off"></select></label>
<p id="ui-draft" class="builder-draft" data-word="ui.draft" hidden></p>
</header>
${plain(data)}
<p id="address-said" class="builder-said" role="status"></p>
<form id="builder-form" hidden novalidate autocomplete="off">
<div class="builder-columns">
<div class="builder-steps">
${steps(data)}
</div>
${preview()}
</div>
${result()}
</form>
${check()}
</div>
`;

/** For readers without scripts: one block, with the real hash. */
const plain = ({version, integrity, systems}) => `<section class="builder-plain" id="builder-plain">
${said('h2', 'plain.title')}
${said('p', 'plain.text')}
<dl>${hosts.map((host) => `<div>${said('dt', `host.${host}`)}${said('dd', `host.${host}.about`)}</div>`).join('')}</dl>
<pre tabindex="0"><code>${escape(`<all-symptom-list lang="es"></all-symptom-list>
<script type="module" src="/vendor/all-widgets/${version}/all-widgets.js"
        integrity="${integrity['all-widgets.js']}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`)}</code></pre>
<ul lang="en" dir="ltr">${systems.map(({name, paste}) => `<li><strong>${escape(name)}</strong>: ${escape(paste)}</li>`).join('')}</ul>
</section>`;

const preview = () => `<section class="builder-preview" aria-labelledby="preview-title">
<div class="builder-bar">${said('h2', 'preview.title', ' id="preview-title"')}
<fieldset class="builder-widths"><legend class="builder-hidden" data-word="preview.title">${word('preview.title')}</legend>
<label><input type="radio" name="width" value="phone" checked>${said('span', 'preview.phone')}</label>
<label><input type="radio" name="width" value="desk">${said('span', 'preview.desk')}</label></fieldset></div>
<div class="builder-screen" data-width="phone" id="screen"><iframe id="preview" data-label="preview.frame" title="${word('preview.frame')}"></iframe></div>
${said('p', 'preview.none', ' id="preview-none" class="builder-about" hidden')}
${said('button', 'result.go', ' type="button" id="to-code" class="builder-to-code"')}
</section>`;

const result = () => `<section class="builder-result" id="result" aria-labelledby="result-title">
${said('h2', 'result.title', ' id="result-title" tabindex="-1"')}
<p id="result-said" role="status">${word('result.wait')}</p>
<ul id="result-wrong" class="builder-wrongs" hidden></ul>
<div id="result-code"></div>
</section>`;

const check = () => `<section class="builder-check" id="check" aria-labelledby="check-title" hidden>
${said('h2', 'check.title', ' id="check-title"')}
${said('p', 'check.about', ' class="builder-about" id="about-check"')}
<div class="builder-field"><label for="check-html" data-word="check.html">${word('check.html')}</label>
<textarea id="check-html" rows="8" dir="ltr" spellcheck="false" aria-describedby="about-check"></textarea></div>
<div class="builder-field"><label for="check-file" data-word="check.file">${word('check.file')}</label>
<input id="check-file" type="file" accept=".html,.htm,.txt,text/html,text/plain"></div>
<button type="button" id="check-run" class="builder-main" data-word="check.run">${word('check.run')}</button>
<p id="check-said" role="status"></p>
<ol id="check-found" class="builder-wrongs" hidden></ol>
</section>`;
