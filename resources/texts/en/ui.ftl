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
support-is-fine = Always fine, whatever the result: talking to someone who supports you, to a lawyer or your union, or to the emergency services.
notes-for-me-only = For me only: never in a disclosure.

## Start

welcome-lead = A private log of professional contacts and unusual offers, for you and nobody else.
welcome-create = Create a vault
welcome-open = Open a vault
welcome-offline = Everything stays on this computer, in one encrypted folder: the vault. Nothing is sent anywhere.
welcome-try-title = Only want to see what it is like?
welcome-try-explain = Look around in an invented case. Whatever you change there is thrown away when you lock it.
welcome-try = Look around with sample data
welcome-try-working = Making the sample…

start-continue = Continue

what-title = What Candour is, and what it is not
what-is = It is
what-is-log = a fair, private log of who got in touch, and what they offered or asked
what-is-asks = a checklist that asks one question at a time, and says why it asks
what-is-document = a document for your own security team, if you decide to make one
what-is-not = It is not
what-is-not-report = a report: writing something down here tells nobody
what-is-not-verdict = a verdict on anyone, or on you
what-is-not-advice = legal advice

device-title = Which device are you on?
device-explain = An employer can see what happens on a device that it looks after. Your answer is not kept.
device-legend = This device
device-own = My own
device-work = A work device, or one that somebody manages for me
device-unsure = I am not sure
device-own-advice = That is a good place. Lock the screen when you walk away, and share the account with nobody.
device-work-advice = Assume that your employer can see what you type here. If you can, stop now and make the vault on a device of your own.
device-unsure-advice = If somebody else set it up or can install things on it, treat it as a work device: your own is the better place.

label-title = A label, never the content
label-explain = Candour is for unclassified things only. If they asked for something that is not public, write down what kind of thing it was, never the thing itself.
label-like-this = Write
label-like-this-example = ‘She asked when a decision would be announced. It is not public.’
label-not-like-this = Do not write
label-not-like-this-example = The date itself, or what was decided.
label-further = Your security team may need to know more. The document can say that there is more, and no more than that; you pass it on by a route that they approve.

create-title = Create a vault
create-place = Where to keep it
create-place-hint = A new folder is made there. It holds everything, encrypted.
create-place-pick = Choose a place…
create-place-other = Choose another place…
create-place-needed = Choose where to keep the vault.
create-submit = Create the vault
create-working = Creating the vault…
passphrase = Passphrase
passphrase-again = The same passphrase again
passphrase-show = Show what I type

new-passphrase-hint = Five or six unrelated words are strong and can be remembered. Nobody can reset it for you.
new-passphrase-suggest = Suggest words
new-passphrase-suggested = Chosen by chance, for you alone. Learn them, or keep them on paper away from this computer, before you go on.
new-passphrase-differ = The two passphrases are not the same. Type the second one again.
new-passphrase-weak = This passphrase could be guessed by somebody who has a copy of the vault. A longer one of unrelated words is safer.
new-passphrase-not-rated = How strong this passphrase is could not be worked out. Make sure that it is long, and that nobody could connect it with you.
new-passphrase-weak-anyway = Use it all the same

strength = Strength
strength-0 = Guessed at once
strength-1 = Easily guessed
strength-2 = Could be guessed
strength-3 = Strong
strength-4 = Very strong
strength-longer = Add another word or two.
strength-keys = Keys that lie side by side are tried early. Take words instead.
strength-repeats = Saying the same thing again adds little. Add a different word.
strength-common = Many people use this, or something very like it. Take something else.
strength-sequence = Letters or digits in their order are tried early. Take words instead.
strength-date = Years and dates are tried early. Take words instead.
strength-word = A single word is quickly found. Put five or six together.
strength-name = Names are tried early. Take ordinary words that nobody would connect with you.

