# Il registro annuale: che cosa si rifiuta, e la riga di comando.

ledger-edition-closed = L'edizione { $year } è chiusa e resta com'è. Per correggerla, prima riaprila dicendo perché.
ledger-no-edition = Nel registro non c'è l'edizione { $year }. Non è stato cambiato nulla.
ledger-not-closed = L'edizione { $year } è già aperta.
ledger-reason-missing = Scrivi il motivo: resta nel registro.
ledger-unknown = { $id } non è nel registro. Non è stato cambiato nulla.
ledger-other-kind = { $id } è già il codice di un'altra cosa: scegline un altro.
ledger-has-sheet = { $id } ha ancora la scheda { $year }: prima togli quella. Non è stato cambiato nulla.
ledger-continued = { $by } continua da { $id }: prima togli quel legame. Non è stato cambiato nulla.
ledger-circle = { $id } continuerebbe da sé stesso. Scegli un'altra voce in «Continua da».
ledger-meanwhile = Un’altra postazione ha cambiato la stessa voce mentre scrivevi: la tua modifica non è stata scritta. Qui ora si vede quella dell’altra postazione: guardala e, se serve, rifai la tua.
ledger-name-missing = Manca il nome o il codice di una voce. Scrivilo e riprova.

intake-not-text = qui serve un testo
intake-not-number = qui serve un numero intero da zero in su, oppure null per «non rilevato»
intake-not-flag = qui serve true o false
intake-not-list = qui serve una lista
intake-not-object = qui serve un oggetto fra parentesi graffe
intake-not-date = qui serve una data come 2019-05-17
intake-no-id = manca il codice (id)
intake-no-year = manca l'anno, nella riga e nel file
intake-repeated = lo stesso codice compare due volte nello stesso anno con dati diversi
intake-other-kind = questo codice è già di un'altra cosa nel registro
intake-closed = l'edizione { $year } è chiusa: prima riaprila, dicendo perché
intake-syntax = { $file }:{ $line }:{ $column }: da qui in poi non è JSON. Non è stato cambiato nulla: correggi il file e riprova.
intake-other-format = { $file }: il formato è «{ $said }», e qui si legge «esempio-registro/1». Non è stato cambiato nulla.
intake-no-rows = { $file }: non ci sono progetti, tavoli, gruppi o organizzazioni da leggere. Non è stato cambiato nulla: controlla di avere scelto il file giusto.
intake-list-expected = { $file }: { $place } non è una lista. Non è stato cambiato nulla: correggi il file e riprova.
intake-cannot-read = { $file }: non si riesce a leggere. { trouble-cause } Non è stato cambiato nulla.
intake-refused = { $file }: { $place }: { $wrong }. Non è stato cambiato nulla: { $refused ->
    [one] 1 riga è rifiutata
   *[other] { $refused } righe sono rifiutate
} su { $rows }.
intake-new = nuovo
intake-changed = cambiato
intake-same = uguale
intake-refused-row = rifiutato
intake-unknown-key = Chiave senza posto nel registro: { $key } ({ $times ->
    [one] 1 volta
   *[other] { $times } volte
}). Il resto della riga è stato letto.
intake-done = { $new ->
    [one] 1 riga nuova
   *[other] { $new } righe nuove
}, { $changed ->
    [one] 1 cambiata
   *[other] { $changed } cambiate
}, { $same ->
    [one] 1 uguale
   *[other] { $same } uguali
}. Il registro è in { $path }.
registry-no-year = Nel registro non c'è l'edizione { $year }{ $years ->
    [none] : non ce n'è ancora nessuna. Comincia con «cerchio registry import FILE».
   *[other] . Ci sono: { $years }.
}
registry-no-indicator = Non conosco l'indicatore «{ $code }». Si scrivono come T1, I4, S6, oppure solo il numero: 4. Con «I3:zona» si chiede un valore solo.
registry-no-value = L'indicatore { $code } non ha il valore «{ $value }» nell'edizione { $year }. Ci sono: { $values }.
why-counted = { $n ->
    [0] Non conta niente.
    [one] Conta 1 voce:
   *[other] Conta { $n } voci:
}
why-missing = { $n ->
    [one] 1 voce non lo dice:
   *[other] { $n } voci non lo dicono:
}
trace-nothing = «{ $id }» non è nel registro né nei laboratori di questo computer. Si scrive il codice di un progetto, tavolo, gruppo o organizzazione (PI001), oppure laboratorio/foglio (2025-05-17-titolo/T04).
trace-entity = { $id } { $name }
trace-continues = Continua da { $id } { $name }.
trace-continued = Continua in { $id } { $name }.
trace-sheet = Scheda { $year }
trace-out = non entra nelle elaborazioni
trace-no-figure = nessun indicatore la conta
trace-born = Nato da { $project } in «{ $laboratory }» ({ $session })
trace-not-born = Non viene da un laboratorio di questo computer: la catena comincia dalla scheda.
trace-became = È diventato
trace-became-nothing = Non è ancora nel registro annuale.
trace-behind = Da dove viene
trace-ahead = Che cosa ne è stato
trace-no-project = Non ne è nato nessun progetto; resta negli atti.
trace-in-projects = Nei progetti, edizione { $year }
trace-at-tables = Ai tavoli, edizione { $year }
