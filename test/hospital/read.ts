/** For tests: a value as a check reads it. */
import type {Check} from '../../src/hospital/shape.ts';

export interface Reading<T> {
  readonly valid: T | undefined;
  /** Paths of the invalid parts, in the order in which the console names them. */
  readonly wrong: readonly string[];
}

export const read = <T>(check: Check<T>, value: unknown): Reading<T> => {
  const wrong: string[] = [];
  return {valid: check(value, '', wrong), wrong};
};

/** A page of a hospital, for code that resolves addresses against it. To be called before that code is imported. */
export const openPage = (baseURI = 'https://www.hospital.example/leukemia/'): void => {
  const document = {documentElement: {baseURI}};
  const {origin} = new URL(baseURI);
  Object.assign(globalThis, {document, Document: {prototype: document}, customElements: {}, origin});
};
