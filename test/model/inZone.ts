// Runs something as if the machine stood in a time zone; Node reads process.env.TZ anew each time it is set.

/** West and east of Greenwich, with summer time, with a half-hour offset, and at the edges of the calendar. */
export const ZONES = [
  "America/Los_Angeles",
  "Asia/Ho_Chi_Minh",
  "Europe/London",
  "Asia/Kolkata",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
] as const;

/** The result of `run` with the machine's zone set to `zone`; the zone before is restored. */
export function inZone<T>(zone: string, run: () => T): T {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return run();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