recovery-title = Write down your recovery words
recovery-explain = These 24 words open the vault if you forget the passphrase. Write them on paper, in their order: once the vault is open they are never shown again.
recovery-sheet = Save a blank sheet to print…
recovery-sheet-explain = It has 24 numbered lines to fill in by hand. None of the words is on it.
recovery-sheet-saved = Saved as { $name }. Print it, and write the words on it by hand.
recovery-warning = Whoever has these words can read everything. Keep the paper away from this computer, and take no photo of it.
recovery-continue = I have written them down

rehearsal-title = Try your recovery words once
rehearsal-explain = Look at your paper and type three of the words. It shows that they are all there and can be read.
rehearsal-word = Word { $number }
rehearsal-empty = Type word { $number } from your paper.
rehearsal-wrong = This is not word { $number }. Check the number and the spelling on your paper.
rehearsal-check = Check and open the vault
rehearsal-again = Show me the words again

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
nav-capture = Write down
nav-home = Home
nav-contacts = Contacts
nav-search = Search
nav-bin = Bin
nav-settings = Settings
nav-keys = Shortcuts
nav-lock = Lock

keys-title = Shortcuts
keys-new = Write down what happened
keys-search = Search
keys-lock = Lock the vault
keys-back = Go back
keys-answers = Answer a question of the checklist
keys-keys = Show the shortcuts
keys-palette = Go to anything by name
keys-save = Save the page
keys-paste = Put a picture or a text from the clipboard into the page
keys-zoom = Larger; with − smaller, with 0 as before
keys-mac = On a Mac, use Cmd in place of Ctrl.

palette-label = Go to anything
palette-placeholder = An action, a place or a contact

sample-label = Sample data
sample-explain = You are looking at invented data. All of it is thrown away when you lock.
sample-end = Lock and go back to the start

idle-title = { $seconds ->
    [one] Locking in one second
   *[other] Locking in { $seconds } seconds
}
idle-explain = Nobody has used Candour for a while. What you typed is kept.
idle-stay = Stay unlocked
idle-lock = Lock now

## Drafts and files, in several places

draft-resumed = You started this on { $moment }, and it was kept.
draft-afresh = Start afresh
draft-kept = Kept as a draft.
draft-discard = Throw the draft away
draft-discarded = Draft thrown away.
draft-discard-title = Throw the draft away?
draft-discard-explain = { $count ->
    [one] The file in it is kept nowhere else in the vault.
   *[other] The { $count } files in it are kept nowhere else in the vault.
}
draft-discard-files = Throw it away
draft-keep = Keep it
files-pick = Choose a file…
files-pick-more = Choose another file…
files-reading = Reading the file…
files-pasted-picture = Pasted picture.png
size-bytes = { $count ->
    [one] one byte
   *[other] { $count } bytes
}
size-kilobytes = { $number } kB
size-megabytes = { $number } MB
size-gigabytes = { $number } GB

## Home

home-title = Home
home-capture = What happened? Write it down…
home-empty-title = A quiet place to keep a record
home-empty-what = Somebody got in touch, and you are not sure what to make of it? Write down what happened in a sentence or two; a name and a rough date are enough.
home-empty-how = From there you can go through a checklist that explains itself, and make a document for your own security team if you choose to.
home-needs = What needs you
home-needs-none = Nothing needs you now.
home-need-hand-over = A document is made. Hand it over, then say so.
home-need-resume = The checklist is paused. Your answers are kept.
home-need-planned = Contact planned: { $when }
home-need-assess = Something was offered or asked for. The checklist helps to look at it calmly.
home-draft-detail = Draft: { $form } · { $moment }
home-draft-unnamed = { $count ->
    [0] Without words
    [one] One file
   *[other] { $count } files
}
home-draft-discard = Throw the draft away: { $title }
home-latest = Written down last

## Capture

