// A host in memory, for tests and for the specimen page. It behaves like the real one where a screen can tell,
// and asks the real checklist; its bands follow one rule, which is enough to see every result.
import type {
  AnswerEntry,
  ApiError,
  Band,
  ContactRow,
  ContactView,
  DisclosureDraftView,
  Finding,
  Kind,
  MissingView,
  Outcome,
  QuestionView,
  RecordId,
  RecordView,
  RunView,
  VersionView,
} from "$api/generated";
import type { Answered, Command, Host, Payload, Picked } from "$api/host";
import { toEdtf, whenWords } from "$text/when";
import checklist from "$resources/checklists/approach.json";
import indicators from "$resources/indicators/indicators.json";
import sources from "$resources/sources/sources.json";

type Handlers = { [C in Command]: (payload: Payload<C>) => Answered<C> };
type LogRecord = VersionView["record"];
type Body = { [key in string]: unknown };
type Answers = Run["answers"];
interface Stored {
  view: RecordView;
  versions: VersionView[];
}
interface Run {
  id: string;
  contact: RecordId;
  answers: { [question in string]?: AnswerEntry };
}

export const PASSPHRASE = "seven plain words on a sunny quay";
export const WORDS = (
  "anchor barley candle drift ember fable garden harbour island jacket kettle lantern " +
  "meadow needle orchard pebble quarry ribbon saddle timber umbrella velvet willow yonder"
).split(" ");

const byId = new Map(indicators.indicators.map((indicator) => [indicator.id, indicator]));
const published = new Map(sources.sources.map((source) => [source.tag, source]));

export class FakeHost implements Host {
  /** What the file dialogs give next. */
  file: Picked | null = { handle: "h-file", label: "message-screenshot.png" };
  place: Picked | null = { handle: "h-place", label: "Documents / my-log.candour" };
  pdf: Picked | null = { handle: "h-pdf", label: "candour-disclosure.pdf" };
  /** Refuses the next call of these commands. */
  readonly refuse = new Map<Command, ApiError>();
  readonly asked: [Command, unknown][] = [];

  #open = false;
  #clock = Date.UTC(2026, 10, 23, 9, 0);
  #count = 0;
  readonly #records = new Map<RecordId, Stored>();
  readonly #runs = new Map<string, Run>();

