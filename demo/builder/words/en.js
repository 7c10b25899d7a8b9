/** The builder in English. Every other language has the same words; `{names}` are filled in. */
export default {
  direction: 'ltr',
  name: 'English',
  title: 'Build your block',
  lead: 'Six questions, each with an answer already: change what you need, and paste what comes out. Every word stands in it already, so readers see it at once, also where scripts are off. Nothing that you type leaves this browser.',
  'ui.language': 'Language of this page',
  'ui.draft': '',
  'plain.title': 'What the builder gives you',
  'plain.text':
    'The builder needs a script. Without it, this is what it would ask, and what you paste for one section in Spanish:',

  'step.host': 'How does your site take content?',
  'host.script': 'A script',
  'host.script.about': 'You can paste HTML with a script in it. Readers get everything, in your colours.',
  'host.html': 'Only HTML',
  'host.html.about': 'Your editor removes scripts. Readers get every word, in your look.',
  'host.wordpress': 'WordPress',
  'host.wordpress.about': 'With our plugin, as a block or a shortcode.',
  'host.frame': 'An iframe',
  'host.frame.about': 'Your system takes only frames. The pages stand on a server of yours.',
  'host.npm': 'We build with npm',
  'host.npm.about': 'A bundler or a framework makes your pages.',
  'host.base': 'Folder of our files on your site',
  'host.base.about': 'Our files come with the code, below. A path, or an address with https:.',
  'host.site': 'Address of the static site',
  'host.site.about': 'Where the pages that you make with our command will stand.',
  'host.frameScript': 'A script may stand beside the frame, so the frame is as high as the words',
  'host.system': 'Your content system, if it is one of these',
  'host.system.none': 'Another, or none',
  'host.takes': 'Takes:',
  'host.strips': 'Strips:',
  'host.paste': 'Paste:',
  'step.updates': 'When we publish a new release',
  'updates.stay': 'It stays as it is until you change it',
  'updates.follow': 'It follows our releases',

  'step.languages': 'Which languages?',
  'languages.about': 'You get one block for each page. A section in a language that is a draft says so to readers.',
  'languages.draft': 'draft',
  'languages.menu': 'Let readers choose another language on the page',

  'step.sections': 'Which sections, in which order?',
  'sections.about': 'Drag a section, or move it with its buttons.',
  'sections.chosen': 'On your page',
  'sections.others': 'Add a section',
  'sections.none': 'No section yet: add one below.',
  'sections.up': 'Move up: {title}',
  'sections.down': 'Move down: {title}',
  'sections.remove': 'Remove: {title}',
  'sections.add': 'Add: {title}',
  'sections.moved': '{title} is now number {place} of {count}.',
  'sections.added': '{title} was added.',
  'sections.removed': '{title} was removed.',
  'sections.source': 'Address of a feed, or of JSON',
  'sections.whole': 'The whole page',
  'sections.other': 'Elsewhere on the page',

  'step.level': 'Which level should our first heading have?',
  'level.label': 'Our first heading is a',
  'level.about': 'One below the heading that it stands under: after your <h1>, an <h2>.',

  'step.profile': 'Your hospital',
  'profile.about':
    'Whom to call, and when: it stands among our words under your name. Leave empty what you do not need. All of it is public.',
  'profile.more': 'More about your hospital',
  'profile.json': 'The same as JSON',
  'profile.json.about': 'Paste a profile that you have; mistakes are named, and nothing you typed is lost.',
  'profile.disabled': 'The form waits until the JSON below can be read.',
  'profile.several': 'In several languages: change it in the JSON.',
  'profile.yes': 'Yes',
  'profile.no': 'No',
  'profile.unset': 'Not said',

  'step.look': 'Your look',
  'look.about':
    'Text takes the font and colours of your page. Set only what should differ; contrast is measured as you type.',
  'look.more': 'More properties',
  'look.page': 'Your page',
  'look.background': 'Background of your page',
  'look.ink': 'Text of your page',
  'look.ratio': 'Contrast {ratio} to 1',
  'look.take': 'Take {colour}',

  'preview.title': 'Preview',
  'preview.phone': 'Phone',
  'preview.desk': 'Desk',
  'preview.frame': 'Preview of your block, under the strict policy',
  'preview.none': 'The preview waits until all is well.',

  'result.title': 'Paste this',
  'result.wait': 'One moment …',
  'result.wrong': 'There is no code yet. Please mend:',
  'result.ready': 'All is well: the code is ready.',
  'result.failed': 'The words could not be loaded ({mistake}): load this page again.',
  'result.go': 'To the code',
  'result.download': 'Download our files ({size} MB, zip)',
  'result.unpack': 'The folder {version} in it becomes {folder}',
  'result.copy': 'Copy',
  'result.copyNamed': 'Copy: {title}',
  'result.copied': 'Copied.',
  'result.select': 'It is selected: copy it with your keyboard.',
  'result.size': '{size} kB',
  'result.policy': 'Content-Security-Policy for this set-up',
  'result.policy.about':
    'If your server sends a policy, it needs at least these sources. Anything stricter stops something; a page without a policy works, too.',
  'result.requests': 'What a reader’s browser requests',
  'result.requests.none': 'Nothing.',
  'result.never': 'What it never does',
  'result.notes': 'Good to know',
  'result.address': 'Address of this set-up',
  'result.address.about': 'Everything you chose stands in it. Send it to a colleague; no server sees it.',

  'check.title': 'Check my page',
  'check.about':
    'Your page does not show what it should? Paste its HTML, as the browser’s “View page source” shows it, or open a saved file. It is read here and goes nowhere.',
  'check.html': 'HTML of your page',
  'check.file': 'Or open a file',
  'check.run': 'Check',
  'check.none': 'Nothing is wrong that can be seen in the HTML. {count} of our tags were found.',
  'check.found': 'Found {count}:',
  'check.empty': 'Paste the HTML of your page first.',
  'check.large': 'The page is larger than 20 MB: the first 20 MB were read.',
  'check.unread': 'This file cannot be read: {mistake}.',

  'address.version':
    'This address is from version {version} of the builder, and this is version {own}. It was read as far as it could be.',
  'address.lost': 'Not understood in the address: {list}.',

  'wrong.colour': '“{value}” is no colour that can be measured: write it as in #1a5f7a.',
  'wrong.contrast':
    '{value} has a contrast of {ratio} to 1, and people need 4.5 to 1 to read it: the nearest colour that passes is {nearest}.',
  'wrong.contrastNone':
    '{value} has a contrast of {ratio} to 1, and no colour passes on both backgrounds: change one of the backgrounds.',
  'wrong.font':
    '“{value}” cannot be a list of typefaces: write names with commas between them, as in Georgia, serif. A name with a word that begins with a digit needs quotes, as in "Source Sans 3".',
  'wrong.length': '“{value}” is no length: write a number with its unit, as in 0.5em or 8px.',
  'wrong.json': 'This is no JSON (line {line}: {mistake}): mend it there; nothing is lost.',
  'wrong.profile': 'The profile is no object: it begins with { and ends with }.',
  'wrong.field': 'There is no field “{field}”: take it out, or see hospital.schema.json for its name.',
  'wrong.missing': '“{field}” is missing: fill it in, or empty the fields beside it.',
  'wrong.reason': '“{field}” cannot be used ({reason}): write it as in {example}.',
  'wrong.value': '“{field}” cannot be used: write it as in {example}.',
  'wrong.part': '“{field}” cannot be used: see what it takes in hospital.schema.json.',
  'wrong.noName': 'The profile has no name: readers have to see whose words these are.',
  'wrong.noLanguage': 'Choose at least one language.',
  'wrong.languages':
    '{count} languages at once are too many for blocks that a person pastes: choose at most {most}, or let readers choose with the menu. For every language, use the command “all-widgets site”.',
  'wrong.language': 'There is no text in “{code}”: choose a language from the list.',
  'wrong.noSection': 'Choose at least one section.',
  'wrong.pageAndSections': 'The whole page holds every section already: remove it, or the other sections.',
  'wrong.section': 'There is no section <{tag}>: choose one from the list.',
  'wrong.careEmpty':
    '<{tag}> has nothing to show: fill in what your team offers, your locations or your recognition, under “Your hospital”.',
  'wrong.needsScript':
    '<{tag}> takes its words from an address, which needs a script: remove it, or choose another way in the first question.',
  'wrong.noSource': 'Say where the words of <{tag}> come from: the address of a feed, or of JSON.',
  'wrong.place':
    '“{value}” is no address that can be used: write a path such as /news/feed.xml, or an address with https:.',
  'wrong.folder':
    '“{value}” is no folder that can be used: write a path such as /vendor/all-widgets/, or an address with https:.',
  'wrong.noSite': 'Say where your static site will stand, as in https://words.harborlane.example/all/.',
  'wrong.site': '“{value}” is no address of a site: write it with https:, as in https://words.harborlane.example/all/.',
  'wrong.level': 'A heading has a level from 1 to 6.',
  'wrong.noHash': 'This browser computes no hashes here: open this page over https:, or on localhost.',

  'note.review': 'No clinician has reviewed the words yet. Have one of yours read them before you publish.',
  'note.draft': 'Machine-made, checked by no person, and marked as a draft for readers: {names}.',
  'note.noMenu': 'A menu of languages needs a script: link your pages in the languages to each other.',
  'note.level': 'With level 1, each section is a main heading: most pages have only one.',
  'note.page': 'The whole page has headings of three levels: begin at 1 or 2 where you can.',
  'note.shared':
    '{source} is another site: it has to answer with Access-Control-Allow-Origin, and it learns the address of every reader.',
  'note.wordpressPolicy': 'The policy is for what the plugin adds; your theme and other plugins need more.',
  'note.frameLook': 'Your colours do not reach into a frame: its pages have a look of their own.',
  'note.frameLevel': 'A page in a frame begins with its own first heading, whatever the level you chose.',
  'note.frameShared':
    'With its hash, embed.js has to come with Access-Control-Allow-Origin, or stand on the site that shows the frame.',
  'note.bundlers': 'webpack and Parcel need a little more in the policy: see docs/frameworks.md.',

  'block.page': 'Your page: {name}',
  'block.words': 'The words: {name}',
  'block.style': 'Style sheet',
  'block.shortcodes': 'Shortcodes: {name}',
  'block.profile': 'Your hospital’s profile',
  'block.look': 'Your look',
  'block.site': 'Make the static site',
  'block.frame': 'The frame: {name}',
  'block.install': 'Install',
  'block.import': 'Import',
  'block.tags': 'The tags: {name}',
  'block.server': 'The words inside the tags, from your server',
  'where.script':
    'Copy our release into {folder} on your site. Then paste this into the page, where the words should stand.',
  'where.html': 'Paste it into the HTML view of your editor, where the words should stand.',
  'where.style': 'If you may add a style sheet, paste this into it. Without it, the words take the look of your page.',
  'where.wordpress':
    'Into a shortcode block, a text widget or classic content. Or choose the same in the block “all-widgets”.',
  'where.wordpressProfile': 'At Settings, all-widgets.',
  'where.wordpressLook': 'At Appearance, Customize, Additional CSS, or into the style sheet of your theme.',
  'where.site':
    'On a computer with Node 20 or newer, after npm install ./{file}. Put the folder public/all on your server as {site}',
  'where.siteProfile': 'Save it as profile.json in the folder in which you run the command.',
  'where.frame': 'Paste it where the words should stand. The script sets the height of the frame.',
  'where.frameAlone': 'Paste it where the words should stand. The words scroll inside the frame.',
  'where.install': 'In your app. The name all-widgets is not on npm: put {file} from our release beside it.',
  'where.import': 'Once in your app, in code for browsers. A language is a chunk of its own.',
  'where.tags': 'Into a template or a page of your app.',
  'where.server':
    'If a server or a build writes your pages: put the result in place of the tags. docs/prerender.md has the options.',
  'where.appStyle': 'Into the style sheet of your app. The first rule keeps the page still.',

  'request.script': 'The script, once for all pages.',
  'request.locale': 'The words of the language, when the script takes over.',
  'request.menu': 'One file more, for a language that a reader chooses.',
  'request.drawings': 'The drawings, where the words inside the tags do not bring them.',
  'request.source': 'What you keep at this address, without cookies or referrer.',
  'request.frame': 'A page in the frame, its style and the script that tells its height.',
  'request.embed': 'The script that sets the height of the frame.',
  'request.chunkUrl': 'a chunk of your app',
  'request.chunk': 'The words of the language, as your bundler names them.',
  'never.host': 'It requests nothing else.',
  'never.cookie': 'It sets no cookie, sends no beacon and stores nothing.',
  'never.reader': 'It tells no one where the reader is: no referrer on a request, and none on a link.',

  'updates.script.stay':
    'It stays as it is until you change it: the folder has the version in its name, and the browser refuses any other byte than those of {version}. For a new release, come back and paste again.',
  'updates.script.follow':
    'It follows our releases: put each release into the folder “latest”. The page then has no hash, so nothing notices a changed file; the words inside the tags stay those of {version} until the script is there.',
  'updates.html.stay': 'It stays as it is until you paste other words: nothing in it is loaded from anywhere.',
  'updates.html.follow':
    'HTML alone cannot follow our releases: come back to this address after each release, and paste again. These are the words of {version}.',
  'updates.wordpress.stay':
    'It stays as it is until you upload another version of the plugin: it holds its files with their hashes. The words here are of {version}.',
  'updates.wordpress.follow':
    'It follows our releases when you upload each new plugin over the old one, and empty the cache. It does not update itself.',
  'updates.frame.stay':
    'It stays as it is until you make the site again: the script is held by its hash, of {version}.',
  'updates.frame.follow':
    'It follows our releases when you make the site anew after each: the addresses stay the same, and the script has no hash here.',
  'updates.npm.stay': 'It stays as it is: your lock file holds the file of {version} by its hash.',
  'updates.npm.follow':
    'It follows our releases when you install each new file: npm cannot find them by itself, because the name is not on npm.',

  'fault.escaped':
    'Our tags stand on the page as text (&lt;all-…&gt;): your editor wrote them as words. Paste them in its HTML view, or choose “Only HTML” above.',
  'fault.noTags':
    'Our script is there, but none of our tags: your system has removed them. Allow tags that begin with all-, or choose “Only HTML” above.',
  'fault.nothing':
    'Nothing of ours is on this page: your system has removed both script and tags, or this is another page. Choose “Only HTML” or “An iframe” above.',
  'fault.noScript':
    'Our tags are there, but not our script: your system has removed it. Ask for the right to add scripts, or choose “Only HTML” above. Where a bundler has put it into a file of your own, all is well.',
  'fault.versions':
    'Our script is loaded more than once ({list}): keep one, because the first wins and the others are waste.',
  'fault.held':
    '{src} is held back by {held}, as consent banners and optimizers of scripts write it, so it runs late or never: leave our script out of that, and keep its src and type="module".',
  'fault.noModule': '{src} is loaded without type="module": add it, or the script stops at its first line.',
  'fault.noIntegrity': '{src} has no hash, so nothing notices a changed file: add integrity="{hash}".',
  'fault.wrongIntegrity':
    'The hash of {src} is not that of {version}, so a browser refuses the file or it is another release: write integrity="{hash}".',
  'fault.otherVersion':
    '{src} is version {other}, whose hash is not known here: open the builder of that release, or move to {version} with integrity="{hash}".',
  'fault.noCrossorigin':
    '{src} is on another site and has a hash but no crossorigin: add crossorigin="anonymous", or the hash may not be checked.',
  'fault.policyScript': 'The policy in the page stops {src}: add {source} to {directive}.',
  'fault.policyStrict':
    "The policy in the page stops {src}: with strict-dynamic no address counts, so write the nonce of your page on the script, or add '{hash}' to {directive}.",
  'fault.policyConnect':
    'The policy in the page stops the words of a language, so readers get English: add {source} to connect-src.',
  'fault.policyStyle': 'The policy in the page stops our style sheet: add {source} to {directive}.',
  'fault.policyInline':
    'The policy in the page stops the style in it: add its hash to {directive}, as the builder gives it.',
  'fault.policyTrusted':
    'The policy in the page allows no Trusted Types policy of ours: add all-widgets to trusted-types.',
  'fault.tag': 'There is no <{tag}>: write <{near}>.',
  'fault.tagUnknown': 'There is no <{tag}>: choose a section in the list above.',
  'fault.smaller': '<{tag}> is not in all-sections.js, so nothing brings it to life: load all-widgets.js in its place.',
  'fault.unclosed':
    '<{tag}> has no end tag, so what follows it on your page vanishes when the words come: write <{tag}></{tag}>.',
  'fault.lang':
    'We have no text in “{lang}”, so <{tag}> is in English: choose one of our languages, or add yours with addLocale.',
  'fault.profiles': '{count} profiles stand on the page: keep one, because only the first counts.',
  'fault.profileEmpty': 'The profile on the page is empty: fill it in, or take it out.',
  'fault.profileJson':
    'The profile on the page is no JSON (line {line}: {mistake}), so readers see no number of yours: mend it.',
  'fault.headings': 'The heading of <{tag}> jumps from level {before} to {level}: write heading-level="{right}".',
};
