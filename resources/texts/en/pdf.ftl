## The printed disclosure. Sentences here are read by a security officer; the author speaks as "I" in labels only.

### Every page

pdf-document-title = Disclosure { $id }
pdf-handling = Personal data · the author's account, not a finding · for the named recipient only
pdf-page = Page
pdf-page-of = of
pdf-not-known = not known
pdf-not-described = Not described
pdf-cut = [Cut here. The whole text has { $all } characters and is in the attached JSON.]
pdf-more = [{ $n } more in the attached JSON.]
pdf-see = See { $cite }.
pdf-continued = continued
pdf-attachment-description = The records of this document as data, uncut

### Cover

pdf-title = Disclosure
pdf-about = About a contact who gave the name
pdf-claims = Claims to be: { $claims }
pdf-from = From
pdf-to = To
pdf-contents = Contents
pdf-fact-id = Document
pdf-fact-made = Made
pdf-fact-form = Form
pdf-form = { $title }, version { $version }
pdf-handling-notice-title = How to handle this document
pdf-handling-notice = It holds personal data about the author and about other people. It is the author's own account and not a finding about anybody: most contacts of this kind turn out to be legitimate. Please use it for this purpose, show it only to people who need it, and tell the author what you want done next.
pdf-approved-route-title = There is more, and it is not in here
pdf-approved-route = The author says that there is further information that must be passed by an approved route. Please agree on that route with the author first.
pdf-reading = How to read it
pdf-reading-cite = Each fact carries the number of the record it rests on: Entry for something that happened, Request, Offer, and File for one that is kept. Letters with digits, such as F04, are the checklist’s own.
pdf-reading-know = The chronology says of each entry whether the author knows it, was told it, or infers it.
pdf-reading-time = When a thing happened and when it was written down are kept apart. Dates are as precise as the author is.
pdf-reading-unknown = “Not known” means that the author did not say. Nothing has been filled in or guessed.

### Summary

pdf-what-happened = What happened
pdf-summary-who = Contact
pdf-summary-began = How it began
pdf-summary-first = First contact
pdf-summary-entries = Recorded
pdf-summary-latest = Latest
pdf-summary-span =
    { $n ->
        [one] One entry: { $first }
       *[other] { $n } entries, the first { $first }, the last { $last }
    }
pdf-summary-undated =
    { $n ->
        [0] No entries
        [one] One entry, without a date
       *[other] { $n } entries, none with a date
    }
pdf-next-title = What comes next
pdf-next-planned = The next contact that is planned.
pdf-next-unknown = No next contact was recorded.
pdf-result-title = What the checklist told the author
pdf-result-none = No result
pdf-result-none-note = No checklist result is part of this document.
pdf-result-indicators = { $more ->
    [0] Indicators: { $ids }
    [one] Indicators: { $ids } and one more
   *[other] Indicators: { $ids } and { $more } more
}
pdf-result-note = A summary of answers about conduct, not a finding.
pdf-fraud = It also has marks of an ordinary scam.
pdf-asks-title = What was asked for
pdf-asks-empty = No request is part of this document.
pdf-offers-title = What was offered
pdf-offers-empty = No offer is part of this document.
pdf-left-my-hands = Left my hands: { $what }
pdf-route = To be paid by: { $route }
pdf-my-answer = What I answered: { $answer }
pdf-no-amount = Amount not known
pdf-no-currency = { $amount } (currency not known)
pdf-amount-of = { $amount } ({ $cite })
pdf-further-amounts = Further amounts
pdf-further = { $n } more in the section below.

### Records

pdf-cite-entry = Entry { $n }
pdf-cite-offer = Offer { $n }
pdf-cite-request = Request { $n }
pdf-cite-item = File { $n }
pdf-name-is-phonetic = Heard, not read: the spelling is the author's
pdf-date-basis = Date from: { $basis }
pdf-written = Written down { $moment }
pdf-written-version = Written down { $moment }, version { $version }
pdf-knowledge-unknown = Known, told or inferred: not said
pdf-size = { $bytes } bytes

