//! The websocket to a checker. The secret goes as a binary frame of its own, never inside a text.

use mailmedic_core::vocab::{Consent, Draft};
use mailmedic_core::wire::{ToServer, WIRE};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{BinaryType, CloseEvent, Event, MessageEvent, WebSocket, js_sys};

use crate::json::{self, wrong};
use crate::{fault, written};

/// One connection to a checker.
#[wasm_bindgen]
pub struct Link {
    socket: WebSocket,
    // Kept alive as long as the socket may call them.
    _message: Closure<dyn FnMut(MessageEvent)>,
    _open: Closure<dyn FnMut(Event)>,
    _close: Closure<dyn FnMut(CloseEvent)>,
}

#[wasm_bindgen]
impl Link {
    /// Dials. `on_message` is given each text; `on_state` is given `open`, then `closed`, or `failed` where it never
    /// opened.
    #[wasm_bindgen(constructor)]
    pub fn new(
        url: &str,
        on_message: js_sys::Function,
        on_state: js_sys::Function,
    ) -> Result<Link, JsError> {
        let socket = WebSocket::new(url).map_err(wrong)?;
        socket.set_binary_type(BinaryType::Arraybuffer);
        let message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            if event.data().is_string() {
                // What the page does with it is the page's own affair.
                let _ = on_message.call1(&JsValue::NULL, &event.data());
            }
        });
        let opened = std::rc::Rc::new(std::cell::Cell::new(false));
        let open = {
            let (opened, on_state) = (opened.clone(), on_state.clone());
            Closure::<dyn FnMut(Event)>::new(move |_| {
                opened.set(true);
                let _ = on_state.call1(&JsValue::NULL, &"open".into());
            })
        };
        let close = Closure::<dyn FnMut(CloseEvent)>::new(move |_| {
            let state = if opened.get() { "closed" } else { "failed" };
            let _ = on_state.call1(&JsValue::NULL, &state.into());
        });
        socket.set_onmessage(Some(message.as_ref().unchecked_ref()));
        socket.set_onopen(Some(open.as_ref().unchecked_ref()));
        socket.set_onclose(Some(close.as_ref().unchecked_ref()));
        Ok(Link {
            socket,
            _message: message,
            _open: open,
            _close: close,
        })
    }

    /// Begins a check with settings and consent, both JSON.
    pub fn run(&self, settings: &str, consent: &str) -> Result<(), JsError> {
        let settings = Draft::from_value(&json::read(settings)?).map_err(fault)?;
        let consent = Consent::from_value(&json::read(consent)?)
            .ok_or_else(|| fault("consent: wrong shape"))?;
        self.say(&ToServer::Run {
            wire: WIRE,
            settings,
            consent,
        })
    }

    /// Sends the secret, as a binary frame of its own; the bytes given are overwritten by the page.
    pub fn secret(&self, bytes: &js_sys::Uint8Array) -> Result<(), JsError> {
        let copy = js_sys::Uint8Array::new(bytes);
        let sent = self
            .socket
            .send_with_array_buffer(&copy.buffer())
            .map_err(wrong);
        copy.fill(0, 0, copy.length());
        sent
    }

    /// Ends the running check.
    pub fn stop(&self) -> Result<(), JsError> {
        self.say(&ToServer::Stop)
    }

    /// Hangs up.
    pub fn close(&self) {
        // Closing what is closed already is no fault.
        let _ = self.socket.close();
    }

    fn say(&self, message: &ToServer) -> Result<(), JsError> {
        self.socket.send_with_str(&written(message)?).map_err(wrong)
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        self.socket.set_onmessage(None);
        self.socket.set_onopen(None);
        self.socket.set_onclose(None);
        self.close();
    }
}
