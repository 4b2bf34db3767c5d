// Written by `cargo xtask generate` from the Rust types. Do not edit.

export type Account = { 
/**
 * What it is: profile, email, phone…
 */
kind: string, 
/**
 * The address itself.
 */
value: string, };

export type Amount = string;

export type Answer = "yes" | "no" | "unknown" | "prefer-not-to-say";

export type AnswerEntry = { 
/**
 * The answer.
 */
answer: Answer, 
/**
 * In the person's own words.
 */
comment: string, 
/**
 * Records that the answer rests on.
 */
links: Array<RecordId>, };

export type ApiError = { "code": "vault_closed" } | { "code": "vault_already_open" } | { "code": "vault_in_use" } | { "code": "vault_exists" } | { "code": "vault_not_found" } | { "code": "vault_damaged" } | { "code": "vault_header_damaged" } | { "code": "vault_not_empty" } | { "code": "inside_vault" } | { "code": "vault_too_new", 
/**
 * The format found.
 */
found: number, 
/**
 * The newest format this build reads.
 */
supported: number, } | { "code": "wrong_passphrase", 
/**
 * How long to wait before the next try, in milliseconds.
 */
retryAfterMs: number, } | { "code": "wrong_words" } | { "code": "passphrase_empty" } | { "code": "read_only" } | { "code": "storage_full" } | { "code": "permission_denied" } | { "code": "folder_not_found" } | { "code": "folder_not_empty" } | { "code": "file_unreadable" } | { "code": "file_empty" } | { "code": "file_too_large", 
/**
 * The limit in MiB.
 */
limitMib: number, } | { "code": "unknown_handle" } | { "code": "record_not_found" } | { "code": "record_wrong_state" } | { "code": "record_not_json", 
/**
 * Line of the fault, from 1.
 */
line: number, 
/**
 * Column of the fault, from 1.
 */
column: number, } | { "code": "record_not_object" } | { "code": "record_unknown_kind" } | { "code": "record_unknown_key", 
/**
 * The kind.
 */
kind: string, 
/**
 * The keys it knows.
 */
known: Array<string>, } | { "code": "field_required", 
/**
 * The field.
 */
field: string, } | { "code": "field_invalid", 
/**
 * The field.
 */
field: string, 
/**
 * What belongs there.
 */
expected: ExpectedCode, 
/**
 * The words to choose from, where there is a list.
 */
choices: Array<string>, } | { "code": "field_too_long", 
/**
 * The field.
 */
field: string, 
/**
 * The limit in bytes.
 */
limit: number, } | { "code": "unknown_checklist" } | { "code": "unknown_question" } | { "code": "unknown_indicator" } | { "code": "run_not_found" } | { "code": "unknown_scheme" } | { "code": "unknown_command" } | { "code": "bad_request", 
/**
 * Where in the request.
 */
at: string, } | { "code": "document_failed" } | { "code": "unexpected", 
/**
 * Names the kind of failure: a code of the system or the database, never content.
 */
reference: string, };

export type AppStateView = { vault: VaultView | null, };

export type Assessment = { 
/**
 * The contact whose approach was looked at.
 */
contact: RecordId, 
/**
 * The definition it was made with.
 */
checklist: ChecklistRef, 
/**
 * When it was finished.
 */
finished: When, 
/**
 * The answers.
 */
answers: { [key in string]: AnswerEntry }, 
/**
 * What came of them.
 */
outcome: Outcome, };

export type AssessmentAddRequest = { contact: RecordId, checklist: string, answers: { [key in string]: AnswerEntry }, };

export type Band = "none" | "watch" | "report" | "report-now";

export type CandidateView = { id: RecordId, kind: Kind, title: string, whenWords: string, chosen: boolean, };

export type ChangeHint = { 
/**
 * The indicator.
 */
indicator: string, 
/**
 * The answer that would do it.
 */
answer: Answer, 
/**
 * The band that would follow.
 */
band: Band, 
/**
 * What the indicator says.
 */
text: string, };

export type CheckFinding = { part: string, record: RecordId | null, problem: string, };

export type CheckView = { records: number, custodyLines: number, attachments: number, findings: Array<CheckFinding>, };

export type ChecklistRef = { 
/**
 * Id of the checklist.
 */
id: string, 
/**
 * Its version.
 */
version: number, 
/**
 * SHA-256 of the definition as stored, in hex.
 */
sha256: string, };

