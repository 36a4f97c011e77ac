//! The form of the settings: language, colours, drawing, bell, how much is shown; and where the data are.

use super::super::{Ask, Desk};
use super::FormKit;
use crate::look::{Drawing, Theme};
use crate::store::{Bell, Level, Settings};
use crate::text::Tongue;
use crate::widget::{Choice, Fault, Form, Values};

pub fn build(desk: &Desk) -> Form {
    let settings = &desk.library.settings;
    let said = |kind: &str, name: &str| Choice::new(name, desk.say(&format!("settings-{kind}-{name}")));
    let languages = [Tongue::Italian, Tongue::English].map(|tongue| said("language", tongue.tag()));
    let themes = Theme::ALL.map(|theme| said("theme", theme.name()));
    let drawings = Drawing::ALL.map(|drawing| said("drawing", drawing.name()));
    let levels = Level::ALL.map(|level| said("level", level.name()));
    FormKit::new(desk)
        .one(
            "language",
            languages.to_vec(),
            Some(desk.words.tongue.tag().to_owned()),
        )
        .one("theme", themes.to_vec(), Some(settings.theme.name().to_owned()))
        .one(
            "drawing",
            drawings.to_vec(),
            Some(settings.drawing.name().to_owned()),
        )
        .yes_or_no("bell", (settings.bell == Bell::Rings).into())
        .one(
            "shown-actions",
            levels.to_vec(),
            Some(settings.level.name().to_owned()),
        )
        .titled("settings", &[])
}

/// Where the data are.
pub fn note(desk: &Desk) -> String {
    let data = desk.library.data.display().to_string();
    desk.tell("settings-data", &[("data", data.into())])
}

pub fn read(values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let before = &desk.library.settings;
    let theme = values.one("theme").unwrap_or_default();
    let drawing = values.one("drawing").unwrap_or_default();
    let level = values.one("shown-actions").unwrap_or_default();
    let settings = Settings {
        language: values.one("language").or(before.language.clone()),
        theme: Theme::ALL
            .into_iter()
            .find(|known| known.name() == theme)
            .unwrap_or(before.theme),
        drawing: Drawing::ALL
            .into_iter()
            .find(|known| known.name() == drawing)
            .unwrap_or(before.drawing),
        bell: if values.flag("bell") {
            Bell::Rings
        } else {
            Bell::Silent
        },
        level: Level::ALL
            .into_iter()
            .find(|known| known.name() == level)
            .unwrap_or(before.level),
    };
    Ok(vec![Ask::Adopt(settings)])
}