pdf-encounters-number = Entry
pdf-encounters-when = When
pdf-encounters-what = What happened
pdf-encounters-none = No entry is part of this document.
pdf-requests-number = Request
pdf-requests-when = When
pdf-requests-what = What was asked for
pdf-requests-none = No request is part of this document. That may mean that none was made, or that none was recorded or chosen.
pdf-offers-number = Offer
pdf-offers-when = When
pdf-offers-what = What was offered
pdf-offers-none = No offer is part of this document. That may mean that none was made, or that none was recorded or chosen.
pdf-evidence-number = Item
pdf-evidence-what = File
pdf-evidence-none = No evidence is listed in this document.
pdf-digest = SHA-256

### Checklist

pdf-band-label = The author was shown these words
pdf-because = Why this result
pdf-reasons-title = What the author answered “yes” to
pdf-reasons-none = No indicator was answered with yes.
pdf-against-title = What speaks against concern
pdf-against-none = Nothing that speaks against concern was answered with yes.
pdf-open-title = What was left open
pdf-open-none = No question was left open.
pdf-finding-id = Indicator
pdf-finding-text = What it says
pdf-sources = sources: { $sources }
pdf-benign = An ordinary explanation
pdf-comment = The author adds
pdf-made-with-checklist = Checklist “{ $id }”, version { $version }, finished { $when }. The digest of its exact questions:

### What is not known

pdf-missing-title = This form asks for it, and it is not here
pdf-missing-field = Field
pdf-missing-where = Where
pdf-missing-none = Everything that this form requires is here.
pdf-left-open-title = Also left open
pdf-left-open-none = No other field was left open.

### Method

pdf-method-how-title = How it was made
pdf-method-made = Made with Candour { $version } on the author's device, { $moment } by its clock.
pdf-method-selected = The author chose the records and the form; the program put them in order and into this layout. Sentences of the author's stand as they were written. Times of writing come from the log, which keeps every earlier version.
pdf-method-attached = The same records are attached to this PDF as a file named disclosure.json, uncut, for programs. Where a text is too long for paper, it is cut here and whole there.
pdf-method-safe = Web addresses are printed so that they cannot be clicked (hxxps, [.]). Characters that are invisible, that turn the direction of writing, or that no font here has are printed as their number, such as ⟨U+202E⟩.
pdf-method-check-title = How to check a file against its digest
pdf-method-check = This document has a digest too: the author’s Candour shows it beside the short id, and the author can read it out to you. For a file listed here or for this document, compute the SHA-256 digest of the copy that you were given and compare all 64 characters. Put the name of the file in place of FILE.
pdf-system-linux = Linux
pdf-system-macos = macOS
pdf-system-windows = Windows
pdf-command-linux = sha256sum FILE
pdf-command-macos = shasum -a 256 FILE
pdf-command-windows = certutil -hashfile FILE SHA256
pdf-method-not-title = What this does not prove
pdf-method-not-digest = Equal digests show that the copy is the file the author listed, bit for bit. They do not show that its content is true, who wrote it, or that a picture was not altered before it was added.
pdf-method-not-time = Times of writing come from the clock of the author's device. Nobody else has confirmed them.
pdf-method-not-finding = The result of the checklist follows from the author's answers alone. It says nothing about who the contact is, and it is no finding about the contact or the author.

### The blank sheet for recovery words

pdf-recovery-title = Recovery words
pdf-recovery-explain = Write the 24 words here by hand, in the order in which Candour shows them. They open the vault when the passphrase is forgotten, even if other files of the vault are lost.
pdf-recovery-rule-order = Copy every letter; the order counts.
pdf-recovery-rule-away = Keep this sheet away from the computer, where you would keep a passport.
pdf-recovery-rule-photo = Take no photo of it, and do not copy it on an office machine: both keep pictures.
pdf-recovery-rule-lost = Whoever finds this sheet and the vault can read everything. If it is lost, make a new vault and move into it.
pdf-recovery-vault = Name of the vault
pdf-recovery-date = Written on
pdf-recovery-place = Where the vault is kept
