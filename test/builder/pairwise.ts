/**
 * Pairs of values: a short list of cases in which every value of every field meets every value of every other field at
 * least once. https://www.pairwise.org/
 */
export const pairwise = <T extends Readonly<Record<string, readonly unknown[]>>>(
  fields: T,
): readonly {readonly [K in keyof T]: T[K][number]}[] => {
  const names = Object.keys(fields);
  const key = (one: string, i: number, other: string, j: number): string => `${one}:${i} ${other}:${j}`;
  const left = new Set<string>();
  names.forEach((one, at) => {
    for (const other of names.slice(at + 1))
      fields[one]!.forEach((_, i) => fields[other]!.forEach((_, j) => left.add(key(one, i, other, j))));
  });
  const cases: {readonly [K in keyof T]: T[K][number]}[] = [];
  while (left.size) {
    const chosen: Record<string, number> = {};
    // From a pair that is left, each further field takes the value that meets most of what is left.
    const [first] = left;
    for (const part of first!.split(' ')) chosen[part.split(':')[0]!] = Number(part.split(':')[1]);
    for (const name of names) {
      if (name in chosen) continue;
      const gains = fields[name]!.map(
        (_, index) => names.filter((other) => other in chosen && met(other, name, index)).length,
      );
      chosen[name] = gains.indexOf(Math.max(...gains));
    }
    function met(other: string, name: string, index: number): boolean {
      const [one, i, two, j] =
        names.indexOf(other) < names.indexOf(name)
          ? [other, chosen[other]!, name, index]
          : [name, index, other, chosen[other]!];
      return left.has(key(one, i, two, j));
    }
    names.forEach((one, at) => {
      for (const other of names.slice(at + 1)) left.delete(key(one, chosen[one]!, other, chosen[other]!));
    });
    cases.push(Object.fromEntries(names.map((name) => [name, fields[name]![chosen[name]!]])) as (typeof cases)[number]);
  }
  return cases;
};