export type Contact = { 
/**
 * Name as given.
 */
name: string, 
/**
 * The name was heard, not read.
 */
name_is_phonetic: boolean, 
/**
 * Other names used.
 */
aliases: Array<string>, 
/**
 * Role they claimed.
 */
claimed_role: string, 
/**
 * Employer they claimed.
 */
claimed_employer: string, 
/**
 * A link to an organisation that they stated.
 */
stated_affiliation: string, 
/**
 * How it began: platform or event, and who began it.
 */
how_it_began: string, 
/**
 * Who introduced them.
 */
introduced_by: string, 
/**
 * First contact.
 */
first_contact: When | null, 
/**
 * How often there is contact.
 */
frequency: string, 
/**
 * The next contact that is planned.
 */
next_planned_contact: When | null, 
/**
 * Profiles, addresses, numbers.
 */
accounts: Array<Account>, };

export type ContactRow = { id: RecordId, name: string, claimedRole: string, claimedEmployer: string, encounters: number, 
/**
 * When the last encounter was, in words; empty if there is none with a date.
 */
lastWords: string, 
/**
 * The band of the newest assessment.
 */
band: Band | null, };

export type ContactView = { contact: RecordView, encounters: Array<RecordView>, offers: Array<RecordView>, requests: Array<RecordView>, evidence: Array<RecordView>, notes: Array<RecordView>, assessments: Array<RecordView>, disclosures: Array<RecordView>, 
/**
 * What screening noticed, by encounter. It suggests; it never sets a band.
 */
signals: { [key in string]: Array<SignalView> }, 
/**
 * The checklist run that is not finished, if there is one.
 */
openRun: RecordId | null, };

export type Currency = string;

export type Disclosure = { 
/**
 * The contact it is about.
 */
contact: RecordId, 
/**
 * The scheme.
 */
scheme: SchemeRef, 
/**
 * When it was made.
 */
made: When, 
/**
 * The short id printed on every page.
 */
short_id: string, 
/**
 * What it held.
 */
records: Array<RecordRef>, 
/**
 * SHA-256 of the PDF, in hex.
 */
pdf_sha256: string, 
/**
 * Size of the PDF in bytes.
 */
pdf_size: number, };

export type DisclosureDraftView = { candidates: Array<CandidateView>, missing: Array<MissingView>, };

export type DisclosureMadeView = { record: RecordView, fileName: string, pages: number, missing: Array<MissingView>, };

export type DisclosureMakeRequest = { contact: RecordId, scheme: string, records: Array<RecordId> | null, furtherInformation: FurtherInformation, place: HandleId, };

export type DisclosurePrepareRequest = { contact: RecordId, scheme: string, 
/**
 * The records chosen; none means all.
 */
records: Array<RecordId> | null, };

export type Encounter = { 
/**
 * The contact.
 */
contact: RecordId, 
/**
 * When it happened; apart from when it was written down.
 */
when: When | null, 
/**
 * How the author knows the date: message stamp, calendar, memory.
 */
when_basis: string, 
/**
 * Channel.
 */
channel: string, 
/**
 * Who began it.
 */
initiated_by: InitiatedBy, 
/**
 * What happened.
 */
summary: string, 
/**
 * Where.
 */
where: string, 
/**
 * Who else was there.
 */
present: Array<string>, 
/**
 * Known, told or inferred.
 */
knowledge: Knowledge | null, 
/**
 * What the author answered.
 */
my_response: string, };

export type Evidence = { 
/**
 * The contact.
 */
contact: RecordId, 
/**
 * File name as it came, without folders.
 */
name: string, 
/**
 * Media type by content, such as `image/png`.
 */
media_type: string, 
/**
 * Size in bytes.
 */
size: number, 
/**
 * SHA-256 of the bytes, in lower-case hex.
 */
sha256: string, 
/**
 * Where it came from.
 */
source: string, 
/**
 * When it was captured.
 */
captured: When | null, 
/**
 * What the file says, as Candour read it, for search; empty for files that are not text or mail.
 */
excerpt: string, };

export type EvidenceAddRequest = { contact: RecordId, file: HandleId, source: string, captured: When | null, };

export type ExpectedCode = "text" | "date" | "amount" | "currency" | "id" | "boolean" | "texts" | "accounts" | "choice";

