/** Days of signatures and of results of people, as ISO 8601 dates. The desks have this module, too. */

/** Whether a text is an ISO date that the calendar has. */
export const isDay = (day: unknown): day is string =>
  typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00Z`).toJSON()?.slice(0, 10) === day;

/** The day of the device. */
export const today = (now = new Date()): string => dayAt(now.getTime() - now.getTimezoneOffset() * 60_000);

/** Whether a day has begun anywhere: a file may come from the first time zone, fourteen hours ahead of UTC. */
export const hasBegun = (day: string, now = Date.now()): boolean => day <= dayAt(now + 14 * 3_600_000);

const dayAt = (time: number): string => new Date(time).toJSON().slice(0, 10);