capture-title = What happened?
capture-lead = One page for anything: a message, a call, a meeting, an offer.
capture-summary = What happened
capture-summary-hint = In your own words: what they said, offered or asked. You can paste a message here.
capture-summary-needed = Write a sentence about what happened, or add a picture or file of it.
capture-who = Who was it?
capture-who-hint = The name they gave. ‘Unknown caller’ is fine.
capture-who-needed = Say who it was; a first name or ‘unknown caller’ is enough.
capture-who-new = New contact: { $name }
capture-when = When was it?
capture-channel = How were you in touch?
capture-more = Was there more to it?
capture-offered = They offered something
capture-asked = They asked for something
capture-files = Pictures and files
capture-files-hint = Paste a picture, drop files here, or choose them. Each is kept exactly as it is.
capture-save = Save
capture-saved = Saved.
capture-later = Everything else can be filled in later.

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
contacts-filter = Name, role or employer
contacts-parts = Which contacts
contacts-part-all = All
contacts-part-tell = Still to tell
contacts-part-unseen = Not yet looked at
contacts-part-open = Checklist open
contacts-part-told = Told
contacts-order = Order
contacts-order-last = Last contact first
contacts-order-name = By name
contacts-shown = { $count ->
    [0] No contacts shown.
    [one] One contact shown.
   *[other] { $count } contacts shown.
}
contacts-none-title = Nobody here
contacts-none-named = No contact goes by ‘{ $text }’
contacts-none-named-explain = Names, roles and employers are looked at, as they gave them. What was said is found by searching everything.
contacts-none-part = Only ‘{ $part }’ is looked through now.
contacts-none-tell = Somebody is here when the checklist says to talk to your security team and no disclosure has been made since.
contacts-none-unseen = Somebody is here until you have gone through the checklist for them once.
contacts-none-open = Somebody is here when you paused the checklist in the middle.
contacts-none-told = Somebody is here when you made a disclosure and nothing new was found since.
contacts-show-all = Show all contacts
contacts-search-everything = Search everything for it
contacts-empty-title = Nobody here yet
contacts-empty-what = Start with the person who got in touch: the name they gave is enough. Then write down what happened, in a sentence or two.
contacts-empty-how = It takes about a minute. Everything else can be filled in later, and dates may be approximate.
claims-both = { $role }, { $employer }
contact-details = Details
contact-began = How it began
contact-accounts = Addresses
contact-planned = Next contact planned
contact-alias = also: { $name }
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
next-hand-over = A document is made. Making it is not handing it over: give it to your security team, then say so here.
next-told = You told them on { $moment }. If something new happens, write it down and go through the checklist again.
next-told-do = I have told them
next-told-undo = I have not told them yet
next-see-result = See the result

section-offers = Offered
section-requests = Asked for
section-evidence = Evidence
section-notes = Notes
section-assessments = Checklist results
section-disclosures = Disclosures
section-timeline = Timeline
section-kinds = One kind at a time

timeline-filter = Show in the timeline
timeline-all = Everything
timeline-encounters = Encounters
timeline-offers = Offers
timeline-requests = Requests
timeline-evidence = Evidence
timeline-assessments = Results
timeline-disclosures = Disclosures
timeline-shift = Moved from { $from } to { $to }
timeline-back = Back to { $channel }
timeline-gap-weeks = No contact noted for { $count } weeks
timeline-gap-weeks-about = No contact noted for about { $count } weeks
timeline-gap-months = No contact noted for { $count } months
timeline-gap-months-about = No contact noted for about { $count } months
timeline-document = A document for the security team
timeline-undated = Without a date
timeline-order = In order of when it happened, not of when it was written down.
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

