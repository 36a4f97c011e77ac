# Why a rule of the laboratory said no: what happened, why, what to do. Ids come already as names.

refusal-closed = Il laboratorio è chiuso e si può solo leggere. Per correggerlo, riaprilo dalla schermata di chiusura.
refusal-unknown = «{ $id }» non c'è in questo laboratorio. Forse è stato tolto: scegli dall'elenco.
refusal-id-taken = La sigla { $id } è già stata data e non si riusa, perché è scritta anche sui fogli. Riprova: ne verrà data una nuova.
refusal-in-use = «{ $id }» non si può togliere, perché lo nominano: { $by }. Cambia prima quelli, poi riprova.
refusal-sheets-stay = Nessun foglio si butta: «{ $id }» resta negli atti del laboratorio. Se non serve più, ritiralo.
refusal-programme-stays = La riga «{ $line }» viene dal modello e resta in scaletta. Se non si fa, passa semplicemente alla successiva.
refusal-took-part = { $person } ha già preso parte, perché si trova in: { $by }. Se è un errore, cambia prima quelli, poi rimetti la persona fra gli attesi.
refusal-slots-overlap = «{ $slot }» e «{ $other }» sarebbero in corso insieme. Cambia prima l'orario di «{ $other }», poi riprova.
refusal-slot-runs = «{ $slot }» resta, perché in scaletta la usa «{ $line }» e dopo ci sono altre fasce. Se non serve, lasciala vuota, oppure togli l'ultima fascia.
refusal-empty =
    { $field ->
        [text] Manca il testo. Scrivi almeno una frase e conferma di nuovo.
        [title] Manca il titolo. Bastano poche parole.
        [name] Manca il nome. Scrivilo e conferma di nuovo.
        [first] Manca il nome della persona. Il cognome può arrivare dopo, il nome serve subito.
        [key] Manca il codice che riconosce la persona da un laboratorio all'altro. Registrala di nuovo dall'accoglienza.
        [mark] Manca la lettera dello spazio, quella che si scrive in bacheca. Per esempio: A.
        [author] Questo foglio chiede di chi è. Scegli la persona che lo propone.
        [reason] Manca il motivo. Scrivi due parole: chi legge dopo capirà.
        [discussion] Manca ciò che il gruppo si è detto. Basta una frase: il report è una bozza e si corregge.
        [round] Manca il turno: a un tavolo si scrive in un turno. Sceglilo e conferma di nuovo.
        [what] Manca il che cosa. Scrivi in una frase ciò che si farà.
       *[other] Manca «{ $field }». Compilalo e conferma di nuovo.
    }
refusal-unknown-kind = Questo modello non raccoglie fogli di tipo «{ $kind }». Scegli uno dei tipi della fase.
refusal-missing-detail = Manca la risposta a «{ $field }», che qui è necessaria. Compilala e conferma di nuovo.
refusal-wrong-detail = «{ $answer }» non va bene per «{ $field }». Scegli fra le risposte proposte o un numero nei limiti indicati.
refusal-backwards =
    { $field ->
        [left] L'uscita viene prima dell'arrivo. Controlla l'ora e riprova.
        [arrived] Il ritorno viene prima dell'uscita già segnata. Controlla l'ora e riprova.
        [ends] La fine deve venire dopo l'inizio. Controlla le due ore.
        [due] La scadenza del prestito deve venire dopo l'inizio. Controlla le due ore.
        [returned] Il rientro viene prima del prestito. Controlla l'ora e riprova.
       *[other] L'ora di «{ $field }» viene prima di quella che deve seguire. Controllala e riprova.
    }

refusal-already-here = { $person } risulta già qui. Se è un errore, togli prima la spunta.
refusal-not-here = { $person } non risulta qui a quell'ora. Se invece c'è, segna l'arrivo all'accoglienza e riprova.
refusal-left-before = { $person } risulta già fuori. Se è di nuovo qui, segna l'arrivo all'accoglienza.
refusal-registered-twice = { $person } è già in elenco come { $other }. Una persona si registra una volta sola: usa quella che c'è.

refusal-already-running = «{ $line }» è già la fase in corso. Non c'è niente da cambiare.

refusal-cell-taken = Lo spazio { $cell } è già di «{ $topic }»: un posto in bacheca, un tema. Scegline uno libero o sposta prima l'altro.
refusal-not-standing = «{ $topic }» è stato fuso o ritirato: il foglio resta, ma il gruppo non si fa. Per riaprirlo, rimettilo in bacheca.
refusal-convenes-two = { $person } propone già «{ $other }» nella stessa fascia e non può aprire due gruppi insieme. Scegli un'altra fascia per «{ $topic }».
refusal-two-places = { $person } è già in «{ $there }» nella stessa fascia, e nessuno sta in due posti. Togli prima quell'iscrizione, oppure sposta «{ $here }».
refusal-cannot-merge = «{ $topic }» non può confluire in «{ $into }»: si fonde un tema in un altro dello stesso tipo, ancora in bacheca. Scegline un altro.
refusal-of-the-hall = «{ $sheet }» è un foglio di tutta la sala: non ha né tavolo né gruppo.
refusal-there-already = «{ $sheet }» è già lì.
refusal-stands-already = «{ $topic }» è già in piedi: non è stato né fuso né ritirato. Non c'è niente da ripristinare.
refusal-already-signed-up = { $person } è già fra gli interessati a «{ $topic }». Non serve iscrivere di nuovo.
refusal-not-signed-up = { $person } non è fra gli interessati a «{ $topic }». Non c'è niente da togliere.
refusal-walks-nowhere = { $person } parte e arriva nello stesso posto. Indica da quale gruppo viene o in quale va.

