//! What is learnt from the disk: formats, shelves, customs, the laboratories that were read.

use super::Model;
use super::going::go;
use super::inscribing::refresh;
use crate::domain::Document;
use crate::format::Template;
use crate::label::own_words;
use crate::registry::{Customs, Gathered};
use crate::screen::{Harm, Place, Shelf};

/// A file cannot be read: it is a screen, and the list of laboratories remembers it.
pub(super) fn broken(model: &mut Model, harm: Harm) {
    let harmed = &mut model.library.harmed;
    harmed.insert(harm.id.clone(), harm.trouble.clone());
    go(model, Place::Broken(harm));
}

pub(super) fn adopt_templates(model: &mut Model, templates: Vec<Template>, faults: Vec<String>) {
    model.library.templates = templates;
    model.library.template_faults = faults;
}

pub(super) fn adopt_shelves(model: &mut Model, shelves: Vec<Shelf>) {
    model.library.shelves = shelves;
    model.library.forget_documents();
}

pub(super) fn adopt_customs(model: &mut Model, customs: Customs, faults: Vec<String>) {
    model.words.adopt(own_words(&customs, model.words.tongue));
    model.library.customs = customs;
    model.library.custom_faults = faults;
}

/// The laboratories were read whole: what was waiting for them is opened again.
pub(super) fn read_all(model: &mut Model, documents: Vec<Document>) {
    model.library.begin_reading(documents.len());
    model.library.take_in(Gathered::of(documents), 0);
    refresh(model);
    let place = model.place.clone();
    if matches!(place, Place::Registry | Place::Archive) {
        go(model, place);
    }
}

/// The laboratories begin to be read: as many as there are shelves.
pub(super) fn read_begun(model: &mut Model, shelves: Vec<Shelf>) {
    model.library.begin_reading(shelves.len());
    model.library.shelves = shelves;
    refresh(model);
}
