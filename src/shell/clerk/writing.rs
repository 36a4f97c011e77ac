//! How the open laboratory is written.

use std::sync::mpsc::Receiver;

use chrono::NaiveDateTime;

use super::told;
use crate::app::Msg;
use crate::domain::Document;
use crate::store::{SaveNews, Saver, SessionFile, Trouble};
use crate::text::Words;

pub(super) enum Writing {
    Behind(Saver, Receiver<SaveNews>),
    AtOnce(Box<SessionFile>),
}

impl Writing {
    /// Gives a laboratory to be written; how that went, where it is known at once.
    pub fn save(&mut self, document: Document, words: &Words, now: NaiveDateTime) -> Option<Msg> {
        match self {
            Self::Behind(saver, _) => {
                saver.save(document);
                None
            }
            Self::AtOnce(file) => Some(match file.write(&document) {
                Ok(()) => Msg::Saved(now),
                Err(trouble) => Msg::NotSaved(told(&trouble, words)),
            }),
        }
    }

    /// How the saves in the background went since the last time.
    pub fn news(&self, words: &Words) -> Vec<Msg> {
        let Self::Behind(_, news) = self else {
            return Vec::new();
        };
        let told = |news| match news {
            SaveNews::Saved { at } => Msg::Saved(at),
            SaveNews::Failed(trouble) => Msg::NotSaved(told(&trouble, words)),
            SaveNews::NoCopy(trouble) => Msg::Trouble(told(&trouble, words)),
        };
        news.try_iter().map(told).collect()
    }

    /// Why the steps cannot be written down.
    pub fn unguarded(&self) -> Option<Trouble> {
        self.saver().and_then(Saver::unguarded)
    }

    /// True while something given to be saved is only in memory.
    pub fn is_at_risk(&self) -> bool {
        self.saver().is_some_and(Saver::is_at_risk)
    }

    /// Tries again what failed.
    pub fn retry(&self) {
        if let Some(saver) = self.saver()
            && (saver.trouble().is_some() || saver.unguarded().is_some())
        {
            saver.retry();
        }
    }

    /// Waits until all that was given to be saved is on the disk.
    pub fn flush(&self) -> Result<(), Trouble> {
        self.saver().map_or(Ok(()), Saver::flush)
    }

    fn saver(&self) -> Option<&Saver> {
        match self {
            Self::Behind(saver, _) => Some(saver),
            Self::AtOnce(_) => None,
        }
    }
}
