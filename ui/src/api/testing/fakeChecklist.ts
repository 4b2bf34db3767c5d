// What the host in memory says of the checklist: the real questions, and bands by one rule, which is enough to see
// every result.
import type { AnswerEntry, Band, Finding, Outcome, QuestionView } from "$api/generated";
import { fail } from "$api/testing/fail";
import indicators from "$resources/indicators/indicators.json";
import sources from "$resources/sources/sources.json";

export type Answers = { [question in string]?: AnswerEntry };

const byId = new Map(indicators.indicators.map((indicator) => [indicator.id, indicator]));
const published = new Map(sources.sources.map((source) => [source.tag, source]));

export function question(id: string, answers: Answers): QuestionView {
  const indicator = byId.get(id) ?? fail({ code: "unknown_indicator" });
  const roles = { counter: "counter", fraud: "fraud" } as const;
  return {
    id,
    role: roles[indicator.grade as keyof typeof roles] ?? "indicator",
    group: indicator.group,
    question: indicator.question,
    hint: indicator.hint,
    why: indicator.why,
    benign: indicator.benign,
    ifYes: indicator.if_yes,
    sources: indicator.sources.flatMap((tag) => {
      const source = published.get(tag);
      if (!source?.facing) return [];
      return [
        {
          tag,
          publisher: source.publisher,
          title: source.title,
          date: source.date,
          readInACopy: source.read_in !== "publisher",
        },
      ];
    }),
    judgement: indicator.judgement,
    entry: answers[id] ?? null,
  };
}

export function outcome(answers: Answers): Outcome {
  const answered = Object.entries(answers).flatMap(([id, entry]) => {
    const indicator = byId.get(id);
    return indicator && entry ? [{ indicator, entry }] : [];
  });
  const finding = ({
    indicator,
  }: {
    indicator: (typeof indicators.indicators)[number];
    entry: AnswerEntry;
  }): Finding => ({
    indicator: indicator.id,
    grade: indicator.grade as Finding["grade"],
    text: indicator.title,
    benign: indicator.benign,
    sources: indicator.sources.flatMap((tag) => {
      const source = published.get(tag);
      return source?.facing ? [`${source.publisher}: ${source.title}`] : [];
    }),
  });
  const yes = answered.filter(({ entry }) => entry.answer === "yes").map(finding);
  const reasons = yes.filter(({ grade }) => grade !== "counter" && grade !== "fraud");
  const strong = reasons.filter(({ grade }) => grade === "strong").length;
  let band: Band = reasons.length > 0 ? "watch" : "none";
  if (strong > 0) band = "report";
  if (reasons.some(({ grade }) => grade === "report-now")) band = "report-now";
  const because: Record<Band, string> = {
    none: "None of the behaviours that guidance names was noted.",
    watch: "Some behaviours were noted that are common in ordinary contacts too.",
    report: "A marked sign was noted that published guidance asks people to report.",
    "report-now": "One of the answers is something to be told at once, whatever else was answered.",
  };
  const weight = ["report-now", "strong", "medium", "weak"];
  return {
    band,
    fraud: yes.some(({ grade }) => grade === "fraud"),
    because: because[band],
    reasons: reasons.toSorted((a, b) => weight.indexOf(String(a.grade)) - weight.indexOf(String(b.grade))),
    against: yes.filter(({ grade }) => grade === "counter"),
    unknown: answered
      .filter(({ entry }) => entry.answer === "unknown" || entry.answer === "prefer-not-to-say")
      .map(finding),
    would_change:
      band === "report-now"
        ? []
        : [{ indicator: "E10", answer: "yes", band: "report-now", text: byId.get("E10")?.title ?? "" }],
  };
}
