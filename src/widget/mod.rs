//! Parts of screens: fields, forms, lists, pickers, the bar of keys. They know words and looks, not laboratories.

mod bar;
mod choice;
mod field;
mod form;
mod list;
mod matching;
mod page;
mod pen;
mod picker;
mod prose;
mod put;
mod selection;
mod still;
mod value;

pub use bar::{Hint, key_name, keybar};
pub use choice::{Choice, Chooser, How};
pub use field::{Cursor, Field, Input};
pub use form::{Fault, Form, FormEvent};
pub use list::{Column, Grid, Hidden, Row, list, scroll};
pub use matching::{best_matches, best_matches_by, explained, sure_matches};
pub use page::{Page, Paragraph, Tone};
pub use picker::{Item, Picker, PickerEvent, Rank, What};
pub use prose::{boxed, centred, cut, folded, lines_of, put_rows, within, wrapped};
pub use put::{put, put_all, put_line};
pub use selection::Selection;
pub use still::Still;
pub use value::{Value, Values, YesNo};
