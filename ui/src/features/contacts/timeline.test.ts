import { describe, expect, it } from "vitest";
import { inOrder, timeline, type Entry } from "$features/contacts/timeline";
import type { ContactView, Kind, RecordView } from "$api/generated";

const WRITTEN = "2026-11-23T09:00:00Z";

function record(kind: Kind, id: string, body: Record<string, unknown>, writtenAt = WRITTEN): RecordView {
  const head = { id, version: 1, addedAt: WRITTEN, writtenAt, binnedAt: null, title: id, whenWords: "" };
  return { ...head, kind, record: { channel: "", ...body } } as unknown as RecordView;
}

const encounter = (when: string | null, channel = "") =>
  record("encounter", when ?? "none", { when, channel });

function view(records: Partial<ContactView>): ContactView {
  const none = {
    encounters: [],
    offers: [],
    requests: [],
    evidence: [],
    notes: [],
    assessments: [],
    disclosures: [],
  };
  return { ...none, contact: encounter(null), signals: {}, openRun: null, toldAt: null, ...records };
}

/** An entry in short. */
function said(entry: Entry): string {
  switch (entry.entry) {
    case "record":
      return `${entry.view.id} ${entry.sureness}`;
    case "shift":
      return entry.back ? `back to ${entry.to}` : `${entry.from} to ${entry.to}`;
    case "gap":
      return `${entry.about ? "about " : ""}${entry.count} ${entry.unit}`;
    case "undated":
      return "undated";
  }
}

const shown = (...encounters: RecordView[]) => timeline(view({ encounters }), null).map(said);

describe("order", () => {
  it.each([
    ["a day before the next", ["2026-09-01", "2026-09-14"]],
    ["a span by its middle", ["2026-08", "2026-08-20", "2026-09-02", "2026-09-01/2026-09-20", "2026-09-20"]],
    ["an open end by the end that is known", ["2025-12-31", "../2026-01-02", "2026-01-03/..", "2026-02"]],
    ["by the hour within a day", ["2026-09-01T08:00", "2026-09-01T14:30Z"]],
    ["about a day as that day", ["2026-09-01", "2026-09-02~", "2026-09-03?"]],
    ["a form that has no words by its year", ["2025-12-31", "2026-02-01", "2026-21"]],
    ["what has no date last", ["2026-09-01", null]],
  ])("puts %s", (_, dates) => {
    const records = dates.map((date) => encounter(date));
    const sorted = inOrder(records.toReversed()).map((placed) => placed.view.id);
    expect(sorted).toEqual(records.map(({ id }) => id));
  });

  it("goes by what each kind has for a date, and else by when it was written", () => {
    const records = [
      record("evidence", "file", { captured: "2026-01-01" }),
      record("offer", "offer", { when: "2026-01-02" }),
      record("assessment", "result", { finished: "2026-01-03T10:00:00Z" }),
      record("disclosure", "pdf", { made: "2026-01-04T10:00:00Z" }),
      record("request", "early", { when: null }, "2026-11-01T00:00:00Z"),
      record("evidence", "late", { captured: null }, "2026-11-02T00:00:00Z"),
    ];
    expect(inOrder(records.toReversed()).map((placed) => placed.view.id)).toEqual(
      records.map(({ id }) => id),
    );
  });
});

describe("what lies between", () => {
  it("names no change of channel where it is not certain which came first", () => {
    expect(shown(encounter("2026-09-02", "Network"), encounter("2026-09~", "Video call"))).toEqual([
      "2026-09-02 sure",
      "2026-09~ span",
    ]);
  });

  it("names a new channel, and the way back to an old one", () => {
    expect(
      shown(
        encounter("2026-09-01", "Network"),
        encounter("2026-09-02", "Messenger"),
        encounter("2026-09-03"),
        encounter("2026-09-04", "messenger "),
        encounter("2026-09-05", "Network"),
      ),
    ).toEqual([
      "2026-09-01 sure",
      "Network to Messenger",
      "2026-09-02 sure",
      "2026-09-03 sure",
      "2026-09-04 sure",
      "back to Network",
      "2026-09-05 sure",
    ]);
  });

  it.each([
    ["2026-09-01", "2026-09-28", []],
    ["2026-09-01", "2026-09-29", ["4 weeks"]],
    ["2026-09-01", "2026-10-20", ["7 weeks"]],
    ["2026-09-01~", "2026-10-20", ["about 7 weeks"]],
    ["2026-08", "2026-10", ["about 4 weeks"]],
    ["2026-01-01", "2026-09-01", ["8 months"]],
    ["../2026-01", "2026-09-01", ["about 7 months"]],
    ["2026-01-01/..", "2026-09-01", []],
  ])("from %s to %s says %j", (from, to, expected) => {
    expect(shown(encounter(from), encounter(to)).slice(1, -1)).toEqual(expected);
  });

  it("counts no silence across a span that lasts", () => {
    expect(
      shown(encounter("2026-01-01/2026-08-30"), encounter("2026-02-01"), encounter("2026-09-01")),
    ).toEqual(["2026-02-01 sure", "2026-01-01/2026-08-30 span", "2026-09-01 sure"]);
  });

  it("counts an offer as contact, and a file as none, whatever is shown", () => {
    const all = view({
      encounters: [encounter("2026-01-01"), encounter("2026-03-01")],
      offers: [record("offer", "offer", { when: "2026-02-01" })],
      evidence: [record("evidence", "file", { captured: "2026-01-20" })],
    });
    expect(timeline(all, "encounter").map(said)).toEqual([
      "2026-01-01 sure",
      "4 weeks",
      "4 weeks",
      "2026-03-01 sure",
    ]);
    expect(timeline(all, "evidence").map(said)).toEqual(["file sure"]);
  });
});
