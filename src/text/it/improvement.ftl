# I gruppi di miglioramento del servizio e i seminari.

hub-improvements = Miglioramento, seminari
    .help = I gruppi di operatori che riflettono su un processo, e i seminari. Non sono gruppi di cittadini: nessun indicatore li conta.
hub-improvements-count = { $groups ->
    [0] nessun gruppo
    [one] 1 gruppo
   *[other] { $groups } gruppi
}, { $seminars ->
    [0] nessun seminario
    [one] 1 seminario
   *[other] { $seminars } seminari
}
improvement-groups = Gruppi di miglioramento
improvement-seminars = Seminari
improvement-add = un gruppo di miglioramento
improvement-add-step = un percorso di miglioramento
seminar-add = un seminario
improvement-step-by = entro il { $date }
improvement-da-fare = da fare
improvement-in-corso = in corso
improvement-fatto = fatto
improvement-lasciato = lasciato
block-no-improvement = si toglie solo un gruppo o un seminario.
act-improvement-open = Apri
    .short = apri
    .help = Il modulo della riga: il gruppo, un suo percorso, il seminario.
act-improvement-new = Nuovo gruppo di miglioramento
    .short = gruppo
    .help = Operatori che riflettono su un processo strategico e lo sviluppano.
act-seminar-new = Nuovo seminario
    .short = seminario
    .help = Quando, dove, che cosa si dice, che cosa si può leggere. Chi partecipa non si elenca.
act-improvement-strike = Togli
    .short = togli
    .help = Toglie il gruppo o il seminario della riga.
confirm-strike-improvement = Togliere { $id }?
    .body = Il suo codice non si riusa. Ctrl+Z lo rimette.
    .verb = Togli
told-improvement-struck = { $id } è tolto.
told-improvement = «{ $name }»: scritto nel registro.
form-improvement = Un gruppo di miglioramento
field-improvement-name = Nome
field-improvement-process = Processo strategico
field-improvement-promoter = Chi lo promuove
field-improvement-members = Membri per ruolo
    .hint = uno per riga: assistenti sociali: 4
field-improvement-meetings = Incontri
    .hint = una data per riga
field-improvement-criticalities = Criticità
field-improvement-presented = Presentato il
fault-members = Scrivi un ruolo per riga, poi i due punti e quanti sono: assistenti sociali: 4
form-improvement-step = { $name }: un percorso di miglioramento
field-improvement-action = Che cosa si fa
    .hint = cancellando tutto, il percorso si toglie
field-improvement-who = Chi ne risponde
field-improvement-by = Entro quando
field-improvement-state = A che punto è
form-seminar = Un seminario
field-seminar-title = Titolo
field-seminar-on = Quando
field-seminar-until = Fino a
field-seminar-place = Dove
    .hint = una sala, o l'indirizzo della diretta
field-seminar-sessions = Sessioni
    .hint = una per riga
field-seminar-documents = Documenti
    .hint = uno per riga
field-seminar-groups = Gruppi che presentano
