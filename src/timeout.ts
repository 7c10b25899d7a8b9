/** Thrown where something takes longer than it may. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

/**
 * Ends what takes too long. By hand, as Safari 15 has no `AbortSignal.timeout` and Chromium below 116 no `AbortSignal.any`.
 * @param milliseconds How long it may take.
 * @param act Gets the signal to stop at.
 * @param cancelled Stops it as well.
 * @throws {TimeoutError} After that time.
 */
export const withTimeout = async <T>(
  milliseconds: number,
  act: (signal: AbortSignal) => Promise<T>,
  cancelled?: AbortSignal,
): Promise<T> => {
  const controller = new AbortController();
  const cancel = (): void => controller.abort(cancelled?.reason);
  if (cancelled?.aborted) cancel();
  cancelled?.addEventListener('abort', cancel);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    controller.abort();
  }, milliseconds);
  try {
    return await act(controller.signal);
  } catch (error) {
    throw isLate ? new TimeoutError(`no answer within ${milliseconds / 1000} seconds`) : error;
  } finally {
    clearTimeout(timer);
    cancelled?.removeEventListener('abort', cancel);
  }
};
