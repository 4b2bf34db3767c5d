// The words for the short lists of the log. Each map is complete, or it does not compile.
// They are those of the document and the terminal, but for who began: on screen the author is "I".
import type {
  Answer,
  Band,
  Grade,
  InitiatedBy,
  Kind,
  Knowledge,
  LeftMyHands,
  RequestKind,
} from "$api/generated";
import type { TextId } from "$text";

export const kindWords: Record<Kind, TextId> = {
  me: "word-kind-me",
  contact: "word-kind-contact",
  encounter: "word-kind-encounter",
  offer: "word-kind-offer",
  request: "word-kind-request",
  evidence: "word-kind-evidence",
  note: "word-kind-note",
  assessment: "word-kind-assessment",
  disclosure: "word-kind-disclosure",
};

export const bandWords: Record<Band, TextId> = {
  none: "word-band-none",
  watch: "word-band-watch",
  report: "word-band-report",
  "report-now": "word-band-report-now",
};

export const gradeWords: Record<Grade, TextId> = {
  weak: "word-grade-weak",
  medium: "word-grade-medium",
  strong: "word-grade-strong",
  "report-now": "word-grade-report-now",
  counter: "word-grade-counter",
  fraud: "word-grade-fraud",
};

export const answerWords: Record<Answer, TextId> = {
  yes: "word-answer-yes",
  no: "word-answer-no",
  unknown: "word-answer-unknown",
  "prefer-not-to-say": "word-answer-prefer-not-to-say",
};

export const initiatedByWords: Record<InitiatedBy, TextId> = {
  contact: "initiated-by-contact",
  me: "initiated-by-me",
  third: "initiated-by-third",
  unknown: "initiated-by-unknown",
};

export const knowledgeWords: Record<Knowledge, TextId> = {
  know: "word-knowledge-know",
  told: "word-knowledge-told",
  infer: "word-knowledge-infer",
};

export const requestKindWords: Record<RequestKind, TextId> = {
  public: "word-request-kind-public",
  internal: "word-request-kind-internal",
  "non-public": "word-request-kind-non-public",
  protected: "word-request-kind-protected",
  unknown: "word-request-kind-unknown",
};

export const leftMyHandsWords: Record<LeftMyHands, TextId> = {
  nothing: "word-left-my-hands-nothing",
  public: "word-left-my-hands-public",
  unsure: "word-left-my-hands-unsure",
  rather_say_in_person: "word-left-my-hands-rather-say-in-person",
};

/** How a band looks beside its word: a shape from calm to urgent, and a tone. */
export const bandLooks: Record<
  Band,
  { level: 0 | 1 | 2 | 3; tone: "quiet" | "calm" | "attention" | "urgent" }
> = {
  none: { level: 0, tone: "calm" },
  watch: { level: 1, tone: "quiet" },
  report: { level: 2, tone: "attention" },
  "report-now": { level: 3, tone: "urgent" },
};

/** Channels to choose from; any other words do as well. */
export const channels: TextId[] = [
  "channel-network",
  "channel-email",
  "channel-messenger",
  "channel-call",
  "channel-video",
  "channel-meeting",
  "channel-event",
  "channel-letter",
];

/** Kinds of offer to choose from; any other words do as well. */
export const offerKinds: TextId[] = [
  "offer-kind-job",
  "offer-kind-consultancy",
  "offer-kind-paid-report",
  "offer-kind-talk",
  "offer-kind-trip",
  "offer-kind-gift",
  "offer-kind-money",
  "offer-kind-research-post",
];
