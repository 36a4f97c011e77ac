//! A laboratory without its identities, for whoever works on the contents and need not know whose they are.

use super::{Document, Forgetting, Id, Unforgettable};

impl Document {
    /// The laboratory in which each person is called as `called` says, and no text names any of them: texts say `somebody`.
    /// `token` begins the new keys. What was done before cannot be undone in it: the steps that are gone named people.
    ///
    /// Errors: the laboratory cannot be put together again.
    pub fn severed(
        &self,
        called: impl Fn(&Id) -> String,
        somebody: &str,
        token: &str,
    ) -> Result<Document, Unforgettable> {
        let mut next = self.clone();
        Forgetting::of_everybody(self, somebody, token).in_document(&mut next)?;
        for person in &mut next.session.people {
            person.first = called(&person.id);
        }
        next.diary.clear();
        next.rebase();
        Ok(next)
    }
}
