# I programmi e i loro obiettivi.

hub-programmes = Programmi e obiettivi
    .help = Che cosa va fatto entro quando, per quante persone, e a che punto si è rispetto a oggi.
hub-programmes-count = { $programmes ->
    [one] 1 programma
   *[other] { $programmes } programmi
}
hub-programmes-sample = un esempio da guardare
programme-sample = Questo è un esempio. `cerchio registry programmes --new` ne scrive una copia da cambiare nella cartella { $folder }.
programme-targets = Obiettivi
programme-ends-before = finisce prima di cominciare
programme-no-area = l'area di questa attività non è fra le aree del programma
programme-code-twice = questo codice è già di un altro obiettivo
programme-no-whole = part_of non nomina un altro obiettivo del programma
custom-newer = il file è per una versione più nuova di cerchio, che va aggiornato per leggerlo
programme-part-above = una parte non può essere più del suo intero
programme-share-above = una quota non può essere più di 1000 (cioè 100,0%)
programme-other-count = un obiettivo di persone non può essere parte di una quota
activity-state-planned = programmata
activity-state-running = in corso
activity-state-ended = conclusa
activity-state-late = in ritardo
course-ahead = in anticipo
course-on = in linea
course-behind = in ritardo
target-aim = { $title }: { $aim } entro { $by }{ $whole ->
    [none] { "" }
   *[other] , di «{ $whole }»
}{ $people ->
    [none] { "" }
   *[other] , pari a { $people } persone
}
target-unread = non rilevato; oggi sarebbero attesi { $due }
target-progress = { $value } al { $date }; oggi attesi { $due }: { $course }
target-doubles = (somma di { $projects } progetti, con possibili doppi: una persona può essere in più d'uno)
reading-whole = tutto il programma, ogni persona una volta
reading-share = { $value } su { $whole }
block-no-target = scegli prima un obiettivo.
block-no-reading = si toglie solo una rilevazione.
block-no-programme = non c'è altro programma.
act-programme-open = Apri
    .short = apri
    .help = La rilevazione da correggere, o il progetto; su un obiettivo, una rilevazione nuova.
act-programme-read = Nuova rilevazione
    .short = rileva
    .help = Quante persone fino a quel giorno, di un progetto o di tutto il programma.
act-programme-before = Programma prima
    .short = prima
    .help = Passa al programma precedente.
act-programme-after = Programma dopo
    .short = dopo
    .help = Passa al programma seguente.
act-programme-strike = Togli la rilevazione
    .short = togli
    .help = Toglie la rilevazione della riga.
confirm-strike-reading = Togliere questa rilevazione?
    .body = L'obiettivo si calcola senza. Ctrl+Z la rimette.
    .verb = Togli la rilevazione
told-reading-struck = Rilevazione tolta.
told-reading = Rilevazione scritta.
form-reading = Rilevazione: { $target }
field-reading-value = Quante persone
    .hint = dall'inizio fino a quel giorno
field-reading-on = Fino a quando
field-reading-out-of = Su quante
    .hint = chi ha finito il percorso, non tutti gli iscritti
field-reading-project = Di quale progetto
    .hint = vuoto: tutto il programma, contando ogni persona una volta
field-reading-counted-as = Come sono contate
field-reading-source = Fonte
field-reading-note = Nota
fault-reading-above = Sono più di quelle su cui si contano.
fault-reading-later = Questa data deve ancora venire.
programme-to-change = Il programma da cambiare è in { $file }. Finché ci sono file in quella cartella, l'esempio non si vede.
