/**
 * For tests: what Prototype.js 1.6 and 1.7 add to the prototypes of a page, in short. The values are as enumerable, and
 * some as different from today's standard methods, as theirs.
 */
{
  const add = (target, methods) => {
    for (const [name, method] of Object.entries(methods)) target[name] = method;
  };
  const toArray = (iterable) => {
    const {length = 0} = Object(iterable);
    const results = new Array(length);
    for (let at = 0; at < length; at++) results[at] = iterable[at];
    return results;
  };
  const itself = function () {
    return this;
  };
  const copy = function () {
    return toArray(this);
  };

  Array.from = toArray;
  add(Array.prototype, {
    each(iterator) {
      for (let at = 0; at < this.length; at++) iterator(this[at], at);
      return this;
    },
    find(iterator) {
      for (let at = 0; at < this.length; at++) if (iterator(this[at], at)) return this[at];
    },
    filter(iterator) {
      const results = [];
      for (let at = 0; at < this.length; at++) if (iterator(this[at], at)) results.push(this[at]);
      return results;
    },
    map(iterator) {
      const results = [];
      for (let at = 0; at < this.length; at++) results.push(iterator(this[at], at));
      return results;
    },
    entries: copy,
    toArray: copy,
    clone: copy,
    clear: itself,
    compact: itself,
    first: () => undefined,
    last: () => undefined,
    size: () => 0,
    inspect: () => '[]',
    // Its arrays become text twice over in `JSON.stringify`.
    toJSON() {
      return `[${this.map((each) => JSON.stringify(each)).join(', ')}]`;
    },
  });
  add(String.prototype, {
    blank: () => false,
    empty: () => false,
    include: () => false,
    strip: itself,
    sub: itself,
    times: itself,
    toArray: () => [],
    toJSON() {
      return `"${this}"`;
    },
  });
  add(Date.prototype, {toJSON: () => '"a date"'});
  add(Number.prototype, {toJSON: itself, times: itself, succ: itself});
  add(Function.prototype, {wrap: itself, curry: itself, defer: itself, methodize: itself, argumentNames: () => []});
  add(HTMLElement.prototype, {
    show: itself,
    hide: itself,
    toggle: itself,
    visible: () => true,
    update: itself,
    replace: itself,
    insert: itself,
    wrap: itself,
    empty: () => true,
    up: itself,
    down: itself,
    next: itself,
    previous: itself,
    select: () => [],
    identify: () => 'id',
    fire: itself,
    observe: itself,
    clone: itself,
    getHeight: () => 0,
    // Unlike the standard method, this one fails on an element without a parent.
    remove() {
      this.parentNode.removeChild(this);
      return this;
    },
  });
}
