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
import-new = nuova
import-known = già iscritta
import-doubtful = dubbia, somiglia a { $name }
import-no-name = rifiutata, manca il nome
import-twice = ripetuta, è già alla riga { $line }
import-counts = Nuove { $new } · già iscritte { $known } · dubbie { $doubtful } · rifiutate o ripetute { $refused }
import-dry = Era una prova: non è entrato nessuno.
import-refused = Non è entrato nessuno: correggi le righe rifiutate, o toglile, e riprova.
import-nobody = Non c'è nessuna persona nuova: il laboratorio è rimasto com'era.
import-done = { $people ->
    [one] È entrata una persona.
   *[other] Sono entrate { $people } persone.
} Dentro il programma, Ctrl+Z le toglie tutte insieme.
import-no-session = Il laboratorio non si può scrivere adesso: è aperto altrove, o il suo file ha un difetto. Non è entrato nessuno. Chiudilo dove è aperto, o controllalo con «cerchio check».
