// A host in memory, for tests and for the specimen page. It behaves like the real one where a screen can tell,
// and asks the real checklist; its bands follow one rule, which is enough to see every result.
import type {
  ApiError,
  ContactRow,
  ContactView,
  DisclosureDraftView,
  DraftView,
  HomeView,
  Kind,
  MissingView,
  PreviewView,
  QuestionView,
  RecordId,
  RecordView,
  RunView,
  Settings,
  VersionView,
  WaitingFileView,
} from "$api/generated";
import type { Answered, Command, DropNews, Host, Payload, Picked } from "$api/host";
import { EMPTY } from "$api/testing/emptyRecords";
import { fail } from "$api/testing/fail";
import { type Answers, outcome, question } from "$api/testing/fakeChecklist";
import { searched } from "$api/testing/fakeSearch";
import { toEdtf, whenWords } from "$text/when";
import checklist from "$resources/checklists/approach.json";
import message from "./message.svg?raw";
import page from "./page.svg?raw";
import routes from "$resources/routes/routes.json";

type Handlers = { [C in Command]: (payload: Payload<C>) => Answered<C> };
type LogRecord = VersionView["record"];
type Body = { [key in string]: unknown };
interface Stored {
  view: RecordView;
  versions: VersionView[];
}
interface Run {
  id: string;
  contact: RecordId;
  answers: Answers;
}

export const PASSPHRASE = "seven plain words on a sunny quay";
export const WORDS = (
  "anchor barley candle drift ember fable garden harbour island jacket kettle lantern " +
  "meadow needle orchard pebble quarry ribbon saddle timber umbrella velvet willow yonder"
).split(" ");

export class FakeHost implements Host {
  /** What the file dialogs give next. */
  file: Picked | null = { handle: "h-file", label: "message-screenshot.png" };
  place: Picked | null = { handle: "h-place", label: "Documents / my-log.candour" };
  pdf: Picked | null = { handle: "h-pdf", label: "candour-disclosure.pdf" };
  /** Refuses the next call of these commands. */
  readonly refuse = new Map<Command, ApiError>();
  readonly asked: [Command, unknown][] = [];

  /** What is seen of these pieces of evidence, other than their kind would have it. */
  readonly views = new Map<RecordId, PreviewView>();
  /** What the clipboard holds. */
  picture: string | null = null;
  /** How long the next files take to be read, in milliseconds. */
  slow = 0;

