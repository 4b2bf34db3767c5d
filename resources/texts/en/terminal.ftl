# Sentences that only the terminal says.

terminal-usage = The command line is not complete or not understood. See candour-cli --help.
terminal-line = Line { $line }:
terminal-passphrase = Passphrase:
terminal-passphrase-new = New passphrase:
terminal-passphrase-again = The same once more:
terminal-passphrases-differ = The two passphrases are not the same. Nothing was made.
terminal-secret-file = The file with the passphrase or the words cannot be read.
terminal-no-prompt = There is no terminal to ask on. Give --passphrase-file.
terminal-output = The output cannot be written.
terminal-input = The input cannot be read.
terminal-answers = The answers are not in the form {"{"}"yes": [ids], "no": [ids], "unknown": [ids]{"}"}.
terminal-answers-twice = A question has two different answers. Give each id once.
terminal-demo-exists = A file named passphrase.txt is there already, or the folder cannot be written. Choose an empty folder.
terminal-out-folder = The folder to write into cannot be made or written.
terminal-created = The vault is made. Write these recovery words on paper, in this order. They open the vault without the passphrase and are shown only this once.
terminal-passphrase-set = The new passphrase is set. Copies of the vault made before still open with the old one.
terminal-exported = Everything was copied out in clear. Anybody who has this folder can read it.
terminal-fraud = Looks like a scam rather than an approach.
terminal-reasons = Reasons
terminal-against = What speaks against concern
terminal-unknown = Still open
terminal-would-change = What would change it
terminal-missing = Still missing, and printed as not known:

check-holds = Everything holds
check-broken = Something does not hold
check-records = records
check-custody-lines = lines of custody
check-attachments = files
check-header-one-copy-only = One of the two copies of the header is damaged. The vault works; set the passphrase anew to write both.
check-database-damaged-pages = The database has damaged pages.
check-custody-broken-chain = A line in the history of a record is missing or was changed.
check-custody-broken-head = The histories do not add up: a line is missing somewhere.
check-record-changed-content = A record is not what its history says it was.
check-record-unreadable = A record cannot be read.
check-attachment-changed-file = A file is missing or is not what was kept.
