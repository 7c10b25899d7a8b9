/** For tests: what MooTools 1.2 to 1.6 add to the prototypes of a page, in short, as enumerable as theirs. */
{
  const add = (target, methods) => {
    for (const [name, method] of Object.entries(methods)) target[name] = method;
  };
  const itself = function () {
    return this;
  };

  Array.from = (item) => (Array.isArray(item) ? item : item == null ? [] : [item]);
  Function.from = (item) => () => item;
  String.from = (item) => `${item}`;
  Number.from = (item) => parseFloat(item);
  add(Array.prototype, {
    append: itself,
    associate: () => ({}),
    clean: itself,
    clone: itself,
    combine: itself,
    contains: () => false,
    empty: itself,
    erase: itself,
    flatten: itself,
    getLast: () => null,
    include: itself,
    invoke: itself,
    link: () => ({}),
    pick: () => null,
    hexToRgb: itself,
  });
  add(String.prototype, {clean: itself, contains: () => false, test: () => false, substitute: itself, toInt: () => 0});
  add(Function.prototype, {extend: itself, implement: itself, attempt: () => null, delay: () => 0, pass: itself});
  add(Number.prototype, {each: itself, limit: itself, times: itself});
  add(Element.prototype, {
    $family: () => 'element',
    addEvent: itself,
    adopt: itself,
    appendText: itself,
    clone: itself,
    destroy: () => null,
    dispose: itself,
    empty: itself,
    erase: itself,
    fade: itself,
    fireEvent: itself,
    get: () => null,
    getProperty: () => null,
    getSize: () => ({x: 0, y: 0}),
    grab: itself,
    hide: itself,
    inject: itself,
    match: () => false,
    morph: itself,
    retrieve: () => null,
    set: itself,
    show: itself,
    store: itself,
    toggle: itself,
    tween: itself,
    wraps: itself,
  });
}
