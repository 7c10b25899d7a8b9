/** Whether a text is an ISO date that the calendar has. */
export const isDay = (day: unknown): boolean =>
  typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00Z`).toJSON()?.slice(0, 10) === day;

/** Whether a day (an ISO date) has come where days begin first, 14 hours before UTC. */
export const hasCome = (day: string): boolean => day <= new Date(Date.now() + 14 * 3_600_000).toJSON().slice(0, 10);