evidence-file = The file, or several
evidence-file-hint = A screenshot, an e-mail, a document: paste it, drop it here, or choose it. Each is copied into the vault exactly as it is.
evidence-file-needed = Choose the file that you want to keep.
evidence-name = File name
evidence-size = Size and type
evidence-bytes = { $size } bytes, { $type }
evidence-digest = SHA-256 digest
evidence-intact = The file matches its digest: checked just now.
evidence-mismatch = The file does not match its digest.
evidence-unchecked = Not checked now: the file is too large to be read here.
evidence-changed = The file no longer matches its digest. It is not what you added, so the vault may be damaged. Do not hand it over; keep the vault as it is, and look for the file in a backup.
evidence-opening = Opening the file…
evidence-picture = Picture: { $name }
evidence-picture-size = { $width } × { $height } pixels
evidence-picture-shrunk = Shown as a smaller copy; the original is kept as it came.
evidence-picture-fit = Fit to the page
evidence-picture-actual = Actual size
evidence-text = Text of { $name }
evidence-text-empty = There are no words in it.
evidence-mail-from = From
evidence-mail-to = To
evidence-mail-subject = Subject
evidence-mail-date = Date
evidence-mail-attachments = { $count ->
    [one] One attachment
   *[other] { $count } attachments
}
evidence-mail-attachment-unnamed = Without a name
evidence-mail-headers = All headers
evidence-mail-unverified = As the mail says it. Nobody has verified any of it: names, addresses and dates in a mail can be made up.
evidence-problem-cut = There is more in it than is shown here. The file itself is complete.
evidence-problem-unsure = Some characters or dates could not be read for certain.
evidence-problem-damaged = A part of it could not be read.
evidence-nothing-kind = Files of this kind are not opened here. It is kept exactly as it came.
evidence-nothing-size = It is too large to be shown here. It is kept exactly as it came.
evidence-nothing-broken = It cannot be shown, because the file is broken inside. It is kept exactly as it came.
evidence-nothing-changed = Nothing of it is shown.
evidence-words = What it says, as read when it was added
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

date-placeholder = Such as last Tuesday, or about March
field-date-invalid = “{ $field }” is not read as a date. Write it as 14 March 2026, last Tuesday or about March, or leave it empty.
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

bin-lead = What you moved here can be put back at any time. Nothing is deleted for good.
bin-empty-title = The bin is empty
bin-empty = Records that you remove come here. Their history is kept.
bin-moved = Moved here { $moment }
bin-restore = Put back
bin-restore-named = Put back: { $title }

## Search

search-label = Search everything you wrote
search-hint = Names, words, addresses. Files that can be read are searched too.
search-found = { $count ->
    [0] Nothing found.
    [one] One record found.
   *[other] { $count } records found.
}
search-found-most = The first { $count } records found. Another word narrows it down.
search-none-title = Nothing found
search-none-fewer = Try fewer words, or the beginning of a word. All of them have to be in the same record.
search-none-bin = The bin is not searched.
search-parts = Narrow the search
search-part-from = whom
search-part-channel = how
search-part-date = when
search-part-kind = what it is
search-part-has = with a file
search-kinds = Kinds of record
search-examples = For example
search-example-date = With the word ‘report’, from last month
search-example-date-query = report date:"last month"
search-example-kind = Offers that mention a trip
search-example-kind-query = trip kind:offer
search-example-from = Everything with Anna that has a file
search-example-from-query = from:anna has:file
search-example-channel = On the phone since the spring
search-example-channel-query = channel:phone date:"since March"
search-date-read = Date read as: { $date }
search-save = Save this search
search-save-name = Name for this search
search-saved = Saved searches
search-saved-now = The search is saved.
search-saved-remove = Remove the saved search ‘{ $name }’
search-saved-removed = Saved search removed.

## Checklist

checklist-intro-keys = There is one question on each page. Keys 1 to 4 answer it, Enter goes on.
checklist-start = Start
checklist-progress = Question { $at } of { $of }
checklist-progress-end = The end of the checklist
checklist-why = Why we ask
checklist-resumed = { $count ->
    [one] You are carrying on where you paused. One answer is kept.
   *[other] You are carrying on where you paused. { $count } answers are kept.
}
checklist-afresh = Start afresh
checklist-afresh-title = Start the checklist afresh?
checklist-afresh-explain = The answers of this run are thrown away. Results that you finished before stay as they are.
checklist-afresh-do = Throw the answers away
checklist-afresh-keep = Keep my answers
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
checklist-end-title = You are at the end
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
result-do-not = What not to do
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
do-report-before-remove = Report first, remove later. Your team will say what to do with the messages and the connection.
do-report-talk = You do not have to reply to them.
do-now-tell = Tell them today. You may speak to a lawyer or your union first, but do not wait for it if contact continues.

