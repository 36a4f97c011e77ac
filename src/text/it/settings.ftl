# Le scelte di questo computer.

act-home-settings = Impostazioni
    .short = impostazioni
    .help = Lingua, colori, disegno, campanello; e dove stanno i dati.
form-settings = Impostazioni
field-language = Lingua
field-theme = Colori
    .hint = Normali per uno schermo scuro, chiari per uno schermo chiaro, contrasto alto per chi vede poco.
field-drawing = Disegno
    .hint = Se le righe si vedono come lettere strane, scegli i segni della macchina da scrivere.
field-bell = Campanello
    .hint = Suona quando una fase sta per finire.
settings-language-it = Italiano
settings-language-en = English
settings-theme-normal = Normali, sullo sfondo del terminale
settings-theme-light = Chiari, nero su bianco
settings-theme-contrast = Contrasto alto, bianco su nero
settings-theme-plain = Nessun colore
settings-drawing-lines = Righe e blocchi
settings-drawing-ascii = Segni della macchina da scrivere
settings-data = I dati stanno in { $data }
told-settled = Fatto: vale da adesso e per le prossime volte.
settings-file = Le scelte di cerchio. Questo file si può cambiare a mano: è riletto quando il programma parte.
    .language = La lingua: "it" o "en".
    .theme = I colori: Normal (schermo scuro), Light (schermo chiaro), Contrast (contrasto alto), Plain (nessuno).
    .drawing = Il disegno: Lines (righe e blocchi), Ascii (segni della macchina da scrivere, per vecchi caratteri).
    .bell = Il campanello: Rings (suona quando una fase sta per finire), Silent (tace).
