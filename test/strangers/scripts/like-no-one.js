/**
 * For tests: every name that our elements have, and every name that they might ask of others, on all elements and on
 * all objects: as a function, as `true`, or as something that throws.
 */
{
  const names = [
    'catalogue',
    'child',
    'content',
    'data',
    'direction',
    'empty',
    'get',
    'headingLevel',
    'hide',
    'hospital',
    'href',
    'keepAddress',
    'kind',
    'label',
    'language',
    'library',
    'limit',
    'of',
    'place',
    'profile',
    'ready',
    'renderRoot',
    'section',
    'sections',
    'served',
    'set',
    'show',
    'shown',
    'src',
    'state',
    'structuredData',
    'timeZone',
    'update',
    'updateComplete',
    'view',
    'words',
  ];
  const how = new URL(document.currentScript.src).searchParams.get('how');
  const refuse = () => {
    throw new Error('A script of the page was asked.');
  };
  for (const name of names) {
    if (how === 'throws')
      Object.defineProperty(HTMLElement.prototype, name, {configurable: true, get: refuse, set: refuse});
    else
      HTMLElement.prototype[name] =
        how === 'true'
          ? true
          : function () {
              return this;
            };
  }
  for (const name of ['each', 'extend', 'forEach', 'first', 'isEmpty', 'show', 'size', 'toJSON'])
    Object.prototype[name] = function () {
      return this;
    };
}
