// What the host in memory finds: the same parts as the real search, without its finer points.
import type { RecordView, SearchHit } from "$api/generated";
import { fail } from "$api/testing/fail";

/** What the fake knows of a record beyond its view. */
export interface Searched {
  view: RecordView;
  contact: { id: string; name: string } | null;
}

export function searched(query: string, records: Searched[]): SearchHit[] {
  const tests = [...query.matchAll(/(?:([a-z]+):)?(?:"([^"]*)"?|(\S+))/gi)].map(
    ([whole, name, quoted, bare]) =>
      test(name?.toLowerCase(), (quoted ?? bare ?? "").toLowerCase(), whole.toLowerCase()),
  );
  return records
    .filter((record) => tests.every((fits) => fits(record)))
    .map(({ view, contact }) => ({
      kind: view.kind,
      id: view.id,
      title: view.title,
      snippet: texts(view).join(" ").slice(0, 120),
      contact: contact?.id ?? null,
    }));
}

function test(part: string | undefined, value: string, whole: string): (record: Searched) => boolean {
  const field = ({ view }: Searched, key: string): string => {
    const said = (view.record as { [key in string]: unknown })[key];
    return typeof said === "string" ? said : "";
  };
  if (part && value === "") return () => true;
  switch (part) {
    case "from":
      return ({ contact }) => contact?.name.toLowerCase().includes(value) ?? false;
    case "channel":
      return (found) => field(found, "channel").toLowerCase().includes(value);
    case "kind":
      return ({ view }) => view.kind === value;
    case "has":
      return ({ view }) => view.kind === "evidence";
    case "date": {
      const [from = "", to = from] = value.split("..");
      if (!/^[\d~?.-]+$/.test(value)) fail({ code: "search_part", part: "date" });
      return (found) => {
        const when = field(found, "when");
        return when !== "" && when >= from && (to === "" || when <= `${to}~`);
      };
    }
    default:
      return ({ view }) =>
        texts(view)
          .join(" ")
          .toLowerCase()
          .includes(part ? whole : value);
  }
}

/** What is written in a record, without the ids and digests in it. */
function texts(view: RecordView): string[] {
  const unread = ["contact", "about", "sha256", "media_type"];
  const entries = Object.entries(view.record as { [key in string]: unknown });
  return entries.flatMap(([key, value]) =>
    typeof value === "string" && value !== "" && !unread.includes(key) ? [value] : [],
  );
}