export type ExportRequest = { place: HandleId, };

export type ExportedView = { records: number, files: number, };

export type Finding = { 
/**
 * The indicator, or the gate's id.
 */
indicator: string, 
/**
 * Its grade; a gate has none.
 */
grade: Grade | null, 
/**
 * What it says, in the words shown when the result was made.
 */
text: string, 
/**
 * The ordinary explanation, where there is one.
 */
benign: string | null, 
/**
 * Who published guidance that names it, and where.
 */
sources: Array<string>, };

export type FurtherInformation = "none" | "by-approved-route";

export type Grade = "weak" | "medium" | "strong" | "report-now" | "counter" | "fraud";

export type HandleId = string;

export type InitiatedBy = "contact" | "me" | "third" | "unknown";

export type Kind = "me" | "contact" | "encounter" | "offer" | "request" | "evidence" | "note" | "assessment" | "disclosure";

export type Knowledge = "know" | "told" | "infer";

export type LeftMyHands = "nothing" | "public" | "unsure" | "rather_say_in_person";

export type LogRecord = { "kind": "me", "record": Me } | { "kind": "contact", "record": Contact } | { "kind": "encounter", "record": Encounter } | { "kind": "offer", "record": Offer } | { "kind": "request", "record": Request } | { "kind": "evidence", "record": Evidence } | { "kind": "note", "record": Note } | { "kind": "assessment", "record": Assessment } | { "kind": "disclosure", "record": Disclosure };

export type Me = { 
/**
 * Name.
 */
name: string, 
/**
 * Role.
 */
role: string, 
/**
 * Unit or office.
 */
unit: string, 
/**
 * Phone.
 */
phone: string, 
/**
 * E-mail address.
 */
email: string, 
/**
 * How to reach the author safely.
 */
contact_me_safely: string, };

export type MissingView = { field: string, label: string, kind: Kind, 
/**
 * The record to fill in; none if there is no record of this kind yet.
 */
record: RecordId | null, key: string, };

export type Note = { 
/**
 * The record it is about.
 */
about: RecordId, 
/**
 * The note.
 */
text: string, };

export type Nothing = Record<symbol, never>;

export type Offer = { 
/**
 * The contact.
 */
contact: RecordId, 
/**
 * Kind of offer, in a word or two.
 */
kind: string, 
/**
 * What was offered.
 */
detail: string, 
/**
 * Amount in units of the currency.
 */
amount: Amount | null, 
/**
 * ISO 4217.
 */
currency: Currency | null, 
/**
 * How it was to be paid.
 */
payment_route: string, 
/**
 * When.
 */
when: When | null, 
/**
 * What the author answered.
 */
response: string, };

export type Outcome = { 
/**
 * The band.
 */
band: Band, 
/**
 * Looks like a scam rather than an approach (beside the band, not instead of it).
 */
fraud: boolean, 
/**
 * The rule that decided, in words.
 */
because: string, 
/**
 * Indicators answered yes, heaviest first.
 */
reasons: Array<Finding>, 
/**
 * Counter-indicators answered yes.
 */
against: Array<Finding>, 
/**
 * Questions left open: "don't know", "prefer not to say", and those without an answer.
 */
unknown: Array<Finding>, 
/**
 * Answers that would move the band.
 */
would_change: Array<ChangeHint>, };

export type PassphraseRequest = { passphrase: string, };

export type QuestionRole = "gate" | "indicator" | "counter" | "fraud";

export type QuestionView = { id: string, role: QuestionRole, group: string, question: string, hint: string | null, why: string, benign: string | null, ifYes: string | null, sources: Array<SourceView>, 
/**
 * No publication names it: it rests on our own judgement.
 */
judgement: boolean, entry: AnswerEntry | null, };

export type RecordAddRequest = { kind: Kind, record: unknown, };

export type RecordEditRequest = { id: RecordId, record: unknown, };

export type RecordId = string;

export type RecordListRequest = { kind: Kind, };

export type RecordRef = { 
/**
 * The record.
 */
id: RecordId, 
/**
 * The version that was disclosed, counting from 1.
 */
version: number, };

export type RecordRequest = { id: RecordId, };