  rpc<C extends Command>(cmd: C, payload: Payload<C>): Promise<Answered<C>> {
    this.asked.push([cmd, payload]);
    try {
      const refused = this.refuse.get(cmd);
      if (refused) {
        this.refuse.delete(cmd);
        fail(refused);
      }
      const free: Command[] = ["app_state", "vaults_create", "vaults_open", "vaults_open_with_words"];
      if (!this.#open && !free.includes(cmd)) fail({ code: "vault_closed" });
      const answer = this.#handlers[cmd](structuredClone(payload));
      return Promise.resolve(structuredClone(answer));
    } catch (reason) {
      // The real host rejects with a plain object as well.
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      return Promise.reject(reason);
    }
  }

  pickFile = () => Promise.resolve(this.file);
  pickVault = () => Promise.resolve(this.place);
  placeVault = () => Promise.resolve(this.place);
  placePdf = () => Promise.resolve(this.pdf);

  /** Opens the vault without the screens for it. */
  unlock(): this {
    this.#open = true;
    return this;
  }

  /** Adds a record without the forms for it. */
  add(kind: Kind, record: Body): RecordId {
    return this.#add(kind, record).id;
  }

  readonly #handlers: Handlers = {
    app_state: () => ({ vault: this.#open ? { name: "my-log" } : null }),
    vaults_create: ({ passphrase }) => {
      if (!passphrase) fail({ code: "passphrase_empty" });
      this.#open = true;
      return { name: "my-log", words: WORDS, reducedCost: false };
    },
    vaults_open: ({ passphrase }) => {
      if (!passphrase) fail({ code: "passphrase_empty" });
      if (passphrase !== PASSPHRASE) fail({ code: "wrong_passphrase", retryAfterMs: 0 });
      this.#open = true;
      return { name: "my-log" };
    },
    vaults_open_with_words: ({ words }) => {
      if (words !== WORDS.join(" ")) fail({ code: "wrong_words" });
      this.#open = true;
      return { name: "my-log" };
    },
    vaults_close: () => {
      this.#open = false;
      return { vault: null };
    },
    vaults_check: () => ({
      records: this.#records.size,
      custodyLines: this.#count,
      attachments: 0,
      findings: [],
    }),
    records_add: ({ kind, record }) => this.#add(kind, record as Body),
    records_edit: ({ id, record }) => this.#edit(id, record as Body),
    records_get: ({ id }) => this.#get(id).view,
    records_history: ({ id }) => this.#get(id).versions,
    records_bin: ({ id }) => this.#set(id, { binnedAt: this.#now() }),
    records_restore: ({ id }) => this.#set(id, { binnedAt: null }),
    bin_list: () => [...this.#records.values()].map(({ view }) => view).filter((view) => view.binnedAt),
    me_get: () => this.#live("me")[0] ?? null,
    contacts_list: () => this.#live("contact").map((view) => this.#row(view)),
    contacts_show: ({ id }) => this.#contact(id),
    evidence_add: ({ contact, file, source, captured }) => {
      if (file !== this.file?.handle) fail({ code: "unknown_handle" });
      return this.#add("evidence", {
        contact,
        name: this.file.label,
        media_type: this.file.label.endsWith(".png") ? "image/png" : "message/rfc822",
        size: 48_213,
        sha256: "5f0c9a61b7e24d38f10f7ac2be934d1e88a06b7c2d3f4e5a69b8c7d6e5f40312",
        source,
        captured,
        excerpt: "",
      });
    },
    runs_start: ({ contact }) => {
      const open = [...this.#runs.values()].find((run) => run.contact === contact);
      const run = open ?? { id: `run-${++this.#count}`, contact, answers: {} };
      this.#runs.set(run.id, run);
      return this.#run(run);
    },
    runs_answer: ({ run: id, question, entry }) => {
      const run = this.#runs.get(id) ?? fail({ code: "run_not_found" });
      run.answers[question] = entry;
      return this.#run(run);
    },
    runs_finish: ({ run: id }) => {
      const run = this.#runs.get(id) ?? fail({ code: "run_not_found" });
      this.#runs.delete(id);
      const finished = this.#now();
      return this.#add("assessment", {
        contact: run.contact,
        checklist: { id: checklist.id, version: checklist.version, sha256: "0".repeat(64) },
        finished,
        answers: run.answers,
        outcome: outcome(run.answers),
      });
    },
    schemes_list: () => [
      { id: "generic", version: 1, title: "Contact report", recipient: "your own security team" },
    ],
    disclosures_prepare: ({ contact, records }) => this.#prepare(contact, records),
    disclosures_make: ({ contact, records }) => {
      const chosen = this.#prepare(contact, records).candidates.filter((candidate) => candidate.chosen);
      const record = this.#add("disclosure", {
        contact,
        scheme: { id: "generic", version: 1 },
        made: this.#now(),
        short_id: "K7QF-2M9X",
        records: chosen.map(({ id }) => ({ id, version: this.#get(id).view.version })),
        pdf_sha256: "a41d6e0b93f27c58d2e1f00794b8ac6353de7f1b20c9486ea5b7730cf61e2d94",
        pdf_size: 88_412,
      });
      return {
        record,
        fileName: this.pdf?.label ?? "",
        pages: 4,
        missing: this.#prepare(contact, records).missing,
      };
    },
    vaults_export: () => ({ records: this.#records.size, files: 1 }),
    // The window does not ask for these yet.
    samples_add: () => fail({ code: "unknown_command" }),
    assessments_add: () => fail({ code: "unknown_command" }),
    vaults_set_passphrase: () => fail({ code: "unknown_command" }),
    records_list: ({ kind }) => this.#live(kind),
    search_find: ({ query }) => ({
      results: [...this.#records.values()]
        .filter(
          ({ view }) =>
            !view.binnedAt && JSON.stringify(view.record).toLowerCase().includes(query.toLowerCase()),
        )
        .map(({ view }) => ({
          kind: view.kind,
          id: view.id,
          title: view.title,
          snippet: "",
          contact: ownerOf(view),
        })),
    }),
  };

  #now(): string {
    this.#clock += 60_000;
    return new Date(this.#clock).toISOString();
  }

  #get(id: RecordId): Stored {
    return this.#records.get(id) ?? fail({ code: "record_not_found" });
  }

  #add(kind: Kind, record: Body): RecordView {
    const id = `r-${++this.#count}`;
    const now = this.#now();
    const view = this.#view({ id, version: 1, addedAt: now, writtenAt: now, binnedAt: null }, kind, record);
    this.#records.set(id, { view, versions: [versionOf(view)] });
    return view;
  }

  #edit(id: RecordId, record: Body): RecordView {
    const stored = this.#get(id);
    const { version, addedAt, binnedAt } = stored.view;
    stored.view = this.#view(
      { id, version: version + 1, addedAt, writtenAt: this.#now(), binnedAt },
      stored.view.kind,
      record,
    );
    stored.versions.push(versionOf(stored.view));
    return stored.view;
  }

  #set(id: RecordId, change: Pick<RecordView, "binnedAt">): RecordView {
    const stored = this.#get(id);
    stored.view = { ...stored.view, ...change };
    return stored.view;
  }

