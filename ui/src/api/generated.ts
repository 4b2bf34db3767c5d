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
limit: number, } | { "code": "draft_not_found" } | { "code": "cancelled" } | { "code": "search_part", 
/**
 * The word before the colon.
 */
part: string, } | { "code": "unknown_checklist" } | { "code": "unknown_question" } | { "code": "unknown_indicator" } | { "code": "run_not_found" } | { "code": "unknown_scheme" } | { "code": "unknown_command" } | { "code": "bad_request", 
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

export type CaptureContact = { "existing": RecordId } | { "new": unknown };

export type CaptureRecord = { kind: Kind, record: unknown, };

export type CaptureSaveRequest = { draft: RecordId, contact: CaptureContact, records: Array<CaptureRecord>, 
/**
 * Where the files came from.
 */
source: string, 
/**
 * When the files were captured.
 */
captured: When | null, };

export type CaptureSavedView = { contact: RecordId, 
/**
 * All that is new, in the order in which it was written; a new contact among them.
 */
added: Array<RecordId>, };

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

export type ColourScheme = "system" | "light" | "dark";

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

export type ContactRow = { id: RecordId, name: string, claimedRole: string, claimedEmployer: string, encounters: number, offers: number, requests: number, evidence: number, 
/**
 * When the last encounter was, in words; empty if there is none with a date.
 */
lastWords: string, 
/**
 * Sorts contacts by their last encounter; empty if there is none.
 */
lastKey: string, 
/**
 * The band of the newest assessment.
 */
band: Band | null, 
/**
 * A disclosure was made.
 */
disclosed: boolean, 
/**
 * The person said that they told their security team, and no assessment came after.
 */
told: boolean, 
/**
 * A run of the checklist is not finished.
 */
openRun: boolean, };

export type ContactTellRequest = { contact: RecordId, told: boolean, };

export type ContactView = { contact: RecordView, encounters: Array<RecordView>, offers: Array<RecordView>, requests: Array<RecordView>, evidence: Array<RecordView>, notes: Array<RecordView>, assessments: Array<RecordView>, disclosures: Array<RecordView>, 
/**
 * What screening noticed, by encounter. It suggests; it never sets a band.
 */
signals: { [key in string]: Array<SignalView> }, 
/**
 * The checklist run that is not finished, if there is one.
 */
openRun: RecordId | null, 
/**
 * When the person said that they told their security team; none if they did not, or an assessment came after.
 */
toldAt: string | null, };

export type Contrast = "system" | "more";

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

export type DisclosurePreviewRequest = { contact: RecordId, scheme: string, records: Array<RecordId> | null, furtherInformation: FurtherInformation, };

export type DisclosurePreviewView = { 
/**
 * Each page as an SVG picture.
 */
pages: Array<string>, };

export type DraftFileRequest = { draft: RecordId, file: HandleId, };

export type DraftForm = "capture" | "add-contact" | "add-encounter" | "add-offer" | "add-request" | "add-evidence" | "add-note" | "add-me" | "edit";

export type DraftPasteRequest = { draft: RecordId, name: string, base64: string, };

export type DraftRequest = { id: RecordId, };

export type DraftSaveRequest = { id: RecordId | null, form: DraftForm, 
/**
 * The record that it is about: the contact, or what is changed.
 */
about: RecordId | null, body: string, };

export type DraftView = { id: RecordId, form: DraftForm, about: RecordId | null, body: string, updatedAt: string, files: Array<WaitingFileView>, };

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

export type HomeView = { 
/**
 * How many contacts there are.
 */
contacts: number, 
/**
 * The most pressing first.
 */
needs: Array<NeedView>, 
/**
 * The newest encounters, by when they were written down.
 */
latest: Array<LatestView>, };

export type InitiatedBy = "contact" | "me" | "third" | "unknown";

export type Kind = "me" | "contact" | "encounter" | "offer" | "request" | "evidence" | "note" | "assessment" | "disclosure";

export type Knowledge = "know" | "told" | "infer";

export type LatestView = { record: RecordView, name: string, };

export type LeftMyHands = "nothing" | "public" | "unsure" | "rather_say_in_person";

export type LogRecord = { "kind": "me", "record": Me } | { "kind": "contact", "record": Contact } | { "kind": "encounter", "record": Encounter } | { "kind": "offer", "record": Offer } | { "kind": "request", "record": Request } | { "kind": "evidence", "record": Evidence } | { "kind": "note", "record": Note } | { "kind": "assessment", "record": Assessment } | { "kind": "disclosure", "record": Disclosure };

export type MailAttachment = { name: string | null, mediaType: string, size: number, };

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

export type Need = "tell" | "hand-over" | "resume" | "planned" | "assess";

export type NeedView = { need: Need, contact: RecordId, name: string, 
/**
 * The band that says so.
 */
band: Band | null, 
/**
 * The date that says so, in words.
 */
when: string, };

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

export type NothingShown = "kind" | "size" | "broken" | "changed";

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

export type PassphraseRateRequest = { passphrase: string, };

export type PassphraseRating = { 
/**
 * From 0, guessed at once, to 4, out of reach.
 */
score: number, 
/**
 * What makes it easy.
 */
warning: PassphraseWarning | null, };

export type PassphraseRequest = { proof: Proof, passphrase: string, };

export type PassphraseSuggestion = { passphrase: string, };

export type PassphraseWarning = "keys" | "repeats" | "common" | "sequence" | "date" | "word" | "name";

export type PreviewView = { 
/**
 * Whether the bytes are those that were added, by their digest; none where the file was too large to be read now.
 */
intact: boolean | null, shown: Shown, };

export type Proof = { "passphrase": string } | { "words": string };

export type QuestionRole = "gate" | "indicator" | "counter" | "fraud";

export type QuestionView = { id: string, role: QuestionRole, group: string, question: string, hint: string | null, why: string, benign: string | null, ifYes: string | null, sources: Array<SourceView>, 
/**
 * No publication names it: it rests on our own judgement.
 */
judgement: boolean, entry: AnswerEntry | null, };

export type ReadingProblem = "cut" | "unsure" | "damaged";

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

export type RouteView = { id: string, 
/**
 * The country, or "elsewhere".
 */
place: string, 
/**
 * Who is reached.
 */
body: string, 
/**
 * How, one way a line.
 */
how: Array<string>, 
/**
 * Who published it; none where nobody did and it has to be looked up.
 */
source: string | null, 
/**
 * The day it was last looked at, in words.
 */
reviewed: string, };

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

export type SavedFilter = { name: string, query: string, };

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

export type SecurityContact = { name: string, role: string, phone: string, email: string, 
/**
 * Where and when they are best reached.
 */
how: string, 
/**
 * Whom to tell where the contact is the security contact, or the manager.
 */
secondRoute: string, };

export type Settings = { scheme: ColourScheme, contrast: Contrast, 
/**
 * Locks after so many minutes without input.
 */
lockAfterMinutes: number, securityContact: SecurityContact, 
/**
 * The national route to show where there is no security team: the id of a route.
 */
route: string | null, 
/**
 * Filters of lists that were given a name.
 */
savedFilters: Array<SavedFilter>, };

export type SheetSaveRequest = { place: HandleId, };

export type SheetSavedView = { fileName: string, };

export type Shown = { "as": "picture", 
/**
 * Media type of the copy.
 */
mediaType: string, 
/**
 * The copy.
 */
base64: string, 
/**
 * Width of the original in pixels.
 */
width: number, 
/**
 * Height of the original in pixels.
 */
height: number, 
/**
 * The copy is smaller than the original.
 */
shrunk: boolean, } | { "as": "text", 
/**
 * The text.
 */
text: string, 
/**
 * What was not understood.
 */
problems: Array<ReadingProblem>, } | { "as": "mail", 
/**
 * The author, as the mail says.
 */
from: string, 
/**
 * The recipients.
 */
to: Array<string>, 
/**
 * The subject.
 */
subject: string, 
/**
 * The date with its zone, in words; empty where there is none.
 */
date: string, 
/**
 * Every line of the heading as it came.
 */
headerLines: string, 
/**
 * The words.
 */
text: string, 
/**
 * What came with it.
 */
attachments: Array<MailAttachment>, 
/**
 * What was not understood.
 */
problems: Array<ReadingProblem>, } | { "as": "nothing", 
/**
 * Why.
 */
why: NothingShown, };

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

export type VaultView = { name: string, 
/**
 * It was made to look around in, and is thrown away when it is locked.
 */
thrownAway: boolean, };

export type VersionView = { version: number, writtenAt: string, record: LogRecord, };

export type WaitingFileRequest = { file: RecordId, };

export type WaitingFileView = { id: RecordId, name: string, mediaType: string, size: number, sha256: string, };

export type When = string;

export type WorkId = string;

export type WorkRequest = { work: WorkId, };

export type WorkView = { 
/**
 * From 0 to 1; none while that cannot be told.
 */
fraction: number | null, };

/** Every command: its request and its view. */
export interface Commands {
  app_state: [Nothing, AppStateView];
  vaults_create: [VaultCreateRequest, VaultCreatedView];
  vaults_open: [VaultOpenRequest, VaultView];
  vaults_open_with_words: [VaultOpenWithWordsRequest, VaultView];
  vaults_try: [Nothing, VaultView];
  vaults_close: [Nothing, AppStateView];
  vaults_set_passphrase: [PassphraseRequest, null];
  passphrases_rate: [PassphraseRateRequest, PassphraseRating];
  passphrases_suggest: [Nothing, PassphraseSuggestion];
  sheets_save: [SheetSaveRequest, SheetSavedView];
  works_show: [WorkRequest, WorkView | null];
  works_cancel: [WorkRequest, null];
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
  home_show: [Nothing, HomeView];
  settings_get: [Nothing, Settings];
  settings_set: [Settings, Settings];
  routes_list: [Nothing, Array<RouteView>];
  drafts_list: [Nothing, Array<DraftView>];
  drafts_get: [DraftRequest, DraftView];
  drafts_save: [DraftSaveRequest, DraftView];
  drafts_discard: [DraftRequest, null];
  drafts_add_file: [DraftFileRequest, WaitingFileView];
  drafts_paste_file: [DraftPasteRequest, WaitingFileView];
  drafts_remove_file: [WaitingFileRequest, null];
  drafts_view_file: [WaitingFileRequest, PreviewView];
  captures_save: [CaptureSaveRequest, CaptureSavedView];
  contacts_list: [Nothing, Array<ContactRow>];
  contacts_show: [RecordRequest, ContactView];
  contacts_tell: [ContactTellRequest, null];
  evidence_add: [EvidenceAddRequest, RecordView];
  evidence_view: [RecordRequest, PreviewView];
  runs_start: [RunStartRequest, RunView];
  runs_answer: [RunAnswerRequest, RunView];
  runs_discard: [RunRequest, null];
  runs_finish: [RunRequest, RecordView];
  assessments_add: [AssessmentAddRequest, RecordView];
  schemes_list: [Nothing, Array<SchemeView>];
  disclosures_prepare: [DisclosurePrepareRequest, DisclosureDraftView];
  disclosures_preview: [DisclosurePreviewRequest, DisclosurePreviewView];
  disclosures_make: [DisclosureMakeRequest, DisclosureMadeView];
  samples_add: [Nothing, SampleView];
  search_find: [SearchRequest, SearchView];
}