refusal-report-there = «{ $topic }» ha già il suo report, { $report }. Apri quello e aggiungi lì.
refusal-no-participants = Il report non nomina nessuno. Segna chi c'era: anche una persona sola è un gruppo.
refusal-scribe-outside = { $scribe } scrive il report ma non risulta fra i partecipanti. Aggiungi la persona al gruppo o scegli un altro verbalizzante.

refusal-unknown-round = Il turno { $round } non c'è ancora. I turni si aggiungono uno dopo l'altro, a partire dal primo.
refusal-seated-twice = { $person } ha già un posto nel turno { $round }, e nessuno siede a due tavoli. Se è referente di tavolo, fai prima il passaggio di consegne.
refusal-table-full = Al tavolo «{ $table }» si sta al massimo in { $most }. Scegli un tavolo con posto, o aggiungi una sedia dalla scheda del tavolo.
refusal-host-elsewhere = { $person } non risulta al tavolo «{ $table }». Le consegne passano a chi ci ha già seduto: segna prima dove sta.
refusal-hosts-already = { $person } è già referente del tavolo «{ $table }». Non c'è niente da passare.
refusal-hosts-two = { $person } è già referente del tavolo «{ $there }» e non può tenere anche «{ $here }». Scegli un'altra persona.
refusal-tied-to-oneself = { $person } non si lega a sé: scegli un'altra persona.
refusal-table-twice = Il tavolo «{ $table }» compare due volte nel turno { $round }. Metti tutti i suoi posti insieme.
refusal-two-groups = { $person } è già nel gruppo «{ $there }». Per avere la persona in «{ $here }», toglila prima da lì.

refusal-two-clusters = «{ $proposal }» è già nel grappolo «{ $there }», e un foglio sta in uno solo. Spostalo da lì in «{ $here }».

refusal-dots-do-not-add-up = I bollini non tornano: { $given } sui fogli più { $unused } non usati, ma dovrebbero essere { $expected }. Riconta i fogli, i votanti e gli avanzi.
refusal-too-many-voters = I votanti sono { $voters }, ma a quell'ora le persone presenti erano { $present }. Controlla il numero, o segna chi è arrivato.
refusal-counted-twice = «{ $on }» compare due volte in questa votazione. Somma i suoi bollini in una riga sola.
refusal-too-many-dots = «{ $on }» ha { $dots } bollini da { $voters } votanti, ma qui ognuno ne mette uno solo per foglio. Riconta questo foglio.
refusal-ranked-twice = Nella scheda { $slip } «{ $on }» compare due volte. In una classifica ogni cosa ha un posto solo.
refusal-slip-too-long = La scheda { $slip } ha { $chosen } scelte, ma i posti in classifica sono { $places }. Togli le ultime, o alza i posti.
refusal-slips-miscounted = I punti non sono quelli delle schede. Riscrivi la classifica dalle schede.
refusal-empty-ballot = Servono almeno un votante e un bollino a testa. Scrivi i due numeri e riprova.

refusal-task-to-absent = { $person } ora non è qui, e un compito si dà solo a chi può dire di sì. Scegli una persona presente, o segna il suo arrivo.
refusal-no-origin = Il progetto non dice da dove viene. Indica almeno un foglio, un report, un grappolo o un piano.
refusal-in-charge-over-beneficiaries = Le persone in carico al servizio ({ $in_charge }) sono più dei beneficiari ({ $beneficiaries }). Ne fanno parte: controlla i due numeri.
refusal-before-the-day =
    { $field ->
        [by] La scadenza viene prima del laboratorio. Scegli un giorno da oggi in poi.
        [starts] Un progetto nato qui comincia dopo il laboratorio. Scegli un giorno successivo.
        [next_meeting] Il prossimo appuntamento viene prima del laboratorio. Controlla la data.
        [follow_up] Una verifica viene prima del laboratorio. Controlla la data.
       *[other] La data di «{ $field }» viene prima del laboratorio. Controllala.
    }

refusal-book-out = Il libro «{ $book }» è in prestito ({ $loan }). Aspetta il rientro, o proponi un altro libro.
refusal-book-resting = Il libro «{ $book }» riposa fino alle { $until }. Proponi un altro libro, o prenota da quell'ora.
refusal-reader-busy = { $reader } ha già un libro con sé ({ $loan }). Un libro alla volta: segna prima il rientro.
refusal-loan-closed = Il prestito { $loan } è già rientrato. Non c'è niente da chiudere.

refusal-not-closed = Il laboratorio non è chiuso: si può già scrivere.
refusal-mean-out-of-range = La media delle schede va da 1 a 5. Controlla il numero, per esempio 4,3.
refusal-least-over-most = Il minimo di persone al tavolo supera il massimo. Controlla i due numeri.
refusal-nothing-to-undo = Non c'è niente da annullare: sei all'inizio di ciò che è stato fatto.
refusal-nothing-to-redo = Non c'è niente da ripetere: non è stato annullato nulla dopo l'ultima azione.
