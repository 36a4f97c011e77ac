# The choices of this computer.

act-home-settings = Settings
    .short = settings
    .help = Language, colours, drawing, bell; and where the data are.
form-settings = Settings
field-language = Language
field-theme = Colours
    .hint = Normal for a dark screen, light for a light screen, high contrast for who sees little.
field-drawing = Drawing
    .hint = If lines look like strange letters, choose the signs of a typewriter.
field-bell = Bell
    .hint = Rings when a phase is about to end.
settings-language-it = Italiano
settings-language-en = English
settings-theme-normal = Normal, on the background of the terminal
settings-theme-light = Light, black on white
settings-theme-contrast = High contrast, white on black
settings-theme-plain = No colour
settings-drawing-lines = Lines and blocks
settings-drawing-ascii = Signs of a typewriter
settings-data = The data are in { $data }
told-settled = Done: from now on, and the next times.
settings-file = The choices of cerchio. This file may be changed by hand: it is read again when the program starts.
    .language = The language: "it" or "en".
    .theme = The colours: Normal (dark screen), Light (light screen), Contrast (high contrast), Plain (none).
    .drawing = The drawing: Lines (lines and blocks), Ascii (signs of a typewriter, for old fonts).
    .bell = The bell: Rings (when a phase is about to end), Silent.