export type RecordView = { id: RecordId, version: number, addedAt: string, writtenAt: string, binnedAt: string | null, title: string, 
/**
 * The date in words; empty where none is known.
 */
whenWords: string, } & ({ "kind": "me", "record": Me } | { "kind": "contact", "record": Contact } | { "kind": "encounter", "record": Encounter } | { "kind": "offer", "record": Offer } | { "kind": "request", "record": Request } | { "kind": "evidence", "record": Evidence } | { "kind": "note", "record": Note } | { "kind": "assessment", "record": Assessment } | { "kind": "disclosure", "record": Disclosure });

export type Request = { 
/**
 * The contact.
 */
contact: RecordId, 
/**
 * What was asked for, in general words.
 */
what: string, 
/**
 * Kind of information.
 */
kind: RequestKind, 
/**
 * What left the author's hands, in general words.
 */
left_my_hands: LeftMyHands | null, 
/**
 * When.
 */
when: When | null, };

export type RequestKind = "public" | "internal" | "non-public" | "protected" | "unknown";

export type RunAnswerRequest = { run: RecordId, question: string, entry: AnswerEntry, };

export type RunRequest = { run: RecordId, };

export type RunStartRequest = { contact: RecordId, checklist: string, };

export type RunView = { id: RecordId, contact: RecordId, title: string, intro: string, questions: Array<QuestionView>, 
/**
 * How many of them have an answer.
 */
answered: number, 
/**
 * The first without an answer; the last if there is none.
 */
position: number, };

export type SampleView = { contact: RecordId, assessment: RecordId, };

export type SchemeRef = { 
/**
 * Id of the scheme.
 */
id: string, 
/**
 * Its version.
 */
version: number, };

export type SchemeView = { id: string, version: number, title: string, recipient: string, };

export type SearchHit = { kind: Kind, id: RecordId, title: string, snippet: string, 
/**
 * The contact whose page shows it.
 */
contact: RecordId | null, };

export type SearchRequest = { query: string, };

export type SearchView = { results: Array<SearchHit>, };

export type SignalView = { indicator: string, words: string, reason: string, };

export type SourceView = { publisher: string, title: string, date: string | null, 
/**
 * Not read at the publisher's, but in a copy or a report of it.
 */
readInACopy: boolean, };

export type VaultCreateRequest = { place: HandleId, passphrase: string, };

export type VaultCreatedView = { name: string, words: Array<string>, 
/**
 * There was little free memory, so the passphrase is easier to guess than it should be.
 */
reducedCost: boolean, };

export type VaultOpenRequest = { place: HandleId, passphrase: string, };

export type VaultOpenWithWordsRequest = { place: HandleId, words: string, };

export type VaultView = { name: string, };

export type VersionView = { version: number, writtenAt: string, record: LogRecord, };

export type When = string;

/** Every command: its request and its view. */
export interface Commands {
  app_state: [Nothing, AppStateView];
  vaults_create: [VaultCreateRequest, VaultCreatedView];
  vaults_open: [VaultOpenRequest, VaultView];
  vaults_open_with_words: [VaultOpenWithWordsRequest, VaultView];
  vaults_close: [Nothing, AppStateView];
  vaults_set_passphrase: [PassphraseRequest, null];
  vaults_check: [Nothing, CheckView];
  vaults_export: [ExportRequest, ExportedView];
  records_add: [RecordAddRequest, RecordView];
  records_edit: [RecordEditRequest, RecordView];
  records_get: [RecordRequest, RecordView];
  records_list: [RecordListRequest, Array<RecordView>];
  records_history: [RecordRequest, Array<VersionView>];
  records_bin: [RecordRequest, RecordView];
  records_restore: [RecordRequest, RecordView];
  bin_list: [Nothing, Array<RecordView>];
  me_get: [Nothing, RecordView | null];
  contacts_list: [Nothing, Array<ContactRow>];
  contacts_show: [RecordRequest, ContactView];
  evidence_add: [EvidenceAddRequest, RecordView];
  runs_start: [RunStartRequest, RunView];
  runs_answer: [RunAnswerRequest, RunView];
  runs_finish: [RunRequest, RecordView];
  assessments_add: [AssessmentAddRequest, RecordView];
  schemes_list: [Nothing, Array<SchemeView>];
  disclosures_prepare: [DisclosurePrepareRequest, DisclosureDraftView];
  disclosures_make: [DisclosureMakeRequest, DisclosureMadeView];
  samples_add: [Nothing, SampleView];
  search_find: [SearchRequest, SearchView];
}
