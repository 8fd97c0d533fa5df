//! What a form does to characters of a password.

use serde::Serialize;

/// A character of the password, and what the form makes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Mangle {
    /// The character.
    pub mark: char,
    /// What happens to it.
    pub effect: Effect,
}

/// What a form makes of a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// It begins a comment: what follows is lost.
    Comment,
    /// It and what follows is taken for the name of a variable.
    Expands,
    /// It changes what the next character means, and is lost itself.
    Escapes,
    /// It ends the text.
    Ends,
    /// It begins a reference to another value (`%(name)s` of Python, `$__` of Grafana).
    Interpolates,
    /// Two of them count as one.
    Doubles,
    /// In an address it must be written with a percent sign.
    Percent,
    /// It must be written as an entity.
    Entity,
    /// It has a meaning of its own where it stands.
    Special,
}

impl Effect {
    /// Every effect.
    pub const ALL: [Effect; 9] = [
        Effect::Comment,
        Effect::Expands,
        Effect::Escapes,
        Effect::Ends,
        Effect::Interpolates,
        Effect::Doubles,
        Effect::Percent,
        Effect::Entity,
        Effect::Special,
    ];

    /// Its id among the words of forms.
    pub fn id(self) -> &'static str {
        match self {
            Effect::Comment => "comment",
            Effect::Expands => "expands",
            Effect::Escapes => "escapes",
            Effect::Ends => "ends",
            Effect::Interpolates => "interpolates",
            Effect::Doubles => "doubles",
            Effect::Percent => "percent",
            Effect::Entity => "entity",
            Effect::Special => "special",
        }
    }

    /// Reads an id.
    pub(super) fn named(id: &str) -> Option<Effect> {
        Effect::ALL.into_iter().find(|effect| effect.id() == id)
    }
}
