/*
 * Runs in a test page before its own scripts and makes the engine an older one: deletes the features that missing.json
 * lists for the browser in `data-browser`. Then adds the page's body, a JSON string in `#body`, through `innerHTML`, where
 * declarative shadow roots stay inert templates, as in an engine that does not know them.
 */
{
  const typedArray = Object.getPrototypeOf(Uint8Array);
  const objectAt = (path) =>
    path.split('.').reduce((object, key) => (key === 'TypedArray' ? typedArray : object?.[key]), window);

  const take = (object, name) => {
    const key = name.startsWith('@@') ? Symbol[name.slice(2)] : name;
    if (key !== undefined && object != null && Object.hasOwn(object, key)) delete object[key];
  };

  const request = new XMLHttpRequest();
  request.open('GET', '/test/older-browsers/missing.json', false);
  request.send();
  for (const name of JSON.parse(request.response)[document.currentScript.dataset.browser]) {
    if (name.startsWith('new ')) {
      // The class stays, for `instanceof`; no page can make one.
      const known = window[name.slice(4)];
      if (!known) continue;
      const unmade = function () {
        throw new TypeError('Illegal constructor');
      };
      unmade.prototype = known.prototype;
      window[name.slice(4)] = unmade;
    } else {
      const parts = name.split('.');
      const key = parts.pop();
      const owner = objectAt(parts.join('.') || 'window');
      take(owner, key);
      // Some members of the window are its own.
      if (name.startsWith('Window.')) take(window, key);
    }
  }

  const script = document.querySelector('#body');
  const template = document.createElement('template');
  template.innerHTML = JSON.parse(script.text);
  script.remove();
  document.body.append(template.content);
}
