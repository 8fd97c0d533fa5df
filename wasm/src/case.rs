//! One person's case in the browser: what was typed, what was pasted, and what a checker saw.

use mailmedic_core::desk::Rounds;
use mailmedic_core::vocab::{Draft, PasswordShape};
use mailmedic_core::wire::ToClient;
use mailmedic_core::words::Words;
use wasm_bindgen::prelude::*;

use crate::{fault, json, written};

/// One person's trouble: settings, error text, and what a checker saw.
#[wasm_bindgen]
pub struct Case {
    rounds: Rounds,
}

#[wasm_bindgen]
impl Case {
    /// Takes a language pack as JSON.
    #[wasm_bindgen(constructor)]
    pub fn new(pack: &str) -> Result<Case, JsError> {
        Ok(Case {
            rounds: Rounds::new(Words::from_value(json::read(pack)?).map_err(fault)?),
        })
    }

    /// Takes settings as typed. Throws where they have a wrong shape, with the path.
    #[wasm_bindgen(js_name = setSettings)]
    pub fn set_settings(&mut self, settings: &str) -> Result<(), JsError> {
        let settings = Draft::from_value(&json::read(settings)?).map_err(fault)?;
        self.rounds.set_settings(settings);
        Ok(())
    }

    /// Takes what the program says.
    #[wasm_bindgen(js_name = setText)]
    pub fn set_text(&mut self, text: &str) {
        self.rounds.set_text(text);
    }

    /// What the program says, without its secrets.
    pub fn text(&self) -> String {
        self.rounds.text().to_owned()
    }

    /// Takes whether the file that was pasted changes characters of the password on the way to the program.
    #[wasm_bindgen(js_name = setMangled)]
    pub fn set_mangled(&mut self, mangled: bool) {
        self.rounds.set_mangled(mangled);
    }

    /// Takes what may be known of the password, a bit for each member of its shape, in their order. The password itself
    /// stays out of this module, whose memory nobody overwrites.
    #[wasm_bindgen(js_name = setShape)]
    pub fn set_shape(&mut self, bits: Option<u16>) {
        self.rounds.set_password(bits.map(PasswordShape::from_bits));
    }

    /// Takes one message of a checker.
    pub fn hear(&mut self, message: &str) -> Result<(), JsError> {
        if let Some(message) = ToClient::from_value(&json::read(message)?) {
            self.rounds.hear(message);
        }
        Ok(())
    }

    /// Takes one message of a checker at another place, which was given the same settings.
    #[wasm_bindgen(js_name = hearFar)]
    pub fn hear_far(&mut self, message: &str) -> Result<(), JsError> {
        if let Some(message) = ToClient::from_value(&json::read(message)?) {
            self.rounds.hear_far(message);
        }
        Ok(())
    }

    /// Begins a new round and keeps the former one for comparison.
    #[wasm_bindgen(js_name = startRound)]
    pub fn start_round(&mut self) {
        self.rounds.start_round();
    }

    /// Everything to show, as JSON.
    pub fn view(&self, all: bool) -> Result<String, JsError> {
        written(&self.rounds.view(all))
    }

    /// What a check would do, as JSON.
    pub fn plan(&self) -> Result<String, JsError> {
        written(&self.rounds.plan())
    }
}
