# Cards, clusters, dots.

block-no-sheet = no sheet is chosen.
block-no-cluster = no cluster is chosen: choose one in the column on the left.
block-no-groups = these sheets are not divided by group.
block-sheet-gone = { $id } is out already: withdrawn, or merged into another.
block-sheet-stands = { $id } was not withdrawn.
block-nothing-to-vote = there is nothing to vote on yet.
block-not-counted = the vote is not counted yet.

collect-counts = { $kinds }: { $standing }{ $gone ->
        [0] {""}
       *[other] {" "}· out { $gone }
    }
collect-all-groups = all
collect-which-kind = What are you writing?
collect-empty = Nothing here yet. Press n to write the first sheet: after F2 the next one opens at once, Esc when you have finished.
    .aloud = Nothing here yet. Write n for the first sheet: after :save the next one opens at once, :leave when you have finished.
act-collect-write = Write a sheet
    .short = write
    .help = Opens a new sheet; saved with F2, the next one opens, until you press Esc.
    .help-aloud = Opens a new sheet; saved with :save, the next one opens, until you write :leave.
act-collect-correct = Correct the sheet
    .short = correct
    .help = Opens the chosen sheet again to correct it.
act-collect-read = Read it whole
    .short = read
    .help = Shows the whole sheet: text, author, what it comes from.
act-collect-group = One group at a time
    .short = group
    .help = Shows the sheets of one group only, then of the next, then all again. Also with the arrows ← →.
    .help-aloud = Shows the sheets of one group only, then of the next, then all again.
act-collect-move = Move to another table or group
    .short = move
    .help = A sheet written at the wrong table, round or group goes to the right one, in one step: Ctrl+Z brings it back.
pick-sheet-place = Where does { $id } go?
    .held = { $id } is there already: both stay
block-no-other-place = this sheet has no other table or group to go to.
told-sheet-moved = { $id } is now here: { $place }. Ctrl+Z brings it back.
act-collect-withdraw = Withdraw the sheet
    .short = withdraw
    .help = Whoever wrote it withdraws it. The sheet stays in the book, marked as withdrawn.
act-collect-reinstate = Put the sheet back
    .short = put back
    .help = A withdrawn sheet comes back among the others.

form-new-sheet = { $kind } { $id }, new sheet
form-sheet = { $kind } { $id }
form-withdrawal = Withdraw { $id } “{ $title }”?
sheet-text =
    .hint = { $name } · F2 saves.
    .hint-aloud = { $name } · :save saves.
sheet-number =
    .hint = A number from { $least } to { $most }.
fault-range = A number from { $least } to { $most } is needed.
fault-yes-needed = A yes is needed here: Space marks it.
    .aloud = A yes is needed here.
field-sheet-group = Group
    .hint = The group that wrote it. The one of the sheet before is proposed.
field-sheet-table = Table
    .hint = The table that wrote it.
field-sheet-round = Round
    .hint = The round of conversation in which it was written.
field-sheet-from = Comes from
    .hint = The sheets or clusters it comes from: type the number or some letters, Enter adds.
field-sheet-author = Author
    .hint = Whoever wrote it. It may stay empty, if the sheet does not ask for a signature.
field-withdrawal-reason = Why
    .hint = In a few words, if they wish to say. The sheet stays in the book.

sheet-at-round = { $spot }, round { $round }
sheet-round = round { $round }
sheet-merged = merged into { $into }
sheet-withdrawn = withdrawn
sheet-withdrawn-because = Withdrawn at { $time }. { $reason }
sheet-anonymous = unsigned
sheet-from = from { $id } “{ $title }”
told-sheet-new = { $id } saved. Write the next one, or Esc to finish.
    .aloud = { $id } saved. Write the next one, or :leave to finish.
told-sheet-corrected = { $id } corrected.
told-sheet-withdrawn = { $id } withdrawn: it stays in the book. Ctrl+Z undoes.
told-sheet-reinstated = { $id } “{ $title }” is among the others again.

pane-cluster = Clusters
cluster-plural = Clusters
cluster-count = Clusters: { $clusters }
cluster-none = In no cluster
cluster-marked = { $sheets } marked
cluster-sheets = { $sheets ->
        [one] { $sheets } sheet
       *[other] { $sheets } sheets
    }
cluster-about = { $sheets ->
        [one] { $sheets } sheet
       *[other] { $sheets } sheets
    }, { $votes }
cluster-no-votes = no votes
cluster-is-empty = This cluster is empty. Choose a sheet elsewhere and press Enter to put it here; Delete removes the cluster.
cluster-no-sheets = There are no sheets to cluster yet: they are written in the collecting phase (PageUp).
cluster-all-gathered = No sheet was left alone: all of them are in a cluster.
cluster-pick = { $sheets ->
        [one] Where does this sheet go?
       *[other] Where do these { $sheets } sheets go?
    }
cluster-into-new = New cluster
cluster-into-none = Out of every cluster
act-cluster-gather = Put in a cluster
    .short = gather
    .help = Puts the chosen sheet, or all those marked, in a cluster that is there or in a new one.
act-cluster-mark = Mark the sheet
    .short = mark
    .help = Marks several sheets, to put them in a cluster together.
act-cluster-open = Look at the sheets
    .short = sheets
    .help = Goes to the sheets of the chosen cluster.
act-cluster-new = New cluster
    .short = new
    .help = A cluster with a title; the marked sheets go into it.
act-cluster-side = Change column
    .short = column
    .help = Goes from the clusters to the sheets and back. Also with the arrows ← →.
    .help-aloud = Goes from the clusters to the sheets and back.
