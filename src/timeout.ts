/** Thrown when a task exceeds its timeout. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

/**
 * Runs a task with a timeout. Replaces `AbortSignal.timeout`, which Safari 15 lacks, and `AbortSignal.any`, which
 * Chromium below 116 lacks.
 * @param milliseconds The timeout.
 * @param task Receives the signal that aborts it.
 * @param controller Aborts the task when the caller says so. The end of the task aborts it too, so that nothing is left on
 * its way, such as a response that was not read.
 * @throws {TimeoutError} If the task has not finished in time.
 */
export const withTimeout = async <T>(
  milliseconds: number,
  task: (signal: AbortSignal) => Promise<T>,
  controller = new AbortController(),
): Promise<T> => {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    controller.abort();
  }, milliseconds);
  try {
    return await task(controller.signal);
  } catch (error) {
    throw isLate ? new TimeoutError(`no answer within ${milliseconds / 1000} seconds`) : error;
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
};
