// More of the invented case: a long silence, dates that are not sure, and what is left of a report.
import type { FakeHost } from "$api/testing/fakeHost";
import type { RecordId } from "$api/generated";

export function longCase(host: FakeHost, contact: RecordId): void {
  const encounter = (when: string | null, channel: string, summary: string) =>
    host.add("encounter", {
      contact,
      when,
      when_basis: "",
      channel,
      initiated_by: "contact",
      summary,
      where: "",
      present: [],
      knowledge: null,
      my_response: "",
    });
  encounter(
    "2026-06~",
    "Professional network",
    "Looked at my profile and liked two old posts, I think in June.",
  );
  encounter("2026-11-24", "Messenger", "Wrote again and asked whether I had thought about it.");
  encounter("2026-11-28", "Professional network", "Sent a short greeting there as well.");
  encounter(null, "", "Somebody mentioned her at a conference; I do not remember which one.");
  host.add("offer", {
    contact,
    kind: "Trip",
    detail: "A conference in the spring, flight and hotel paid.",
    amount: null,
    currency: null,
    payment_route: "",
    when: "2026-11-10/2026-11-20",
    response: "",
  });
  const file = (name: string, media_type: string, captured: string | null) =>
    host.add("evidence", {
      contact,
      name,
      media_type,
      size: 20_480,
      sha256: "91b7e24d38f10f7ac2be934d1e88a06b7c2d3f4e5a69b8c7d6e5f403125f0c9a",
      source: "saved from my mailbox",
      captured,
      excerpt: "Would you write four pages for our client?",
    });
  file("A short paper.eml", "message/rfc822", "2026-10-03");
  file("chat-export.txt", "text/plain", "2026-11-25");
  file("terms.pdf", "application/pdf", null);
}
