# Ciò che entra come tabella

column-first = nome
column-last = cognome
column-first-last = nome e cognome
column-last-first = cognome e nome
column-body = ente
column-municipality = comune
import-how = Letto come { $encoding }, separatore { $separator }, { $rows ->
    [one] una riga
   *[other] { $rows } righe
}.
import-column = colonna { $place }: { $what }
import-column-named = colonna { $place } «{ $name }»: { $what }
import-ignored = colonne non lette: { $names }
import-row = riga { $line }: { $verdict } – { $who }
import-guessed = entra come { $standing } (indovinato)
import-said = entra come { $standing }
import-new = nuova
import-known = già iscritta
import-doubtful = dubbia, somiglia a { $name }
import-no-name = rifiutata, manca il nome
import-no-person = rifiutata, è un conteggio o un titolo, non una persona
import-twice = ripetuta, è già alla riga { $line }
import-counts = Nuove { $new } · già iscritte { $known } · dubbie { $doubtful } · scartate { $refused }
import-dry = Era una prova: non è entrato nessuno.
import-refused = Non è entrato nessuno: correggi le righe rifiutate, o toglile, e riprova.
import-nobody = Non c'è nessuna persona nuova: il laboratorio è rimasto com'era.
import-done = { $people ->
    [one] È entrata una persona.
   *[other] Sono entrate { $people } persone.
} Dentro il programma, Ctrl+Z le toglie tutte insieme.
import-no-session = Il laboratorio non si può scrivere adesso: è aperto altrove, o il suo file ha un difetto. Niente è cambiato. Chiudilo dove è aperto, o controllalo con «cerchio check».
import-workbook = Letto il foglio «{ $sheet }», { $rows ->
    [one] una riga
   *[other] { $rows } righe
}.
import-broken = Il file non è un foglio di calcolo, è rotto o ha una parola d'ordine. Non è entrato nessuno: salvalo come CSV o XLSX senza parola d'ordine, e riprova.
import-too-large = Il file, aperto, è più grande di qualunque elenco. Non è stato letto e non è entrato nessuno.
import-empty = Nel file non c'è nessuna riga. Non è entrato nessuno.

# L'elenco da un file, dentro il programma

pane-importing = Elenco da un file
importing-column = colonna { $place }
importing-not-read = non letta
importing-about = { $name }: { $verdict }.
importing-about-entering = { $name }: { $verdict }, { $entrance }; c cambia l'appartenenza, r il livello, per tutto l'ente.
told-standing = Entra come { $standing }.
told-standing-of-body = { $body }: { $people } righe entrano come { $standing }.
importing-no-doubts = Non c'è nessuna riga dubbia.
importing-empty = Sotto i nomi delle colonne non c'è nessuna riga. Esc torna indietro.
confirm-import = { $people ->
    [one] Far entrare una persona?
   *[other] Far entrare { $people } persone?
}
    .body = { $others ->
        [0] Entrano tutte le righe.
        [one] Una riga resta fuori: già iscritta, dubbia o rifiutata.
       *[other] { $others } righe restano fuori: già iscritte, dubbie o rifiutate.
    } Ctrl+Z le toglie tutte insieme.
    .verb = Fai entrare
told-imported = { $people ->
    [one] È entrata una persona.
   *[other] Sono entrate { $people } persone.
} Ctrl+Z le toglie tutte insieme.
told-doubts-in = Le righe dubbie entrano come persone nuove.
told-doubts-out = Le righe dubbie restano fuori.
form-people-file = Un elenco da un file
field-people-file = Il file
    .hint = CSV, XLSX, ODS o XLS. Trascinalo qui sulla finestra, o scrivi dov'è. Prima di far entrare qualcuno si vede riga per riga.
act-importing-enter = Fai entrare chi è nuovo
    .short = fai entrare
    .help = Chiede conferma, poi fa entrare tutti insieme chi è nuovo; un solo passo, che si annulla.
act-importing-column = Di' che cosa c'è nella colonna
    .short = colonna
    .help = Con le frecce a destra e a sinistra scegli la colonna; ogni volta che premi, contiene un'altra cosa, e l'elenco si giudica di nuovo.
    .help-aloud = «destra» e «sinistra» scelgono la colonna; ogni volta che lo scrivi, contiene un'altra cosa, e l'elenco si giudica di nuovo.
act-importing-belonging = Di' da dove viene
    .short = da dove
    .help = Cambia l'appartenenza indovinata per la riga scelta e per chi è dello stesso ente; ogni volta che premi, la prossima.
act-importing-level = Di' con quale livello
    .short = livello
    .help = Cambia il livello indovinato per la riga scelta e per chi è dello stesso ente; ogni volta che premi, il prossimo.
act-importing-doubts = Righe dubbie: dentro o fuori
    .short = dubbie
    .help = Chi somiglia a una persona già iscritta resta fuori, finché non dici che è un'altra.
act-welcome-file = Iscrivi da un file
    .short = file
    .help = Legge un elenco di iscritti da un foglio di calcolo, e mostra riga per riga chi è nuovo prima di farlo entrare.
