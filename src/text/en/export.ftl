# What leaves to be worked on

export-pick = Export: tables, agenda, the whole laboratory
export-with-names = with names
export-csv = CSV tables, for Excel
    .note = A file for each table: participants, proposals, reports, votes, plans, projects. Who did not agree is a number.
    .file = tabelle.csv
export-xlsx = Excel workbook
    .note = The same tables in one .xlsx file, with true dates and numbers.
    .file = tabelle.xlsx
export-ods = LibreOffice workbook
    .note = The same tables in one .ods file.
    .file = tabelle.ods
export-ical = Agenda for a calendar
    .note = The phases, the groups of the wall, the meetings and when one meets again, in one .ics file.
    .file = agenda.ics
export-decidim = Proposals for Decidim
    .note = The standing proposals, with the columns that Decidim imports.
    .file = decidim-proposte.csv
export-json = Tables for other programs (JSON)
    .note = With names of columns that never change.
    .file = tabelle.json
export-internal = Tables for the office, with all names
    .note = Excel, with names, bodies, hours and consents: it stays in the office.
export-bundle = The whole laboratory in one file
    .note = Session, proceedings and tables, to be opened on another computer with “cerchio import bundle”. It holds all the names.
    .file = laboratorio.cerchio.zip
export-apart = Contents and identities in two files
    .note = The laboratory without names, which cerchio opens, and the table that says who each number is: to be kept in two places.
    .file = contents.ron
export-apart-person = Person { $id }
export-apart-not-made = without the names the laboratory cannot be put together
apart-made = Contents and identities
    .body = They are in this folder:
        { $folder }

        { $files }

        In the first nobody who took part has a name (who leads and the bodies stay); the second says who each number is. Take the second elsewhere and delete it here: together they are as before.
export-locked = The whole laboratory in a locked file
    .note = As above, but only a passphrase opens it: for a stick or a mail. The program finds the passphrase and shows it once.
    .file = laboratory.cerchio.zip.age
bundle-locked = The laboratory in a locked file
    .body = The passphrase is

            { $what }

        Write it down now, away from the file: it is written nowhere, and without it nobody opens the file any more. It is in this folder:
        { $folder }

        { $files }

        It is opened with “cerchio import bundle”, or with the program age. The laboratory that is here stays as it is, not locked.
locked-ask-new = Passphrase (it does not show while you type):
locked-ask-again = Again:
locked-ask = The file is locked. Passphrase (it does not show while you type):
locked-differ = The two passphrases are different. Nothing was written: try again.
locked-short = The passphrase has fewer than { $fewest } letters, and can be guessed. Nothing was written: three or four words are enough.
locked-given-up = Nothing was written or opened.
locked-deaf = The keyboard cannot be read ({ $cause }). Nothing was written or opened.
locked-no-terminal = The passphrase can be asked for only in a terminal. Nothing was written: in a script use --passphrase-file FILE.
locked-no-file = The passphrase cannot be read from { $file } ({ $cause }). Nothing was written or opened.
locked-only-bundle = Only the whole laboratory, by itself, is locked with a passphrase: --format bundle --passphrase. Nothing was written.
locked-without = The passphrase is missing. Nothing was written.
locked-wrong = The passphrase is not the one the file was locked with, or the file is not as it was. Nothing was written: try again. Without the right passphrase nobody opens it.
locked-broken = The file is locked, but it is damaged, or not locked with a passphrase. Nothing was written: have it exported again.
export-contact-hidden = (contact)
export-unmade = The export could not be made ({ $said }). The laboratory is safe: try another format.
export-made = { $what }: done
    .body = It is in this folder:
        { $folder }

        { $files }

        Nothing was sent: you hand it on.
bundle-made = The laboratory in one file
    .body = It is in this folder:
        { $folder }

        { $files }

        It holds everything, also the names of who does not want to appear: give it only to who looks after this laboratory.

export-pseudonym = Person { $number }
export-decidim-origin = From “{ $title }”, sheet { $id }.
export-next-meeting = Next meeting
export-table-participants = Participants
    .file = partecipanti
export-table-identities = Identities
    .file = identities
export-key = Key across laboratories
export-accessibility = Accessibility
export-table-proposals = Proposals
    .file = proposte
export-table-reports = Reports
    .file = report
export-table-votes = Votes
    .file = voti
export-table-plans = Plans
    .file = piani
export-table-projects = Projects
    .file = progetti
export-standing = standing
export-merged = merged
export-withdrawn = withdrawn
export-draft = draft
export-corrected = corrected
export-final = final
export-ranking = ranking
export-dots-vote = dots
export-person = Person
export-belonging = Belonging
export-level = Level
export-age = Age
export-municipality = Municipality
export-attendance = Attendance
export-last = Family name
export-first = First name
export-body = Body
export-arrived = Arrived
export-left = Left
export-consent-images = Consent: images
export-consent-recontact = Consent: contact
export-consent-name = Consent: name in the book
export-id = Number
export-kind = Kind
export-text = Text
export-author = Proposed by
export-state = State
export-into = Merged into
export-reason = Reason
export-slot = Slot
export-space = Space
export-at = Group or table
export-round = Round
export-posted-at = Posted
export-from = From
export-dots = Votes
export-topic = Topic
export-title = Title
export-convener = Convener
export-scribe = Scribe
export-people = People
export-participants = Participants
export-discussion = Discussion
export-recommendations = Recommendations
export-resources = Resources
export-requests = Requests
export-next-steps = Next steps
export-delivered = Delivered
export-ballot = Ballot
export-held-at = Held at
export-voting = How
export-voters = Voters
export-each = Votes each
export-unused = Unused
export-points = Votes received
export-plan = Plan
export-project = Project
export-owner = Owner
export-team = Team
export-what = What
export-who = Who
export-with = With
export-by = By
export-place = Where
export-how = How
export-check = Check
export-description = Description
export-goals = Goals
export-continues = Continues
export-needs = Needs
export-activities = Activities
export-targets = Targets
export-range = Range
export-areas = Areas
export-municipalities = Municipalities
export-action-kind = Kind of action
export-contact = Contact
export-promoter = Promoter
export-partners = Partners
export-beneficiaries = Expected beneficiaries
export-volunteers = Expected volunteers
export-professionals = Expected professionals
export-euro = Euro
export-starts = Starts
export-months = Months

bundle-no-archive = The file is no archive, or it is broken. Nothing was written: have it exported again.
bundle-no-bundle = The archive does not come from “cerchio export --format bundle”. Nothing was written.
bundle-points-elsewhere = The archive holds a name that points out of its folder, or a link: “{ $name }”. It was not opened, and nothing was written.
bundle-too-large = The archive is larger than any laboratory. It was not opened, and nothing was written.
bundle-changed = In the archive “{ $name }” is missing, or is not as it was when it was exported. Nothing was written: have it exported again.
bundle-newer = The laboratory is from a newer cerchio than this one. Nothing was written: update the program and try again.
bundle-there = The laboratory “{ $title }” ({ $session }) is there already, letter for letter. Nothing was written.
bundle-name-taken = There is another “{ $session }” here, different from this one. It was not touched and nothing was written: import with --data into another folder, and compare them.
bundle-done = “{ $title }” ({ $session }) came in. The proceedings and tables, { $files } files, are in { $folder }.
act-lab-export = Export: tables, agenda, the whole laboratory
    .short = export
    .help = Tables for Excel and LibreOffice, an agenda for a calendar, proposals for Decidim, or the whole laboratory in one file.