  #open = false;
  #thrownAway = false;
  #settings: Settings = {
    scheme: "system",
    contrast: "system",
    lockAfterMinutes: 5,
    securityContact: { name: "", role: "", phone: "", email: "", how: "", secondRoute: "" },
    route: null,
    savedFilters: [],
  };
  readonly #drafts = new Map<RecordId, DraftView>();
  readonly #stopped = new Set<string>();
  readonly #told = new Map<RecordId, string>();
  #drop: ((news: DropNews) => void) | null = null;
  #clock = Date.UTC(2026, 10, 23, 9, 0);
  #count = 0;
  readonly #records = new Map<RecordId, Stored>();
  readonly #runs = new Map<string, Run>();

  async rpc<C extends Command>(cmd: C, payload: Payload<C>, work?: string): Promise<Answered<C>> {
    if (work && this.slow > 0) await this.#wait(work);
    return this.#answer(cmd, payload);
  }

  #answer<C extends Command>(cmd: C, payload: Payload<C>): Promise<Answered<C>> {
    this.asked.push([cmd, payload]);
    try {
      const refused = this.refuse.get(cmd);
      if (refused) {
        this.refuse.delete(cmd);
        fail(refused);
      }
      const free: Command[] = [
        "app_state",
        "vaults_create",
        "vaults_open",
        "vaults_open_with_words",
        "vaults_try",
        "vaults_close",
        "passphrases_rate",
        "passphrases_suggest",
        "sheets_save",
        "works_show",
        "works_cancel",
        "routes_list",
      ];
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
  pastedPicture = () => Promise.resolve(this.picture);
  nextDrop = () => new Promise<DropNews>((resolve) => (this.#drop = resolve));

  /** Does something with dragged files. */
  drag(news: DropNews): void {
    this.#drop?.(news);
  }

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
    app_state: () => ({ vault: this.#open ? { name: "my-log", thrownAway: this.#thrownAway } : null }),
    vaults_create: ({ passphrase }) => {
      if (!passphrase) fail({ code: "passphrase_empty" });
      this.#open = true;
      return { name: "my-log", words: WORDS, reducedCost: false };
    },
    vaults_open: ({ passphrase }) => {
      if (!passphrase) fail({ code: "passphrase_empty" });
      if (passphrase !== PASSPHRASE) fail({ code: "wrong_passphrase", retryAfterMs: 0 });
      this.#open = true;
      return { name: "my-log", thrownAway: false };
    },
    vaults_try: () => {
      this.#open = true;
      this.#thrownAway = true;
      return { name: "Sample data", thrownAway: true };
    },
    vaults_open_with_words: ({ words }) => {
      if (words !== WORDS.join(" ")) fail({ code: "wrong_words" });
      this.#open = true;
      return { name: "my-log", thrownAway: false };
    },
    vaults_close: () => {
      this.#open = false;
      this.#thrownAway = false;
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
    passphrases_rate: ({ passphrase }) => ({
      score: Math.min(4, passphrase.trim().split(/\s+/).length - 1),
      warning: passphrase.includes(" ") ? null : "word",
    }),
    passphrases_suggest: () => ({ passphrase: PASSPHRASE }),
    sheets_save: () => ({ fileName: this.pdf?.label ?? "" }),
    works_show: () => ({ fraction: 0.5 }),
    works_cancel: ({ work }) => {
      this.#stopped.add(work);
      return null;
    },
    vaults_set_passphrase: ({ proof }) => {
      if ("words" in proof && proof.words !== WORDS.join(" ")) fail({ code: "wrong_words" });
      if ("passphrase" in proof && proof.passphrase !== PASSPHRASE)
        fail({ code: "wrong_passphrase", retryAfterMs: 0 });
      return null;
    },
    settings_get: () => this.#settings,
    settings_set: (settings) => (this.#settings = settings),
    routes_list: () => routes.routes.map((route) => ({ ...route, reviewed: "25 Nov 2026" })),
    home_show: () => this.#home(),
    drafts_list: () => [...this.#drafts.values()].reverse(),
    drafts_get: ({ id }) => this.#draft(id),
    drafts_save: ({ id, form, about, body }) => {
      const before = id ? this.#draft(id) : null;
      const draft: DraftView = {
        id: before?.id ?? `d-${++this.#count}`,
        form,
        about: about ?? null,
        body,
        updatedAt: this.#now(),
        files: before?.files ?? [],
      };
      this.#drafts.set(draft.id, draft);
      return draft;
    },
    drafts_discard: ({ id }) => {
      this.#draft(id);
      this.#drafts.delete(id);
      return null;
    },
    drafts_add_file: ({ draft, file }) => {
      if (file !== this.file?.handle) fail({ code: "unknown_handle" });
      return this.#waits(draft, this.file.label);
    },
    drafts_paste_file: ({ draft, name }) => this.#waits(draft, name),
    drafts_remove_file: ({ file }) => {
      for (const draft of this.#drafts.values()) draft.files = draft.files.filter(({ id }) => id !== file);
      return null;
    },
    drafts_view_file: ({ file }) => {
      const found = [...this.#drafts.values()].flatMap(({ files }) => files).find(({ id }) => id === file);
      return preview(found?.mediaType ?? "");
    },
    captures_save: ({ draft: id, contact, records, source, captured }) => {
      const draft = this.#draft(id);
      const added: RecordId[] = [];
      let about = "existing" in contact ? contact.existing : "";
      if ("new" in contact)
        added.push((about = this.#add("contact", { ...EMPTY.contact, ...(contact.new as Body) }).id));
      for (const { kind, record } of records) {
        const owner = kind === "note" ? { about } : { contact: about };
        added.push(this.#add(kind, { ...EMPTY[kind], ...(record as Body), ...owner }).id);
      }
      for (const { name, mediaType, size, sha256 } of draft.files) {
        const file = { name, media_type: mediaType, size, sha256, source, captured, excerpt: "" };
        added.push(this.#add("evidence", { contact: about, ...file }).id);
      }
      this.#drafts.delete(id);
      return { contact: about, added };
    },
    contacts_tell: ({ contact, told }) => {
      if (told) this.#told.set(contact, this.#now());
      else this.#told.delete(contact);
      return null;
    },
    evidence_view: ({ id }) => {
      const { view } = this.#get(id);
      const other = this.views.get(id);
      if (other) return other;
      return preview(view.kind === "evidence" ? view.record.media_type : "");
    },
    runs_discard: ({ run }) => {
      this.#runs.delete(run);
      return null;
    },
    disclosures_preview: ({ contact, records, furtherInformation }) => {
      const chosen = this.#prepare(contact, records).candidates.filter((candidate) => candidate.chosen);
      const further = furtherInformation === "none" ? [] : ["Further information by an approved route"];
      return {
        pages: draw("Contact report", [
          this.#get(contact).view.title,
          ...chosen.map((candidate) => candidate.title),
          ...further,
        ]),
      };
    },
    // The window does not ask for these.
    samples_add: () => fail({ code: "unknown_command" }),
    assessments_add: () => fail({ code: "unknown_command" }),
    records_list: ({ kind }) => this.#live(kind),
    search_find: ({ query }) => {
      const live = [...this.#records.values()].map(({ view }) => view).filter((view) => !view.binnedAt);
      const of = (view: RecordView) => {
        const id = ownerOf(view.kind === "note" ? this.#get(view.record.about).view : view);
        return id ? { id, name: this.#get(id).view.title } : null;
      };
      return {
        results: searched(
          query,
          live.map((view) => ({ view, contact: of(view) })),
        ),
      };
    },
  };

  async #wait(work: string): Promise<void> {
    for (let waited = 0; waited < this.slow; waited += 50) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (this.#stopped.has(work)) fail({ code: "cancelled" });
    }
  }

  #draft(id: RecordId): DraftView {
    return this.#drafts.get(id) ?? fail({ code: "draft_not_found" });
  }

  #waits(draft: RecordId, name: string): WaitingFileView {
    const mediaType = name.endsWith(".png") ? "image/png" : "text/plain";
    const file = { id: `f-${++this.#count}`, name, mediaType, size: 48_213, sha256: "5f0c".repeat(16) };
    this.#draft(draft).files.push(file);
    return file;
  }

  #home(): HomeView {
    const rows = this.#live("contact").map((view) => this.#row(view));
    const needs = rows.flatMap((row): HomeView["needs"] => {
      const common = { contact: row.id, name: row.name, when: "" };
      const due = row.band === "report" || row.band === "report-now";
      if (due && !row.told)
        return [{ ...common, need: row.disclosed ? "hand-over" : "tell", band: row.band }];
      if (row.openRun) return [{ ...common, need: "resume", band: null }];
      if (!row.band && row.offers + row.requests > 0) return [{ ...common, need: "assess", band: null }];
      return [];
    });
    const latest = this.#live("encounter")
      .toReversed()
      .slice(0, 5)
      .map((record) => ({ record, name: this.#get(record.record.contact).view.title }));
    return { contacts: rows.length, needs, latest };
  }

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
      offers: this.#live("offer", view.id).length,
      requests: this.#live("request", view.id).length,
      evidence: this.#live("evidence", view.id).length,
      lastWords: encounters.at(-1)?.whenWords ?? "",
      lastKey: encounters.length > 0 ? sortKey(encounters.at(-1) as RecordView) : "",
      disclosed: this.#live("disclosure", view.id).length > 0,
      told: this.#told.has(view.id),
      openRun: [...this.#runs.values()].some((run) => run.contact === view.id),
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
      toldAt: this.#told.get(id) ?? null,
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

/** Pages that list what was chosen, so that a change of it is seen. */
function draw(title: string, lines: string[]): string[] {
  const pages: string[][] = [];
  for (let from = 0; from === 0 || from < lines.length; from += 9) pages.push(lines.slice(from, from + 9));
  return pages.map((shown, index) => {
    const texts = shown.map((line, at) => {
      const safe = line.replaceAll(/[&<>]/g, "").slice(0, 90);
      return `<text x="56" y="${160 + at * 66}" font-weight="700">${safe}</text><rect x="56" y="${172 + at * 66}" width="440" height="5" fill="#d9d9d6"/><rect x="56" y="${184 + at * 66}" width="${300 - at * 9}" height="5" fill="#d9d9d6"/>`;
    });
    const values: Record<string, string> = {
      page: String(index + 1),
      pages: String(pages.length),
      title: index === 0 ? title : "Continued",
      lines: texts.join(""),
      foot: "Made with Candour. Not a verdict on anyone.",
    };
    return page.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
  });
}

function preview(mediaType: string): PreviewView {
  if (mediaType.startsWith("image/")) {
    const size = { width: 1280, height: 800, shrunk: false };
    // The real host gives a PNG or JPEG; a drawing is easier to keep here.
    return {
      intact: true,
      shown: { as: "picture", mediaType: "image/svg+xml", base64: btoa(message), ...size },
    };
  }
  if (mediaType === "message/rfc822") {
    return {
      intact: true,
      shown: {
        as: "mail",
        from: "Marta Feldt <marta@feldt.example>",
        to: ["Jo Sample <jo@office.example>"],
        subject: "A short paper",
        date: "3 Oct 2026, 09:12 UTC",
        headerLines: "From: Marta Feldt <marta@feldt.example>\nReceived: by mail.example",
        text: "Would you write four pages for our client?\n\nThe terms are at feldt.example/terms, and I can be reached at any time.\n\nMarta",
        attachments: [{ name: "terms.pdf", mediaType: "application/pdf", size: 20_480 }],
        problems: ["unsure"],
      },
    };
  }
  if (mediaType === "text/plain") {
    return { intact: true, shown: { as: "text", text: "First line\nSecond line", problems: [] } };
  }
  return { intact: true, shown: { as: "nothing", why: "kind" } };
}

const SIGNALS = [
  { words: "exclusive", indicator: "B03", reason: "Scarcity, which guidance names beside other signs." },
  { words: "not public", indicator: "C08", reason: "A request for things that are not public." },
  { words: "crypto", indicator: "D03", reason: "Payment in cryptocurrency." },
];

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