do-not-remove = Do not delete or block anything yet. That can lose what your team needs.
do-not-investigate = Do not investigate: ask them no questions to find out more, and do not look into who they are.
do-not-warn = Do not let them know that you have noticed, or that you will tell somebody.
do-not-share = Do not share details with colleagues or on the internet.
do-not-worry = There is no need to look into them, or to treat them differently.

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
disclosure-notes-never = Your notes are for you only. They cannot be part of a disclosure.
disclosure-chosen = { $count ->
    [one] One record chosen
   *[other] { $count } records chosen
}
disclosure-always = { $name }: always in it
disclosure-always-detail = Who they are, as they presented themselves.
disclosure-no-records = Nothing else is written down about this contact yet.
disclosure-group-count = { $chosen } of { $all }
disclosure-group-all = Choose all
disclosure-group-none = Choose none
disclosure-group-all-named = Choose all: { $group }
disclosure-group-none-named = Choose none: { $group }
disclosure-group-encounter = What happened
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
disclosure-stop = Stop
disclosure-id = Short id
disclosure-made = Made
disclosure-records-in-it = Records in it, with the contact
disclosure-done-file = { $pages ->
    [one] { $name }, one page.
   *[other] { $name }, { $pages } pages.
}
disclosure-next = What to do now
disclosure-next-hand = Saving is not telling. Hand the file to your security team by a route they approve.
disclosure-next-confirm = Ask for a confirmation. With the short id and the digest below, which can be read out in groups, they can check that the file has not changed.
disclosure-done-missing = { $count ->
    [one] One thing is listed in it as still missing.
   *[other] { $count } things are listed in it as still missing.
}
pages-title = Preview
pages-at = Page { $at } of { $of }
pages-before = Previous page
pages-after = Next page
pages-larger = Larger
pages-whole = Whole page
pages-making = Making the pages…
pages-updating = Updating…
pages-explain = As the document would be printed now. It gets its short id when you save it.
pages-again = Try again

## Settings

settings-title = Settings
settings-lead = They are kept inside the vault, and saved as you change them.
settings-saved = Saved

security-title = My security contact
security-lead = Whom you would tell. A checklist result shows it, so that you do not have to look for it then.
security-name = Name or team
security-role = Role
security-phone = Phone
security-email = E-mail
security-how = Where and when they are best reached
security-how-hint = For example: room 214, mornings; or the front desk, by asking for security.
security-second = If it is about that person, or about your manager
security-second-hint = Somebody else you could tell: their superior, another office, or the national route below.

no-team-title = I have no security team
no-team-lead = Freelance, at a think tank, between jobs: a country’s own service can be told directly.
no-team-country = Country
no-team-none = Not chosen

whom-title = Whom to tell
whom-change = Change
whom-second-none = If it is about that person or your manager, tell somebody else instead: you can add whom, or see the national route.
whom-nobody = You have not written down yet whom you would tell.
whom-add = Add my security contact
route-published = Published by { $source }. Looked at on { $reviewed }.
route-reviewed = Looked at on { $reviewed }. Check the details on the body’s own website.

lock-title = Lock
lock-lead = The vault locks by itself after this long without a key or a click. Ctrl+L, or Cmd+L, locks it at once.
lock-legend = Lock after
lock-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}

change-title = Passphrase
change-lead = The recovery words stay the same. Copies of the vault that you made before still open with the passphrase they had.
change-begin = Change the passphrase
change-proof-passphrase = The passphrase as it is now
change-proof-words = Recovery words
change-new = The new one
change-submit = Change the passphrase
change-working = Changing the passphrase…
change-done = The passphrase is changed
change-thrown-away = This is sample data: it has no passphrase to remember, and is thrown away when you lock it.

appearance-title = Appearance
appearance-scheme = Light or dark
appearance-scheme-system = As the computer
appearance-scheme-light = Light
appearance-scheme-dark = Dark
appearance-contrast = Contrast
appearance-contrast-system = As the computer
appearance-contrast-more = High

## Parts of the window

steps-at = Step { $at } of { $of }
palette-empty = Nothing here goes by that name.
file-remove = Remove { $name }
