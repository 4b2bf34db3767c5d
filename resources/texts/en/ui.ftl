### What the window says. One message for each thing on screen; ids start with the place they belong to.
### Calm, plain, UK spelling. Never a verdict on a person.

app-name = Candour
back = Back
saved = Saved.
restored = Put back.
quoted = ‘{ $word }’
amount = { $number } { $currency }
moment = { $date }, { $time }
written-at = written { $moment }
toast-undo = Undo
toast-dismiss = Dismiss
dialog-close = Close

## Said in several places

unclassified-notice = For unclassified things only. Never write down classified or protected content: use a label for it, never the content.
unclassified-reminder = Unclassified only: a label, never the content.
most-are-legitimate = Most contacts are legitimate. A record here says nothing against anyone.
record-is-not-a-report = A record is not a report, and some laws look at what a person should have known. This is not legal advice; telling your security team early protects you.
support-is-fine = Keep the details from colleagues and off the internet. Talking to someone for support, to a lawyer or to the emergency services is always fine.
notes-for-me-only = For me only: never in a disclosure.

## Start

welcome-lead = A private log of professional contacts and unusual offers.
welcome-keep = Keep a fair record of who got in touch, what they offered and what they asked for.
welcome-ask = Go through a checklist that explains itself, one question at a time.
welcome-hand-over = Make a document that you can hand to your own security team, if you choose to.
welcome-create = Create a vault
welcome-open = Open a vault
welcome-offline = Everything stays in one encrypted folder on this computer. Nothing is sent anywhere.

create-title = Create a vault
create-employer-notice = On a work device, assume that your employer can see what happens on it. Your own device may be the better place.
create-place = Where to keep it
create-place-hint = A new folder is made there. It holds everything, encrypted.
create-place-pick = Choose a place…
create-place-other = Choose another place…
create-place-needed = Choose where to keep the vault.
create-passphrase-hint = Five or six unrelated words are strong and can be remembered. Nobody can reset it for you.
create-passphrases-differ = The two passphrases are not the same. Type the second one again.
create-submit = Create the vault
create-working = Creating the vault…
passphrase = Passphrase
passphrase-again = The same passphrase again
passphrase-show = Show what I type

recovery-title = Write down your recovery words
recovery-explain = These 24 words open the vault if you forget the passphrase. They are shown this once. Write them on paper, in order.
recovery-warning = Whoever has these words can read everything. Keep the paper away from this computer, and take no photo of it.
recovery-written = I have written them down
recovery-tick-first = Write the words down first, then tick the box.
recovery-continue = Continue

open-title = Open a vault
open-place = Which vault
open-place-hint = The folder whose name ends in .candour.
open-place-pick = Choose a vault…
open-place-other = Choose another vault…
open-place-needed = Choose the vault that you want to open.
open-submit = Open the vault
open-working = Opening the vault…
open-use-words = Use the recovery words instead
open-use-passphrase = Use the passphrase instead
recovery-words = Recovery words
recovery-words-hint = All 24 in their order, with spaces between them.

## Around every screen

nav-label = Places
nav-contacts = Contacts
nav-search = Search
nav-bin = Bin
nav-keys = Keys
nav-lock = Lock

keys-title = Keys
keys-new = Write something down: an encounter on a contact’s page, otherwise a new contact
keys-search = Search
keys-lock = Lock the vault
keys-back = Go back
keys-answers = Answer a question of the checklist
keys-keys = Show this list
keys-mac = On a Mac, use Cmd in place of Ctrl.

unsaved-title = Leave without saving?
unsaved-explain = What you typed on this page has not been saved yet.
unsaved-leave = Leave without saving
unsaved-stay = Stay here

## Contacts

contacts-title = Contacts
contacts-add = Add a contact
contacts-encounters = { $count ->
    [0] nothing written down yet
    [one] one encounter
   *[other] { $count } encounters
}
contacts-encounters-last = { $count ->
    [one] one encounter, { $last }
   *[other] { $count } encounters, last { $last }
}
contacts-empty-title = Nobody here yet
contacts-empty-what = Start with the person who got in touch: the name they gave is enough. Then write down what happened, in a sentence or two.
contacts-empty-how = It takes about a minute. Everything else can be filled in later, and dates may be approximate.
claims-both = { $role }, { $employer }
contact-details = Details
contact-alias = also: { $name }
contact-next = Next contact planned: { $when }
add-label = Add to the record
add-bar-encounter = Encounter
add-bar-offer = Offer
add-bar-request = Request
add-bar-evidence = Evidence
add-bar-note = Note

