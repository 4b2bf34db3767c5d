### One message for each error code of the application, for the window and the terminal alike.
### Each says what is wrong and what to do next. None repeats what the user wrote.

error-vault-closed = The vault is locked. Open it again to go on.
error-vault-already-open = A vault is open already. Lock it before you open another.
error-vault-in-use = Another Candour has this vault open. Lock it there, then try again.
error-vault-exists = There is something at that place already. Choose a new name for the vault.
error-vault-not-empty = The vault holds records already, and the sample case would mix with them. Make a new vault for it.
error-inside-vault = That place is inside the vault's own folder, where nothing unencrypted may go. Choose another place.
error-vault-not-found = There is no vault at that place. Choose the folder whose name ends in .candour.
error-vault-damaged = The vault is damaged and was not changed. Keep a copy of it as it is, and open your latest backup.
error-vault-header-damaged = The header of the vault is damaged, so the passphrase cannot open it; nothing was changed. Open it with the recovery words.
error-vault-too-new = This vault was written by a newer Candour (format { $found }, this one reads up to { $supported }). Update Candour, then open it again.
error-wrong-passphrase = { $retryAfterMs ->
    [0] That passphrase does not open this vault. Check it and try again, or use the recovery words.
   *[other] That passphrase does not open this vault. Wait a few seconds, then try again, or use the recovery words.
}
error-wrong-words = Those recovery words do not open this vault. Check the spelling and the order of all 24 words.
error-passphrase-empty = The passphrase is empty. Type a passphrase.
error-read-only = The folder cannot be written to, so nothing was changed. Move the vault to a folder of your own, then try again.
error-storage-full = The disk is full, so nothing was saved. Free some space, then try again.
error-permission-denied = This computer does not allow access to that place. Choose another place, or ask for access to it.
error-folder-not-found = There is no such folder. Choose a folder that exists.
error-folder-not-empty = The folder is not empty, and nothing was written into it. Choose an empty folder or a new one.
error-file-unreadable = The file cannot be read. Check that it still exists and that you may open it, then choose it again.
error-file-empty = The file is empty, so there is nothing to keep. Choose another file.
error-file-too-large = The file is larger than { $limitMib } MiB. Choose a smaller file, or keep only the part that matters.
error-unknown-handle = That choice is no longer valid. Choose the file or folder again.
error-record-not-found = That record is not in this vault. Check the id, or look in the bin.
error-record-wrong-state = The record is already there, or already in the bin. Look at it again before you change it.
error-record-not-json = The record is not valid JSON at line { $line }, column { $column }. Correct it there and try again.
error-record-not-object = The record is not a JSON object. Write it between curly brackets, with a key for each field.
error-record-unknown-kind = There is no such kind of record. Use me, contact, encounter, offer, request, evidence or note.
error-record-unknown-key = The record has a key that { $kind } does not know. Use only these: { $known }.
error-field-required = “{ $field }” is needed. Fill it in and try again.
error-field-invalid = { $expected ->
    [date] “{ $field }” is not a date that exists. Write it as 2026-03-14, 2026-03~ for about March, or 2026-03-02/2026-03-09 for between.
    [amount] “{ $field }” is not an amount. Write digits only, such as 2500 or 2500.50.
    [currency] “{ $field }” is not a currency. Write its three letters, such as GBP.
    [id] “{ $field }” is not the id of a record. Use an id that Candour gave.
    [boolean] “{ $field }” must be true or false. Write one of the two.
    [texts] “{ $field }” must be a list of texts. Write each in its own line or place.
    [accounts] “{ $field }” must be a list of addresses, each with a kind and a value. Fill in both.
    [choice] “{ $field }” must be one of these: { $choices }. Choose one of them.
   *[text] “{ $field }” must be text. Write it as plain words.
}
error-field-too-long = “{ $field }” is too long. Shorten it to at most { $limit } bytes, or keep the long text as evidence.
error-draft-not-found = That draft is gone: it was saved or thrown away. Start again; what you saved is in the log.
error-cancelled = Stopped. Nothing of it was saved.
error-search-part = { $part ->
    [date] “date:” needs a day, a month or a year, such as date:2026-10-14, date:2026-10 or date:2026-09..2026-10.
    [kind] “kind:” needs one of these: contact, encounter, offer, request, evidence, note, assessment, disclosure.
    [has] “has:” knows one word: has:file.
   *[other] That part of the search is not understood. Leave it out and try again.
}
error-unknown-checklist = There is no such checklist. Use approach.
error-unknown-question = The checklist has no such question. Start the checklist again.
error-unknown-indicator = There is no such indicator. Use ids such as A01, Z01 or Y01.
error-run-not-found = That run of the checklist is finished or gone. Start the checklist again.
error-unknown-scheme = There is no such kind of report. Choose one from the list.
error-unknown-command = This part of Candour does not know that command. Update Candour, then try again.
error-bad-request = Candour could not read the request (at { $at }). Correct it and try again.
error-document-failed = The document could not be made, and nothing was saved. Try again; if it happens again, leave out the record you added last.
error-unexpected = Something went wrong that we did not foresee; what you saved before is safe. Try again, and note this reference if you ask for help: { $reference }.
