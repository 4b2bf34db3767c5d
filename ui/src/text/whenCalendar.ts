// Days counted on the calendar alone: no hours and no zones, so no change of the clocks can move a day.
import { digits, type Point } from "$text/whenPoint";

/** A point that has its day. */
export type Day = Point & Required<Pick<Point, "month" | "day">>;

/** Which side of today a bare "March" or "Tuesday" is on: what happened, what is planned, or the nearer one. */
export type Lean = "past" | "future" | "either";

/** Returns the day of a moment, in the zone of this computer. */
export function dayOf(moment: Date): Day {
  return { year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate() };
}

/** Returns the day that comes `count` days later. */
export function plusDays({ year, month, day }: Day, count: number): Day {
  const moved = new Date(Date.UTC(year, month - 1, day + count));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** Returns 1 for Monday up to 7 for Sunday. */
export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** Returns the first day that a point can mean. */
export function firstDay({ year, month = 1, day = 1 }: Point): Day {
  return { year, month, day };
}

/** Returns the last day that a point can mean. */
export function lastDay({ year, month = 12, day }: Point): Day {
  return { year, month, day: day ?? new Date(Date.UTC(year, month, 0)).getUTCDate() };
}

/** Returns whether `a` is the earlier one, as far as both are known. */
export function isBefore(a: Point, b: Point): boolean {
  const [left, right] = [digits(a), digits(b)];
  const known = Math.min(left.length, right.length);
  return left.slice(0, known) < right.slice(0, known);
}

/**
 * Returns the candidate nearest to a day on the side one leans to; the day itself is on both sides.
 * `candidate(0)` is near the day, each step further off; null stands for a day that does not exist.
 */
export function nearest(near: Day, lean: Lean, candidate: (step: number) => Point | null): Point | null {
  const past = lean === "future" ? null : walk(candidate, -1, (point) => !isBefore(near, point));
  const future = lean === "past" ? null : walk(candidate, 1, (point) => !isBefore(point, near));
  if (!past || !future) return past ?? future;
  return serial(near) - serial(past) <= serial(future) - serial(near) ? past : future;
}

/** Long enough for a 29 February, which can be eight years away. */
const STEPS = 9;

function walk(
  candidate: (step: number) => Point | null,
  direction: 1 | -1,
  fits: (point: Point) => boolean,
): Point | null {
  for (let step = 0; step < STEPS; step += 1) {
    const point = candidate(step * direction);
    if (point && fits(point)) return point;
  }
  return null;
}

function serial(point: Point): number {
  const { year, month, day } = firstDay(point);
  return Date.UTC(year, month - 1, day);
}