next-label = What comes next
next-log = Write down what happened first, while it is fresh. Approximate dates are fine.
next-log-do = Write down an encounter
next-assess = Would it help to look at this calmly? The checklist takes a few minutes and explains each question.
next-assess-do = Go through the checklist
next-assess-again = Go through the checklist again
next-resume = You paused the checklist. Your answers are kept.
next-resume-do = Carry on with the checklist
next-disclose = The next step is to tell your security team. Candour turns your record into a document for them.
next-disclose-do = Make a disclosure
next-keep = Nothing more needs doing now. If something new happens, write it down and go through the checklist again.
next-keep-disclosed = You have made a disclosure. Making it is not handing it over: if you have not yet told your security team, do that next.
next-see-result = See the result

section-encounters = What happened
section-offers = Offered
section-requests = Asked for
section-evidence = Evidence
section-notes = Notes
section-assessments = Checklist results
section-disclosures = Disclosures
disclosure-short-id = Short id { $id }

signals-words = Words that guidance mentions: { $words }
signals-explain = Found by matching words alone. It may mean nothing; it is here so that you do not have to remember the guidance.

## Forms

add-contact = Add a contact
add-encounter = What happened?
add-encounter-lead = One message, call, meeting, invitation or gift.
add-offer = What was offered?
add-request = What did they ask for?
add-request-lead = In general words. The label matters, the content does not belong here.
add-evidence = Add evidence
add-note = Write a note
edit-title = Change the record
form-more = More details
form-save = Save
form-save-changes = Save changes
form-save-continue = Save and continue
form-cancel = Cancel
form-suggestions = Suggestions for ‘{ $field }’
list-add = Add a name
list-remove = Remove name { $position }

field-contact-name = Name they gave
field-contact-name-hint = As they presented themselves. A first name or a screen name is enough.
field-contact-claimed-role = Role they claimed
field-contact-claimed-employer = Employer they claimed
field-contact-how-it-began = How it began
field-contact-how-it-began-hint = Where they first got in touch, and who began it.
field-contact-first-contact = First contact
field-contact-accounts = Profiles, addresses and numbers
field-contact-accounts-hint = As they gave them to you.
field-contact-name-is-phonetic = I only heard the name; the spelling may be wrong
field-contact-aliases = Other names they used
field-contact-aliases-line = Other name { $position }
field-contact-stated-affiliation = Link to an organisation that they stated
field-contact-stated-affiliation-hint = Only what they said themselves.
field-contact-introduced-by = Introduced by
field-contact-frequency = How often you are in touch
field-contact-next-planned-contact = Next planned contact

account-kind = Kind of address { $position }
account-value = Address or number { $position }
account-add = Add an address or number
account-remove = Remove address { $position }
account-line = { $kind }: { $value }
account-kind-profile = Profile
account-kind-email = E-mail
account-kind-phone = Phone
account-kind-messenger = Messenger
account-kind-website = Website

field-encounter-summary = What happened
field-encounter-summary-hint = In your own words: what they said, offered or asked.
field-encounter-when = When
field-encounter-channel = How you were in touch
field-encounter-initiated-by = Who began it
field-encounter-when-basis = How you know the date
field-encounter-when-basis-hint = For example: stamp on the message, my calendar, from memory.
field-encounter-where = Where
field-encounter-present = Who else was there
field-encounter-present-line = Person { $position }
field-encounter-knowledge = How you know this
field-encounter-my-response = What you answered
field-encounter-my-response-hint = In a few words. It can stay empty.

channel-network = Professional network
channel-email = E-mail
channel-messenger = Messenger
channel-call = Phone call
channel-video = Video call
channel-meeting = Meeting in person
channel-event = Conference or event
channel-letter = Letter

initiated-by-contact = They did
initiated-by-me = I did
initiated-by-third = Someone else
initiated-by-unknown = Don’t know

field-offer-kind = Kind of offer
field-offer-detail = What they offered
field-offer-detail-hint = The work, the terms, what they wanted in return.
field-offer-amount = Amount
field-offer-amount-hint = Digits only, such as 2500 or 2500.50.
field-offer-currency = Currency
field-offer-currency-hint = Three letters, such as GBP.
field-offer-when = When
field-offer-payment-route = How it was to be paid
field-offer-response = What you answered

