// The material about a contact in order of when it happened, with what lies between: a change of channel, a long silence.
import type { ContactView, Kind, RecordView } from "$api/generated";
import { readWhen, type Point, type When } from "$text/when";
import { firstDay, lastDay, type Day } from "$text/whenCalendar";

/** The kinds that a timeline shows, in the order in which they are offered. */
export const TIMELINE_KINDS = [
  "encounter",
  "offer",
  "request",
  "evidence",
  "assessment",
  "disclosure",
] as const satisfies Kind[];
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** How sure a date is: one day, near it or perhaps it, or somewhere in a span. */
export type Sureness = "sure" | "soft" | "span";

export type Entry =
  | { entry: "record"; id: string; view: RecordView; sureness: Sureness }
  /** The contact went on elsewhere: to a channel not used before, or back to one that was. */
  | { entry: "shift"; id: string; from: string; to: string; back: boolean }
  | { entry: "gap"; id: string; unit: "weeks" | "months"; count: number; about: boolean }
  /** What follows has no date. */
  | { entry: "undated"; id: string };

/** A date with its first and last possible day; null where it is open. */
interface Placed {
  view: RecordView;
  dated: { first: Day | null; last: Day | null; sureness: Sureness } | null;
  key: string;
}

/** Returns everything of a timeline, or that of one kind, in order; what has no date comes last. */
export function timeline(view: ContactView, only: TimelineKind | null): Entry[] {
  const placed = inOrder([
    ...view.encounters,
    ...view.offers,
    ...view.requests,
    ...view.evidence,
    ...view.assessments,
    ...view.disclosures,
  ]);
  const wanted = ({ view: { kind } }: Placed) => !only || kind === only;
  const dated = withBetween(placed.filter(({ dated }) => dated)).filter((entry) =>
    entry.entry === "record" ? !only || entry.view.kind === only : !only || only === "encounter",
  );
  const undated = placed.filter((record) => !record.dated && wanted(record)).map(entryOf);
  return undated.length === 0 ? dated : [...dated, { entry: "undated", id: "undated" }, ...undated];
}

/** Returns records by their own date, as the document orders them; those without one last, as they were written. */
export function inOrder(records: RecordView[]): Placed[] {
  return records.map(place).sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
}

function place(view: RecordView): Placed {
  const written = dateOf(view);
  const when = written ? (readWhen(written) ?? yearOf(written)) : null;
  if (!when) return { view, dated: null, key: `~ ${view.writtenAt}` };
  const from = "from" in when ? when.from : when.at;
  const to = "to" in when ? when.to : when.at;
  const first = when.shape === "before" ? null : firstDay(from);
  const last = when.shape === "after" ? null : lastDay(to);
  // As the document does: by the middle of the days that it can be, then by the first, the hour and the last.
  // By its first day, "about September" would come before the second, and a call before the invitation to it.
  const time = "time" in when && when.time ? when.time.slice(0, 5) : "--:--";
  const middle = middleOf(first, last);
  const key = `${middle} ${text(first) ?? "0000-00-00"} ${time} ${text(last) ?? "9999-99-99"} ${view.writtenAt}`;
  return { view, dated: { first, last, sureness: sureness(when, from, to) }, key };
}

/** Returns the date that a record carries itself. */
function dateOf(view: RecordView): string | null {
  switch (view.kind) {
    case "encounter":
    case "offer":
    case "request":
      return view.record.when;
    case "evidence":
      return view.record.captured;
    case "assessment":
      return view.record.finished;
    case "disclosure":
      return view.record.made;
    default:
      return null;
  }
}

/** Of a form that the window cannot read, such as a season, the year says where it belongs. */
function yearOf(edtf: string): When | null {
  const year = /^\d{4}/.exec(edtf);
  return year && { shape: "at", at: { year: Number(year[0]) } };
}

function sureness(when: When, from: Point, to: Point): Sureness {
  if (when.shape !== "at" || from.day === undefined) return "span";
  return [from, to].some((point) => point.about ?? point.perhaps) ? "soft" : "sure";
}

function entryOf({ view, dated }: Placed): Entry {
  return { entry: "record", id: view.id, view, sureness: dated?.sureness ?? "soft" };
}

/** Silence of this many days is named. */
const LONG = 28;
/** From here on it is counted in months. */
const VERY_LONG = 92;

/** Puts in what lies between: silences between contacts, and changes of channel. */
function withBetween(placed: Placed[]): Entry[] {
  const entries: Entry[] = [];
  const channels = new Set<string>();
  let channel = "";
  /** The last day that an encounter with a channel can have been on. */
  let heard = -Infinity;
  /** The last day on which there was contact, as far as is known. */
  let latest = -Infinity;
  let sure = true;
  for (const record of placed) {
    const { view, dated } = record;
    if (dated && isContact(view.kind)) {
      const exact = dated.sureness === "sure";
      const days = dated.first ? serial(dated.first) - latest : 0;
      if (days >= LONG && days < Infinity)
        entries.push({ entry: "gap", id: `gap-${view.id}`, ...lengthOf(days), about: !(exact && sure) });
      // A date without an end hides no silence after it.
      if (dated.last && serial(dated.last) >= latest) {
        latest = serial(dated.last);
        sure = exact;
      }
    }
    if (view.kind === "encounter" && view.record.channel.trim()) {
      const to = view.record.channel.trim();
      const name = to.toLowerCase();
      // Named only where it is certain which of the two came first.
      const after = dated?.first ? serial(dated.first) >= heard : false;
      if (channel && name !== channel.toLowerCase() && after)
        entries.push({ entry: "shift", id: `shift-${view.id}`, from: channel, to, back: channels.has(name) });
      channels.add(name);
      channel = to;
      heard = Math.max(heard, dated?.last ? serial(dated.last) : -Infinity);
    }
    entries.push(entryOf(record));
  }
  return entries;
}

/** Something passed between the two; a file that was captured or a checklist that was gone through is none of it. */
function isContact(kind: Kind): boolean {
  return kind === "encounter" || kind === "offer" || kind === "request";
}

function lengthOf(days: number): Pick<Extract<Entry, { entry: "gap" }>, "unit" | "count"> {
  return days < VERY_LONG
    ? { unit: "weeks", count: Math.floor(days / 7) }
    : { unit: "months", count: Math.round(days / 30.44) };
}

function middleOf(first: Day | null, last: Day | null): string {
  if (!first || !last) return text(first ?? last) ?? "";
  const middle = Math.floor((serial(first) + serial(last)) / 2);
  return new Date(middle * 86_400_000).toISOString().slice(0, 10);
}

function text(day: Day | null): string | null {
  const two = (part: number) => String(part).padStart(2, "0");
  return day && `${day.year}-${two(day.month)}-${two(day.day)}`;
}

function serial({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
