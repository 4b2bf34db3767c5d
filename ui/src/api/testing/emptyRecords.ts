import type { Kind } from "$api/generated";

/** What Rust fills in where a record leaves something out. */
export const EMPTY: Partial<Record<Kind, { [key in string]: unknown }>> = {
  contact: {
    name_is_phonetic: false,
    aliases: [],
    claimed_role: "",
    claimed_employer: "",
    stated_affiliation: "",
    how_it_began: "",
    introduced_by: "",
    first_contact: null,
    frequency: "",
    next_planned_contact: null,
    accounts: [],
  },
  encounter: {
    when: null,
    when_basis: "",
    channel: "",
    initiated_by: "unknown",
    summary: "",
    where: "",
    present: [],
    knowledge: null,
    my_response: "",
  },
  offer: { kind: "", detail: "", amount: null, currency: null, payment_route: "", when: null, response: "" },
  request: { what: "", kind: "unknown", left_my_hands: null, when: null },
};
