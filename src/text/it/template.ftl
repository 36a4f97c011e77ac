# Modelli: le frasi dei difetti di un file, e il comando che li controlla.
# $line e $column ci sono sempre: il posto nel file.

template-fault-place = Riga { $line }, colonna { $column }.

template-fault-unknown-field = Il campo «{ $found }» qui non esiste. Qui si possono scrivere: { $expected }.
template-fault-unknown-field-nearest = Il campo «{ $found }» qui non esiste: forse volevi scrivere «{ $nearest }». Qui si possono scrivere: { $expected }.
template-fault-unknown-word = La parola «{ $found }» qui non vale. Scegli fra: { $expected }.
template-fault-unknown-word-nearest = La parola «{ $found }» qui non vale: forse volevi scrivere «{ $nearest }». Scegli fra: { $expected }.
template-fault-missing-field = Manca il campo «{ $name }» { $of ->
    [Template] del modello
    [Bilingual] di un testo: il testo italiano va scritto sempre
    [Kind] di un tipo di foglio
    [Field] di un campo del foglio
    [Answer] di una risposta
    [Phase] di una fase
    [Variant] di una variante
    [Item] di una riga della scaletta
   *[other] di questo blocco
  }. Aggiungilo fra le parentesi che cominciano qui.
template-fault-repeated-field = Il campo «{ $found }» è scritto due volte. Tienine uno solo.
template-fault-wrong-type = Qui ci vuole { $expected ->
    [text] un testo fra virgolette
    [number] un numero intero, senza virgolette, da zero in su
    [flag] true oppure false
    [list] un elenco fra parentesi quadre
    [block] un blocco fra parentesi tonde
    [pair] una coppia di numeri fra parentesi tonde, come (10, 40)
   *[word] il nome di un campo
  }, e invece c'è { $found }.
template-fault-unclosed = La parentesi { $opened } aperta alla riga { $first } non è chiusa. Aggiungi quella che la chiude prima di questo punto.
template-fault-unclosed-text = Questo testo comincia con le virgolette e non le chiude. Aggiungi le virgolette alla fine del testo.
template-fault-unclosed-comment = Questo commento comincia con /* e non finisce. Aggiungi */ dove finisce.
template-fault-missing-comma = Manca una virgola prima di { $found }. Ogni riga di un elenco o di un blocco finisce con la virgola.
template-fault-missing-colon = Mancano i due punti prima di { $found }. Si scrive nome: valore.
template-fault-bad-escape = In { $found } c'è una barra rovesciata che non si capisce. Per scriverla com'è, raddoppiala; per le virgolette dentro un testo usa « e ».
template-fault-trailing-text = Il modello è già finito, e dopo c'è ancora { $found }. Toglilo, o controlla le parentesi più sopra.
template-fault-unreadable = Da qui in poi il file non si legge: { $said }. Controlla virgole, virgolette e parentesi di questa riga e di quella sopra.
template-fault-newer-format = Questo modello è scritto per un programma più recente (forma { $found }; qui si legge fino alla { $known }). Il file non è stato toccato: aggiorna cerchio per usarlo.
template-fault-bad-id = «{ $found }» non va bene come nome interno. Usa lettere minuscole senza accenti, cifre e _, e comincia con una lettera.
template-fault-reserved-id = «{ $found }» è un nome che il programma usa per i grappoli. Scegline un altro.
template-fault-duplicate-id = Il nome «{ $found }» c'è già alla riga { $first }. Scegline un altro.
template-fault-unknown-phase = La fase «{ $found }» non è fra quelle di questo modello. Aggiungila a phases, o scrivi il nome di una che c'è.
template-fault-unknown-phase-nearest = La fase «{ $found }» non è fra quelle di questo modello: forse volevi scrivere «{ $nearest }».
template-fault-unknown-kind = Il tipo di foglio «{ $found }» non è fra quelli di questo modello. Aggiungilo a kinds, o scrivi il nome di uno che c'è.
template-fault-unknown-kind-nearest = Il tipo di foglio «{ $found }» non è fra quelli di questo modello: forse volevi scrivere «{ $nearest }».
template-fault-bad-prefix = La sigla «{ $found }» non va bene. Usa una o più lettere maiuscole, dalla A alla Z.
template-fault-reserved-prefix = La sigla { $found } è già usata dal programma per altri fogli. Scegline un'altra, per esempio con due lettere.
template-fault-duplicate-prefix = La sigla { $found } è già usata alla riga { $first }. Scegline un'altra: due tipi di foglio non possono avere gli stessi numeri.
template-fault-empty-text = Il testo italiano di «{ $name }» è vuoto. Scrivilo: è quello che si legge sullo schermo.
template-fault-empty-list = L'elenco «{ $name }» è vuoto. Scrivici almeno una voce.
template-fault-no-variant = Manca una variante: è la scaletta con cui il modello si usa. Aggiungine almeno una a variants.
template-fault-last-phase-not-close = La scaletta «{ $variant }» non finisce con una chiusura. Metti per ultima una fase con activity: Close, altrimenti il laboratorio non si può chiudere.
template-fault-bad-hour = «{ $found }» non è un'ora. Scrivila con due cifre e due cifre, come 09:30.
template-fault-hour-too-early = Alle { $found } la fase precedente non è ancora finita: finisce alle { $earliest }. Sposta l'ora, o accorcia quello che viene prima.
template-fault-past-midnight = La fase «{ $phase }» finirebbe dopo mezzanotte. Accorcia la giornata, o porta la fase al giorno dopo con day.
template-fault-zero-minutes = La fase «{ $phase }» dura zero minuti. Dalle almeno un minuto.
template-fault-zero-number = Il numero di «{ $name }» è zero. Deve essere almeno uno.
template-fault-reversed-range = I numeri vanno dal più piccolo al più grande: qui { $from } viene prima di { $to }.
template-fault-day-out-of-order = Questa riga è nel giorno { $found } e quella sopra nel giorno { $above }. I giorni vanno in ordine, a partire da 1, senza saltarne.
template-fault-wrong-spot = I fogli di tipo «{ $kind }» non stanno nel posto di questa attività. Nel tipo di foglio scrivi spot: { $expected }.