  #view(
    head: Pick<RecordView, "id" | "version" | "addedAt" | "writtenAt" | "binnedAt">,
    kind: Kind,
    record: Body,
  ): RecordView {
    for (const key of ["name", "contact", "text"]) {
      if (key in record && !record[key] && kind !== "me") fail({ code: "field_required", field: key });
    }
    for (const key of ["when", "first_contact", "next_planned_contact", "captured"]) {
      const date = record[key];
      if (typeof date === "string" && !whenWords(date)) {
        fail({ code: "field_invalid", field: key, expected: "date", choices: [] });
      }
    }
    if (typeof record.amount === "string" && !/^\d+(\.\d+)?$/.test(record.amount)) {
      fail({ code: "field_invalid", field: "amount", expected: "amount", choices: [] });
    }
    const titled = record.summary ?? record.detail ?? record.what ?? record.name ?? record.text ?? "";
    const when =
      record.when ?? record.first_contact ?? record.captured ?? record.finished ?? record.made ?? "";
    const words = typeof when === "string" ? whenWords(toEdtf(when.slice(0, 10))) || whenWords(when) : "";
    const titles: Partial<Record<Kind, string>> = {
      assessment: checklist.title,
      disclosure: "Contact report",
      me: "Me",
    };
    const title = titles[kind] ?? (typeof titled === "string" ? (titled.split("\n")[0] ?? "") : "");
    return { ...head, title, whenWords: words, ...({ kind, record } as unknown as LogRecord) };
  }

  #live<K extends Kind>(kind: K, contact?: RecordId): (RecordView & { kind: K })[] {
    return [...this.#records.values()]
      .map(({ view }) => view)
      .filter((view) => view.kind === kind && !view.binnedAt && (!contact || ownerOf(view) === contact))
      .toSorted((a, b) => sortKey(a).localeCompare(sortKey(b))) as (RecordView & { kind: K })[];
  }

  #row(view: RecordView & { kind: "contact" }): ContactRow {
    const encounters = this.#live("encounter", view.id);
    return {
      id: view.id,
      name: view.record.name,
      claimedRole: view.record.claimed_role,
      claimedEmployer: view.record.claimed_employer,
      encounters: encounters.length,
      lastWords: encounters.at(-1)?.whenWords ?? "",
      band: this.#live("assessment", view.id).at(-1)?.record.outcome.band ?? null,
    };
  }

  #contact(id: RecordId): ContactView {
    const encounters = this.#live("encounter", id);
    const signals: ContactView["signals"] = {};
    for (const encounter of encounters) {
      const found = SIGNALS.filter(({ words }) => encounter.record.summary.toLowerCase().includes(words));
      if (found.length > 0) signals[encounter.id] = found;
    }
    return {
      contact: this.#get(id).view,
      encounters,
      offers: this.#live("offer", id),
      requests: this.#live("request", id),
      evidence: this.#live("evidence", id),
      notes: this.#live("note").filter(
        (note) => note.record.about === id || ownerOf(this.#get(note.record.about).view) === id,
      ),
      assessments: this.#live("assessment", id),
      disclosures: this.#live("disclosure", id),
      signals,
      openRun: [...this.#runs.values()].find((run) => run.contact === id)?.id ?? null,
    };
  }

  #run(run: Run): RunView {
    const questions = checklist.gates.flatMap((gate): QuestionView[] => {
      const asked: QuestionView = {
        ...gate,
        role: "gate",
        benign: null,
        ifYes: null,
        sources: [],
        judgement: false,
        entry: run.answers[gate.id] ?? null,
      };
      const opened = asked.entry?.answer === "yes" ? gate.opens.map((id) => question(id, run.answers)) : [];
      return [asked, ...opened];
    });
    questions.push(...checklist.closing.map((id) => question(id, run.answers)));
    const open = questions.findIndex((asked) => !asked.entry);
    return {
      id: run.id,
      contact: run.contact,
      title: checklist.title,
      intro: checklist.intro,
      questions,
      answered: Object.keys(run.answers).length,
      position: open < 0 ? questions.length - 1 : open,
    };
  }

  #prepare(contact: RecordId, records: RecordId[] | null): DisclosureDraftView {
    const kinds: Kind[] = ["encounter", "offer", "request", "evidence", "assessment"];
    const all = kinds.flatMap((kind) =>
      kind === "contact" ? [this.#get(contact).view] : this.#live(kind, contact),
    );
    const candidates = all.map(({ id, kind, title, whenWords: words }) => ({
      id,
      kind,
      title,
      whenWords: words,
      chosen: records ? records.includes(id) : true,
    }));
    const missing: MissingView[] = [];
    const me = this.#live("me")[0];
    if (!me?.record.name)
      missing.push({
        field: "reporter.name",
        label: "Your name",
        kind: "me",
        record: me?.id ?? null,
        key: "name",
      });
    for (const view of [this.#get(contact).view, ...all]) {
      if (view.kind === "contact" && !view.record.how_it_began) {
        missing.push({
          field: "contact.began",
          label: "How it began",
          kind: "contact",
          record: view.id,
          key: "how_it_began",
        });
      }
      if (view.kind === "encounter" && !view.record.where) {
        missing.push({
          field: `encounter.${view.id}.where`,
          label: `Where: ${view.title}`,
          kind: "encounter",
          record: view.id,
          key: "where",
        });
      }
    }
    return { candidates, missing: missing.slice(0, 4) };
  }
}

const SIGNALS = [
  { words: "exclusive", indicator: "B03", reason: "Scarcity, which guidance names beside other signs." },
  { words: "not public", indicator: "C08", reason: "A request for things that are not public." },
  { words: "crypto", indicator: "D03", reason: "Payment in cryptocurrency." },
];

function question(id: string, answers: Answers): QuestionView {
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

function outcome(answers: Answers): Outcome {
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

function ownerOf(view: RecordView): RecordId | null {
  if (view.kind === "contact") return view.id;
  return "contact" in view.record ? view.record.contact : null;
}

function sortKey(view: RecordView): string {
  const body = view.record as Body;
  const when = body.when ?? body.captured ?? body.finished ?? body.made ?? view.writtenAt;
  return typeof when === "string" ? when : view.writtenAt;
}

function versionOf(view: RecordView): VersionView {
  const { kind, record, version, writtenAt } = view;
  return { version, writtenAt, record: { kind, record } as LogRecord };
}

function fail(reason: ApiError): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw reason;
}
