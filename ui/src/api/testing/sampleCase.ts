// An invented case, so that every screen has something to show. Nobody in it exists.
import type { FakeHost } from "$api/testing/fakeHost";

export function sampleCase(host: FakeHost): string {
  const contact = host.add("contact", {
    name: "Marta Feldt",
    name_is_phonetic: false,
    aliases: ["M. Feldt-Oram"],
    claimed_role: "Senior adviser",
    claimed_employer: "Northlake Advisory",
    stated_affiliation: "",
    how_it_began: "She wrote on a professional network after my talk on grain tariffs.",
    introduced_by: "",
    first_contact: "2026-08-30~",
    frequency: "weekly",
    next_planned_contact: "2026-12-02",
    accounts: [
      { kind: "Profile", value: "network.example/marta-feldt" },
      { kind: "E-mail", value: "m.feldt@northlake.example" },
    ],
  });
  const encounter = (when: string, channel: string, summary: string, where = "") =>
    host.add("encounter", {
      contact,
      when,
      when_basis: "stamp on the message",
      channel,
      initiated_by: "contact",
      summary,
      where,
      present: [],
      knowledge: "know",
      my_response: "",
    });
  encounter(
    "2026-09-01",
    "Professional network",
    "Praised my talk and asked whether I take on paid work for an exclusive circle of clients.",
  );
  encounter(
    "2026-09-14",
    "Messenger",
    "Asked me to move to another app and to keep it between us.\nSaid it was easier for everyone.",
  );
  const call = encounter(
    "2026-10-05",
    "Video call",
    "Offered a fee for a short report, and more for views that are not public yet.",
    "Online",
  );
  host.add("offer", {
    contact,
    kind: "Paid report",
    detail: "Four pages on the tariff bill, every month.",
    amount: "2500.50",
    currency: "GBP",
    payment_route: "Cryptocurrency",
    when: "2026-10-05",
    response: "I said I would think about it.",
  });
  host.add("request", {
    contact,
    what: "What the committee is likely to decide, before it is published.",
    kind: "non-public",
    left_my_hands: "nothing",
    when: "2026-10-05",
  });
  host.add("evidence", {
    contact,
    name: "message-2026-09-14.png",
    media_type: "image/png",
    size: 48_213,
    sha256: "5f0c9a61b7e24d38f10f7ac2be934d1e88a06b7c2d3f4e5a69b8c7d6e5f40312",
    source: "My screenshot of the message",
    captured: "2026-09-14",
    excerpt: "",
  });
  host.add("note", { about: contact, text: "I feel foolish about this. Ask Jo how reporting works." });
  host.add("note", { about: call, text: "The line was bad; I may have misheard the amount." });
  host.add("contact", {
    name: "Tomas Eide",
    name_is_phonetic: false,
    aliases: [],
    claimed_role: "Editor",
    claimed_employer: "Quarterly Trade Review",
    stated_affiliation: "",
    how_it_began: "",
    introduced_by: "",
    first_contact: null,
    frequency: "",
    next_planned_contact: null,
    accounts: [],
  });
  return contact;
}
