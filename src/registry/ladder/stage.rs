//! The six stages of community work.

/// A stage. Source: "Il contesto del lavoro di comunità oggi", in the order of the slide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// In the list of organisations, without any evidence.
    Known,
    /// The organisation invites the service to tell of itself.
    Invitation,
    /// It offers to be of help, or asks about somebody it helps.
    Hook,
    /// It plans together with others where the service takes part.
    Laboratory,
    /// People in charge use what it does.
    Use,
    /// People in charge are sent to it.
    Referral,
    /// Paths of care are built together.
    SharedCare,
}

impl Stage {
    pub const ALL: [Self; 7] = [
        Self::Known,
        Self::Invitation,
        Self::Hook,
        Self::Laboratory,
        Self::Use,
        Self::Referral,
        Self::SharedCare,
    ];

    /// From 0 to 6.
    pub fn number(self) -> u8 {
        match self {
            Self::Known => 0,
            Self::Invitation => 1,
            Self::Hook => 2,
            Self::Laboratory => 3,
            Self::Use => 4,
            Self::Referral => 5,
            Self::SharedCare => 6,
        }
    }

    pub fn of(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.number() == number)
    }

    /// The name of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Known => "stage-known",
            Self::Invitation => "stage-invitation",
            Self::Hook => "stage-hook",
            Self::Laboratory => "stage-laboratory",
            Self::Use => "stage-use",
            Self::Referral => "stage-referral",
            Self::SharedCare => "stage-shared-care",
        }
    }
}
