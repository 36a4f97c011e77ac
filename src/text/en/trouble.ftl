# When the machine fails: what happened, what is safe, what to do.

# Why the disk said no; it goes into the sentences below.
trouble-cause = { $cause ->
    [full] The disk is full.
    [forbidden] The system does not allow it.
    [read-only] The disk can only be read.
    [gone] The disk or the folder is no longer there.
    [too-large] The file is too large.
    [no-file] There is no plain file in its place, but a folder, a link or a device.
   *[other] The system says: { $said }.
}

trouble-no-home = This computer does not say where to keep files. Nothing was touched. Start again naming a folder with --data.
trouble-cannot-make-folder = I cannot make the folder { $path }. { trouble-cause } Nothing was touched. Check that you may write there, or name another folder with --data.
trouble-missing = The file { $path } is not there. The other laboratories are in their place. Check the name, or whether the disk that holds it is connected.
trouble-cannot-read = I cannot read { $path }. { trouble-cause } The file is as it was. Check the disk and its permissions, then try again.
trouble-too-large = The file { $path } is larger than { $megabytes } MB: it cannot be a laboratory. It is as it was. Check that you chose the right file.
trouble-not-saved = I could not save { $path }. { trouble-cause } Your work is still here in memory, and the save before it is whole on the disk. Remove the obstacle and save again, without closing the program.
trouble-not-published = { $path } could not be written. { trouble-cause } The laboratory is safe, and a file of that name is as it was. Free some space or choose another folder, then try again.
trouble-not-durable = { $path } is written, but the disk does not confirm that it is safe. { trouble-cause } Your work is still here in memory. Save again before you turn the computer off.
trouble-cannot-put = I cannot put the laboratory in the form of a file for { $path }: { $said }. Your work is still here in memory, and the save before it is whole on the disk. Undo the last change and save again.
trouble-saver-stumbled = Saving { $path } stopped because of a fault of this program. Your work is still here in memory, and the file on the disk is whole. Save again before you close.
trouble-changed-outside = Somebody else changed { $path } while it was open here. Nothing was overwritten: their copy is on the disk, yours is in memory. Save yours under another name, then compare the two.
trouble-name-taken = There is already a laboratory in { $path }. It is as it was. Choose another title or another date.
trouble-held = { $path } is already open{ $who ->
    [known] , by { $user } on the computer { $host } since { $since }
   *[unknown] { " " }in another program
}. Nothing is lost: you can read it here. To write in it, close it there first.
trouble-no-good-copy = There is no good copy beside { $path }. The damaged file is as it was. Look for a copy on another disk, or correct it by hand at the place shown.
trouble-draft-not-kept = What you are writing is only in memory: I cannot keep a copy in { $path }. { trouble-cause } The saved laboratory is safe. Confirm the text as soon as you can and make room on the disk.
trouble-steps-not-kept = The diary of the steps { $path } cannot be written. { trouble-cause } You work and save as always, but if the program stopped suddenly the last step could be lost: free some space or check the permissions, and this notice goes away by itself.
trouble-not-erased = I cannot take the name out of { $path }. { trouble-cause } The files before it are done, the others are not; all of them are whole. Remove the obstacle and give the same order again.
trouble-not-closed = { $path } is not closed yet: names are taken out of a closed laboratory. Nothing was touched.
trouble-already-begun = { $path } was begun already: only a laboratory that was never begun is thrown away. Nothing was touched.
trouble-not-audited = Done, but it cannot be written in the audit trail ({ $path }). { trouble-cause }
trouble-not-understood = I do not touch { $path }: the file cannot be read whole, or a newer version of cerchio wrote it. It is as it was. Open it from the first screen, which says what is wrong, and do this again.
trouble-audit-newer = The audit trail { $path } was written by a newer version of cerchio. The file is as it was. Update the program.
trouble-ledger-damaged = The registry { $path } cannot be read: at line { $line }, column { $column }, the writing is wrong ({ $said }). The file is as it was. Mend it there with a text editor, or put back the copy before it, { $path }.prev.
trouble-ledger-newer = The registry { $path } was written by a newer version of cerchio. The file is as it was. Update the program.
trouble-draft-unreadable = I found a draft that I cannot read, perhaps of a newer version: { $said }. It is kept in { $path }; the others are in their place and the laboratory is safe. You can open it with a text editor and copy its words.

# What is wrong with a file that cannot be read.
damage-empty = The file is empty.
damage-all-zeros = The file holds only zeros, as happens when the power fails during a write.
damage-zeros = From line { $line }, column { $column }, the file holds zeros in place of text, as happens when the power fails.
damage-not-text = At line { $line }, column { $column }, there are bytes that are no text.
damage-cut = The file breaks off at line { $line }, column { $column }: its end is missing.
damage-foreign = This file is no laboratory: it only has the name of one.
damage-misspelt = At line { $line }, column { $column }, it says “{ $written }”, which is no name here: is it perhaps “{ $meant }”?
damage-syntax = At line { $line }, column { $column }, the writing does not add up: { $said }.