act-cluster-correct = Title and open questions
    .short = title
    .help = Changes the title of the chosen cluster and the questions that stay open.
act-cluster-out = Take out of the cluster
    .short = take out
    .help = The chosen sheet, or those marked, go back among those in no cluster.
act-cluster-cards = A card for each line
    .short = one a line
    .help = Makes a card of each line of the sheet chosen, to put them together one by one. The whole sheet stays in the book.
act-cluster-read = Read it whole
    .short = read
    .help = Shows the whole sheet: text, author, what it comes from.
act-cluster-remove = Dissolve the cluster
    .short = dissolve
    .help = Removes the chosen cluster; its sheets stay, in no cluster.
form-new-cluster = { $sheets ->
        [0] New cluster
        [one] New cluster with one sheet
       *[other] New cluster with { $sheets } sheets
    }
form-cluster = Cluster { $id }
field-cluster-title = Title
    .hint = Best with the words written on the sheets.
field-cluster-questions = Open questions
    .hint = What is still to be understood: one question a line.
told-cards-made = { $id }: { $cards } cards, one for each line. The whole sheet stays in the book; Ctrl+Z undoes it.
block-one-idea = the sheet says one thing only, or is of no table and no group.
block-sheet-voted = { $id } has votes already: they are of the whole sheet, and would not pass to its cards.
told-cluster-new = { $sheets ->
        [0] New cluster “{ $title }”.
        [one] New cluster “{ $title }”, with one sheet.
       *[other] New cluster “{ $title }”, with { $sheets } sheets.
    }
told-cluster-corrected = Cluster corrected.
told-cluster-removed = The cluster “{ $title }” is gone. Ctrl+Z puts it back.
told-gathered = { $sheets ->
        [one] One sheet goes into “{ $title }”.
       *[other] { $sheets } sheets go into “{ $title }”.
    }
told-taken-out = { $sheets ->
        [one] One sheet is in no cluster again.
       *[other] { $sheets } sheets are in no cluster again.
    }
confirm-cluster = Dissolve “{ $title }”?
    .body = { $sheets ->
        [one] Its sheet stays, in no cluster.
       *[other] Its { $sheets } sheets stay, in no cluster.
    }
    .verb = Dissolve

pane-vote = Vote
vote-about = { $things }: { $dots ->
        [one] one dot each
       *[other] { $dots } dots each
    }
vote-not-counted = When the dots are on the sheets, count them and press Enter. For a ranking: m.
vote-empty = There is nothing to vote on yet. PageUp goes back to the phases before.
vote-orphans = { $things ->
        [one] ! many votes, and nobody takes care of it yet
       *[other] ! many votes, and nobody takes care of them yet: { $things }
    }
count-adds-up = { $voters } voters × { $dots } = { $expected } · given { $given }, unused { $unused }: it adds up
count-missing = { $voters } voters × { $dots } = { $expected } · given { $given }, unused { $unused }: { $missing ->
        [one] 1 is missing
       *[other] { $missing } are missing
    }
count-over = { $voters } voters × { $dots } = { $expected } · given { $given }, unused { $unused }: { $missing } too many
fault-count = The count does not add up. { $count }. Count again; dots left in people's hands go in “Unused”.
act-vote-count = Write the count
    .short = count
    .help = Voters, dots on each sheet, unused dots: the program checks that the count adds up.
act-vote-read = Read it whole
    .short = read
    .help = Shows the whole sheet, or the cluster with its sheets.
act-vote-remove = Remove the count
    .short = remove
    .help = Removes the count of this vote, after a question. The sheets stay.
form-ballot = Counting the dots
field-ballot-voters = Voters
    .hint = How many people voted: at most those present.
field-ballot-unused = Unused
    .hint = The dots left in people's hands.
field-ballot-dots = Dots each
field-ballot-stacking = Also on the same
    .hint = Yes if one person may put several dots on the same thing.
field-ballot-at = Hour of the vote
    .hint = Empty: now. For example 15:45.
told-ballot = Vote counted: it adds up.
told-ballot-removed = Count removed. Ctrl+Z puts it back.
confirm-ballot = Remove the count of this vote?
    .body = { $count }. The sheets and the clusters stay as they are.
    .verb = Remove the count

# Ranking.

vote-about-ranking = { $things }: ranking of the first { $dots }
act-vote-rule = How to vote: dots or ranking
    .short = how to vote
    .help = Chooses between dots and a ranking. The ranking gives points to every place (Borda); all the sheets stay.
vote-rule-title = How do people vote?
vote-rule-dots = Dots
    .about = everyone sticks some on the sheets; they are counted
vote-rule-ranking = Ranking
    .about = everyone writes the first ones in order; Borda points
form-ranking = Slips of the ranking
field-ranking-places = Places
    .hint = With 3 places the first gets 3 points, the second 2, the third 1.
field-ranking-slips = Slips, one a line
field-ranking-blank = Blank slips
    .hint = Who voted and chose nothing.
ranking-things = Only the numbers, the first first: “4 1 7”. { $things }
ranking-none-yet = No slip yet.
ranking-unknown = “{ $word }” is not voted on
ranking-last = Slips { $number } (blank { $blank }) · the last: { $slip }
ranking-count = { $slips } slips of { $places } places = { $expected } points · given { $given }, not given { $unused }
count-no-number = Something is no whole number: the count is made once it is corrected.
fault-slip = Line { $number }: “{ $word }” is not voted on. Write the numbers of the sheets.
fault-places = The places go from 1 to { $most }.
told-ranking = Ranking counted: { $slips ->
    [one] 1 slip
   *[other] { $slips } slips
  }.
