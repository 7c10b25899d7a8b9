/** The report of `npm audit --json`, as far as it is read here. */
interface Report {
  readonly vulnerabilities?: Readonly<
    Record<string, {readonly severity: string; readonly via: readonly (string | {title: string; url: string})[]}>
  >;
  /** Where there is no answer: HTTP's, if there was one. */
  readonly statusCode?: number;
}

/** The known vulnerabilities of the packages, or the reason why the registry gave none. */
export type Answer =
  {readonly isAnswer: false; readonly why: string} | {readonly isAnswer: true; readonly serious: readonly Advisory[]};

/** A vulnerability of high or critical severity. */
export interface Advisory {
  readonly name: string;
  readonly sentence: string;
}

/** @param printed The output of `npm audit --json`. */
export const readAnswer = (printed: string): Answer => {
  let report: Report;
  try {
    report = JSON.parse(printed) as Report;
  } catch {
    return {isAnswer: false, why: 'npm printed no report'};
  }
  const {vulnerabilities, statusCode} = report;
  if (!vulnerabilities) return {isAnswer: false, why: statusCode ? `HTTP ${statusCode}` : 'it could not be reached'};
  const serious = Object.entries(vulnerabilities)
    .filter(([, {severity}]) => severity === 'high' || severity === 'critical')
    .flatMap(([name, {severity, via}]) => ({
      name,
      sentence: `${name} has a vulnerability that is ${severity}: ${via
        .map((one) => (typeof one === 'string' ? `through ${one}` : `${one.title} (${one.url})`))
        .join('; ')}.`,
    }));
  return {isAnswer: true, serious};
};
