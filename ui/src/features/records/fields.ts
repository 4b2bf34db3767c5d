// Every field of every record that people write, in the order in which they are asked.
// The few that are used most come first; `more` puts the others behind "More details".
import type { Kind } from "$api/generated";
import type { TextId } from "$text";
import {
  channels,
  initiatedByWords,
  knowledgeWords,
  leftMyHandsWords,
  offerKinds,
  requestKindWords,
} from "$text/words";

export type WrittenKind = Exclude<Kind, "assessment" | "disclosure">;

interface Common {
  key: string;
  label: TextId;
  hint?: TextId;
  /** Behind "More details". */
  more?: true;
  /** Invites detail, so it carries the reminder that this is for unclassified things only. */
  invites?: true;
  /** Share of the line, in sixths. */
  span?: 2 | 3 | 4;
}
export interface Choice {
  value: string;
  label: TextId;
}
export type Field =
  | (Common & { control: "text"; suggestions?: TextId[] })
  | (Common & { control: "long" | "amount" | "currency" | "check" | "accounts" })
  /** `lean` says on which side of today a bare "Tuesday" is. */
  | (Common & { control: "date"; lean?: "future" })
  | (Common & { control: "list"; line: TextId })
  /** `unset` is the answer while nothing is chosen: null, or a word of the list. */
  | (Common & { control: "choice"; choices: Choice[]; unset: string | null });

const routes: TextId[] = [
  "route-bank",
  "route-cash",
  "route-cryptocurrency",
  "route-voucher",
  "route-third-party",
];

export const fields: Record<WrittenKind, Field[]> = {
  me: [
    { key: "name", control: "text", label: "field-me-name" },
    { key: "role", control: "text", label: "field-me-role", span: 3 },
    { key: "unit", control: "text", label: "field-me-unit", span: 3 },
    { key: "phone", control: "text", label: "field-me-phone", span: 3 },
    { key: "email", control: "text", label: "field-me-email", span: 3 },
    {
      key: "contact_me_safely",
      control: "long",
      label: "field-me-contact-me-safely",
      hint: "field-me-contact-me-safely-hint",
    },
  ],
  contact: [
    { key: "name", control: "text", label: "field-contact-name", hint: "field-contact-name-hint" },
    { key: "claimed_role", control: "text", label: "field-contact-claimed-role", span: 3 },
    { key: "claimed_employer", control: "text", label: "field-contact-claimed-employer", span: 3 },
    {
      key: "how_it_began",
      control: "long",
      label: "field-contact-how-it-began",
      hint: "field-contact-how-it-began-hint",
      invites: true,
    },
    { key: "first_contact", control: "date", label: "field-contact-first-contact" },
    {
      key: "accounts",
      control: "accounts",
      label: "field-contact-accounts",
      hint: "field-contact-accounts-hint",
    },
    { key: "name_is_phonetic", control: "check", label: "field-contact-name-is-phonetic", more: true },
    {
      key: "aliases",
      control: "list",
      label: "field-contact-aliases",
      line: "field-contact-aliases-line",
      more: true,
    },
    {
      key: "stated_affiliation",
      control: "text",
      label: "field-contact-stated-affiliation",
      hint: "field-contact-stated-affiliation-hint",
      more: true,
    },
    { key: "introduced_by", control: "text", label: "field-contact-introduced-by", span: 3, more: true },
    { key: "frequency", control: "text", label: "field-contact-frequency", span: 3, more: true },
    {
      key: "next_planned_contact",
      control: "date",
      label: "field-contact-next-planned-contact",
      lean: "future",
      more: true,
    },
  ],
  encounter: [
    {
      key: "summary",
      control: "long",
      label: "field-encounter-summary",
      hint: "field-encounter-summary-hint",
      invites: true,
    },
    { key: "when", control: "date", label: "field-encounter-when" },
    { key: "channel", control: "text", label: "field-encounter-channel", suggestions: channels },
    {
      key: "initiated_by",
      control: "choice",
      label: "field-encounter-initiated-by",
      choices: choices(initiatedByWords),
      unset: "unknown",
    },
    {
      key: "when_basis",
      control: "text",
      label: "field-encounter-when-basis",
      hint: "field-encounter-when-basis-hint",
      more: true,
    },
    { key: "where", control: "text", label: "field-encounter-where", more: true },
    {
      key: "present",
      control: "list",
      label: "field-encounter-present",
      line: "field-encounter-present-line",
      more: true,
    },
    {
      key: "knowledge",
      control: "choice",
      label: "field-encounter-knowledge",
      choices: choices(knowledgeWords),
      unset: null,
      more: true,
    },
    {
      key: "my_response",
      control: "long",
      label: "field-encounter-my-response",
      hint: "field-encounter-my-response-hint",
      more: true,
    },
  ],
  offer: [
    { key: "kind", control: "text", label: "field-offer-kind", suggestions: offerKinds },
    {
      key: "detail",
      control: "long",
      label: "field-offer-detail",
      hint: "field-offer-detail-hint",
      invites: true,
    },
    {
      key: "amount",
      control: "amount",
      label: "field-offer-amount",
      hint: "field-offer-amount-hint",
      span: 4,
    },
    {
      key: "currency",
      control: "currency",
      label: "field-offer-currency",
      hint: "field-offer-currency-hint",
      span: 2,
    },
    { key: "when", control: "date", label: "field-offer-when" },
    {
      key: "payment_route",
      control: "text",
      label: "field-offer-payment-route",
      suggestions: routes,
      more: true,
    },
    { key: "response", control: "long", label: "field-offer-response", more: true },
  ],
  request: [
    {
      key: "what",
      control: "long",
      label: "field-request-what",
      hint: "field-request-what-hint",
      invites: true,
    },
    {
      key: "kind",
      control: "choice",
      label: "field-request-kind",
      hint: "field-request-kind-hint",
      choices: choices(requestKindWords),
      unset: "unknown",
    },
    { key: "when", control: "date", label: "field-request-when" },
    {
      key: "left_my_hands",
      control: "choice",
      label: "field-request-left-my-hands",
      hint: "field-request-left-my-hands-hint",
      choices: choices(leftMyHandsWords),
      unset: null,
    },
  ],
  evidence: [
    { key: "source", control: "text", label: "field-evidence-source", hint: "field-evidence-source-hint" },
    { key: "captured", control: "date", label: "field-evidence-captured" },
  ],
  note: [
    { key: "text", control: "long", label: "field-note-text", hint: "field-note-text-hint", invites: true },
  ],
};

/** Returns the label of a field by its key, or the key where the form has no such field. */
export function labelOf(kind: WrittenKind, key: string): TextId | null {
  return fields[kind].find((field) => field.key === key)?.label ?? null;
}

function choices(words: Record<string, TextId>): Choice[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