offer-kind-job = Job
offer-kind-consultancy = Consultancy
offer-kind-paid-report = Paid report
offer-kind-talk = Talk
offer-kind-trip = Trip
offer-kind-gift = Gift
offer-kind-money = Money
offer-kind-research-post = Research post

route-bank = Bank transfer
route-cash = Cash
route-cryptocurrency = Cryptocurrency
route-voucher = Vouchers or gift cards
route-third-party = Through someone else

field-request-what = What they asked for
field-request-what-hint = In general words, such as ‘an opinion on a trade bill’ or ‘names of colleagues’.
field-request-kind = Kind of information
field-request-kind-hint = Your best guess is fine.
field-request-when = When
field-request-left-my-hands = What you gave them
field-request-left-my-hands-hint = Only in these general words. You can leave it open.

evidence-file = The file
evidence-file-hint = A screenshot, an e-mail, a document. It is copied into the vault exactly as it is.
evidence-file-needed = Choose the file that you want to keep.
evidence-pick = Choose a file…
evidence-pick-other = Choose another file…
evidence-name = File name
evidence-size = Size and type
evidence-bytes = { $size } bytes, { $type }
evidence-digest = SHA-256 digest
evidence-excerpt = What the file says
field-evidence-source = Where it came from
field-evidence-source-hint = For example: my screenshot of the message, saved from my mailbox.
field-evidence-captured = When it was captured

field-note-text = Note
field-note-text-hint = Thoughts, worries, things to ask. A disclosure cannot include a note.

field-me-name = Your name
field-me-role = Your role
field-me-unit = Unit or office
field-me-phone = Phone
field-me-email = E-mail
field-me-contact-me-safely = How to reach you safely
field-me-contact-me-safely-hint = For example: in person, or on my private number after six.

## Dates

date-placeholder = 14 March 2026
date-read-as = Read as: { $date }
date-builder = Not sure of the day?
date-builder-shape = What you know of the date
date-builder-day = The day
date-builder-about = About a month
date-builder-between = Between two dates
date-builder-before = Before a date
date-builder-date = Date
date-builder-from = From
date-builder-to = To
date-day = Day
date-month = Month
date-year = Year
when-unknown = Date not known
date-read-weekday = { $weekday } { $date }
date-weekday-1 = Monday
date-weekday-2 = Tuesday
date-weekday-3 = Wednesday
date-weekday-4 = Thursday
date-weekday-5 = Friday
date-weekday-6 = Saturday
date-weekday-7 = Sunday
# Said after a pause, to help and not to correct.
date-not-read = Not read as a date yet. Try: last Tuesday, about March, 14 March 2026.
date-not-read-future = Not read as a date yet. Try: next Tuesday, about March, 14 March 2027.
# A second meaning of the same words, as a button.
date-or = Or { $date }?
date-today = Today
date-yesterday = Yesterday
date-tomorrow = Tomorrow

## One record

record-edit = Edit
record-bin = Move to the bin
record-add-note = Add a note about this
record-written = Written { $moment }.
record-written-version = Written { $moment }, version { $version }.
history-title = { $count ->
    [one] One earlier version
   *[other] { $count } earlier versions
}
history-version = Version { $version }, { $moment }
binned = Moved to the bin.

bin-lead = What you moved here can be put back at any time.
bin-empty-title = The bin is empty
bin-empty = Records that you remove come here first. Their history is kept.
bin-line = { $kind }, moved here { $moment }
bin-restore = Put back
bin-restore-named = Put back: { $title }

search-label = Search everything you wrote
search-hint = Names, words, addresses. Files that can be read are searched too.
search-found = { $count ->
    [0] Nothing found.
    [one] One record found.
   *[other] { $count } records found.
}

## Checklist

checklist-intro-keys = There is one question on each page. Keys 1 to 4 answer it, Enter goes on.
checklist-start = Start
checklist-progress = Question { $at } of { $of }
checklist-progress-end = The end of the checklist
checklist-counter = What may speak for them
checklist-choose = Choose an answer to go on. ‘Don’t know’ is a good one.
checklist-benign = An ordinary explanation: { $text }
checklist-comment-summary = Add a comment or link to records
checklist-comment = Comment
checklist-links = Records that this answer rests on
checklist-continue = Continue
checklist-back = Back
checklist-pause = Pause
checklist-paused = Paused. Your answers are kept.
checklist-to-end = Go to the end
checklist-end-title = That was the last question
checklist-end-open = { $count ->
    [one] One question has no answer. That is fine; it counts as ‘don’t know’.
   *[other] { $count } questions have no answer. That is fine; they count as ‘don’t know’.
}
checklist-end-all = Every question has an answer.
checklist-end-explain = The result is a summary for you, with its reasons. It is kept with exactly these questions and answers. You can go through the checklist again at any time.
checklist-finish = See the result

