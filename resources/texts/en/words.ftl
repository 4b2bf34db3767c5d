## Words for the values of the model, the same on screen, on paper and in the terminal.

word-band-none = Nothing noted
word-band-watch = Keep watching
word-band-report = Talk to your security team
word-band-report-now = Tell your security team now

word-answer-yes = Yes
word-answer-no = No
word-answer-unknown = Don't know
word-answer-prefer-not-to-say = Prefer not to say

word-grade-weak = common in ordinary contacts too
word-grade-medium = worth noting beside others
word-grade-strong = a marked sign
word-grade-report-now = to be told at once
word-grade-counter = speaks against concern
word-grade-fraud = points to a scam

word-initiated-by-contact = The contact
word-initiated-by-me = The author
word-initiated-by-third = Somebody else
word-initiated-by-unknown = Not known

word-knowledge-know = I know this
word-knowledge-told = I was told this
word-knowledge-infer = I infer this

word-request-kind-public = Public information
word-request-kind-internal = Internal information
word-request-kind-non-public = Information that is not public
word-request-kind-protected = Protected information
word-request-kind-unknown = Kind not known

word-left-my-hands-nothing = Nothing
word-left-my-hands-public = Public things only
word-left-my-hands-unsure = Not sure
word-left-my-hands-rather-say-in-person = Would rather say so in person

word-kind-me = Author
word-kind-contact = Contact
word-kind-encounter = Encounter
word-kind-offer = Offer
word-kind-request = Request
word-kind-evidence = Evidence
word-kind-note = Note for me only
word-kind-assessment = Checklist result
word-kind-disclosure = Disclosure

vault-reduced-cost = This computer has little free memory now, so this passphrase is easier to guess than it would be elsewhere. Choose a long one, or set it anew when more memory is free.

sample-vault = Sample data
disclosure-preview-id = PREVIEW