sources-title = { $count ->
    [one] Who says so
   *[other] Who says so ({ $count } sources)
}
sources-copy = (read in a copy or a report)
sources-judgement = Our own judgement; we know of no publisher that says it in these words.

## Result

result-title = What the checklist says
result-do = What to do now
result-reasons = Why
result-against = What speaks against concern
result-unknown = What is not known
result-unknown-more = Show all { $count }
result-unknown-explain = ‘Don’t know’ never counts as safe. There is no need to go and find out.
result-would-change = What would change the result
result-to-contact = Back to the contact
result-not-a-verdict = This is a summary of what the other side did, not a verdict on anyone. Most contacts are legitimate.
would-change = ‘{ $answer }’ to “{ $text }” would lead to: { $band }.

do-none-keep = There is nothing you need to do. Your record stays here in case you want it later.
do-none-again = If they come back with an offer or a question about your work, write it down and go through the checklist again.
do-watch-keep = Keep the messages as they are, and write down what happens next.
do-watch-again = Go through the checklist again when something changes: an offer, a new channel, a request about your work.
do-watch-ask = You can speak to your security team at any time. Asking early is never wrong.
do-report-tell = Speak to your security team soon. If you have none, your country’s security service has a public contact.
do-report-keep = Keep everything as it is: messages, files, the connection itself.
do-report-before-remove = Report first, remove later. Deleting or blocking first can lose what your team needs.
do-report-talk = You do not have to investigate, and you do not have to reply.
do-now-tell = Tell them today. You may speak to a lawyer or your union first, but do not wait for it if contact continues.

fraud-title = Parts of this look like a scam
fraud-explain = That is common and can happen to anyone. Pay nothing and send no documents; your bank and your country’s fraud line can help.

## Disclosure

disclosure-step = Step { $at } of { $of }
disclosure-continue = Continue
disclosure-title-scheme = Who is it for?
disclosure-title-records = What goes in?
disclosure-title-reporter = Who is reporting?
disclosure-title-check = Is anything missing?
disclosure-title-save = Save the document
disclosure-title-done = The document is saved
disclosure-lead-records = Untick what does not belong. You decide what leaves your hands.
disclosure-lead-reporter = The document begins with you, so that they can reach you. It is kept for the next time.
disclosure-explain = A disclosure is a document about what happened, made from your record. You save it and hand it over yourself; Candour sends nothing.
disclosure-scheme = Kind of report
disclosure-records = Records in the disclosure
disclosure-notes-never = Your notes are for you only. They cannot be part of a disclosure.
disclosure-chosen = { $count ->
    [one] One record chosen
   *[other] { $count } records chosen
}
disclosure-nothing-missing = Everything this report asks for is there.
disclosure-missing-explain = This report also asks for the following. Fill in what you know; the rest is listed as still missing, and that is fine.
disclosure-fill = Fill in
disclosure-fill-named = Fill in: { $field }
disclosure-continue-anyway = Continue without the rest
disclosure-further = There is further information that must be passed by an approved route
disclosure-further-detail = The document says only that there is more, not what it is.
disclosure-save-explain = You choose where the PDF is saved. Outside the vault it is an ordinary file that anyone with access can read.
disclosure-save = Save the PDF…
disclosure-saving = Making the document…
disclosure-id = Short id
disclosure-made = Made
disclosure-records-in-it = Records in it
disclosure-done-file = { $pages ->
    [one] { $name }, one page.
   *[other] { $name }, { $pages } pages.
}
disclosure-done-next = Saving is not telling. Hand the file to your security team by a route they approve, and ask for a confirmation.
disclosure-done-digest = With this digest they can check that the file has not changed. It can be read out in groups.
disclosure-done-missing = { $count ->
    [one] One thing is listed in it as still missing.
   *[other] { $count } things are listed in it as still missing.
}

## Parts of the window

steps-at = Step { $at } of { $of }
palette-empty = Nothing here goes by that name.
file-remove = Remove { $name }
