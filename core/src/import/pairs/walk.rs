//! What code says: names that are given values, calls and their arguments, each within its brackets.

use super::code::{self, Kind as Token, tokens};
use super::pair::{Found, Kind, Scope, Sink, Value};

/// The signs of a call's arguments, as many as matter.
const ARGUMENTS: [&str; 7] = ["#", "#1", "#2", "#3", "#4", "#5", "#6"];

/// Tokens that a value may have, and names that a chain may have.
const LONGEST: usize = 48;
const CHAIN: usize = 8;

/// How far a value may go whose quote ended early.
const BROKEN: usize = 1000;

/// Deeper than anybody nests.
const DEEP: usize = 64;

/// Names that ask for something outside, with a word to fall back to.
const ASKS: [&str; 14] = [
    "env",
    "getenv",
    "environ",
    "process",
    "ENV",
    "config",
    "Getenv",
    "fetch",
    "get",
    "getProperty",
    "getEnvironmentVariable",
    "GetEnvironmentVariable",
    "env_bool",
    "GetValue",
];

/// Names that turn a word into another type.
const TURNS: [&str; 10] = [
    "Number", "int", "parseInt", "str", "String", "bool", "Integer", "float", "intval", "Boolean",
];

/// An open bracket.
struct Open<'a> {
    scope: Scope<'a>,
    /// What a call is of: `Credentials` of `Credentials::new(…)`.
    owner: &'a str,
    sign: u8,
    /// Which argument is next, in a call.
    argument: usize,
    /// The first argument, where it is text.
    first: Option<&'a str>,
}

pub(super) fn read(sink: &mut Sink) {
    let tokens = tokens(sink.text());
    let mut walk = Walk {
        sink,
        tokens,
        open: Vec::new(),
        pending: "",
        owner: "",
        id: 0,
    };
    let mut at = 0;
    while at < walk.tokens.len() {
        at = walk.step(at).max(at + 1);
    }
}

struct Walk<'a, 's> {
    sink: &'s mut Sink<'a>,
    tokens: Vec<code::Token>,
    open: Vec<Open<'a>>,
    /// The name that the next bracket belongs to.
    pending: &'a str,
    owner: &'a str,
    id: u32,
}

impl<'a> Walk<'a, '_> {
    fn text(&self, token: code::Token) -> &'a str {
        &self.sink.text()[token.start..token.end]
    }

    fn sign(&self, at: usize, sign: u8) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is(sign))
    }

    /// Looks at one token; where to go on.
    fn step(&mut self, at: usize) -> usize {
        match self.tokens[at].kind {
            Token::Sign(sign @ (b'(' | b'[' | b'{')) => {
                self.id += 1;
                let name = std::mem::take(&mut self.pending);
                let owner = std::mem::take(&mut self.owner);
                if self.open.len() < DEEP {
                    self.open.push(Open {
                        scope: Scope { name, id: self.id },
                        owner,
                        sign,
                        argument: 1,
                        first: None,
                    });
                }
            }
            Token::Sign(sign @ (b')' | b']' | b'}')) => {
                let opening = match sign {
                    b')' => b'(',
                    b']' => b'[',
                    _ => b'{',
                };
                if let Some(last) = self.open.iter().rposition(|open| open.sign == opening) {
                    // `new X(…) { … }`: both belong to X.
                    self.pending = if sign == b')' {
                        self.open[last].scope.name
                    } else {
                        ""
                    };
                    let named = self.open[last].first.filter(|_| sign == b')');
                    self.open.truncate(last);
                    if let Some(name) = named.and_then(short) {
                        return self.item(name, at + 1);
                    }
                }
            }
            Token::Sign(b',') => {
                if let Some(open) = self.open.last_mut() {
                    open.argument += 1;
                }
            }
            Token::Sign(b';') => self.pending = "",
            Token::Name | Token::Quoted(_) => return self.named(at),
            Token::Number | Token::Running => self.argument(at),
            Token::Sign(_) | Token::Broken => {}
        }
        at + 1
    }

    /// A name, or a chain of them, and what is said of it.
    fn named(&mut self, at: usize) -> usize {
        let (chain, end) = self.chain(at);
        let Some((&name, before)) = chain.split_last() else {
            return at + 1;
        };
        if let Some(value_at) = self.separator(end).filter(|_| !self.is_of_shell(at, end)) {
            let (value, after) = self.value(value_at, super::pair::is_secret(name));
            self.take(before, name, "", value);
            if before.is_empty() && self.sign(end, b'=') {
                self.sink.assigned(name, value);
            }
            self.pending = name;
            return after.unwrap_or(value_at);
        }
        let quoted = !matches!(self.tokens[at].kind, Token::Name);
        if self.sign(end, b'(') && !quoted {
            self.argument(at);
            self.take(before, name, ARGUMENTS[0], Value::Said);
            self.pending = name;
            self.owner = before.last().copied().unwrap_or_default();
            return end;
        }
        self.argument(at);
        if !quoted
            && matches!(
                self.tokens.get(end).map(|t| t.kind),
                Some(Token::Sign(b'{'))
            )
        {
            self.pending = name;
        }
        // `new PHPMailer;`
        let new = at > 0
            && self.tokens[at - 1].kind == Token::Name
            && self.text(self.tokens[at - 1]) == "new";
        if new {
            self.take(before, name, ARGUMENTS[0], Value::Said);
        }
        end
    }

    /// `Fields("name") = value`, of Visual Basic; where to go on.
    fn item(&mut self, name: &'a str, at: usize) -> usize {
        if !self.sign(at, b'=') {
            return at;
        }
        let Some(value_at) = self.separator(at) else {
            return at;
        };
        let (value, after) = self.value(value_at, super::pair::is_secret(name));
        self.take(&[], name, "", value);
        after.unwrap_or(value_at)
    }

    /// `NAME=value` at the beginning of a line, with no blank: a shell's, or of a file of variables.
    fn is_of_shell(&self, at: usize, end: usize) -> bool {
        let token = self.tokens[at];
        let glued = |at: usize| self.tokens.get(at).is_some_and(|token| token.glued);
        let name = self
            .text(token)
            .bytes()
            .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_');
        token.fresh
            && name
            && self.sign(end, b'=')
            && glued(end)
            && glued(end + 1)
            && self.open.is_empty()
    }

    /// A name with those that it belongs to: `$mail->Host`, `a.b`, `A::B`, `config['x']`.
    fn chain(&self, at: usize) -> (Vec<&'a str>, usize) {
        let mut chain = vec![self.text(self.tokens[at])];
        let mut end = at + 1;
        while chain.len() < CHAIN {
            let sign = |n: usize, sign: u8| self.sign(end + n, sign);
            let glued = |n: usize| self.tokens.get(end + n).is_some_and(|token| token.glued);
            let name = |n: usize| {
                let token = self.tokens.get(end + n).copied();
                token
                    .filter(|t| t.kind == Token::Name && !t.fresh)
                    .map(|t| self.text(t))
            };
            let quoted = |n: usize, close: u8| {
                let token = self.tokens.get(end + n).copied();
                let text = token.filter(|t| matches!(t.kind, Token::Quoted(_) | Token::Name));
                text.map(|t| self.text(t))
                    .filter(|_| self.sign(end + n + 1, close))
            };
            let next = if sign(0, b'.') {
                name(1).map(|name| (name, 2))
            } else if sign(0, b'-') && sign(1, b'>') && sign(2, b'{') {
                quoted(3, b'}').map(|name| (name, 5))
            } else if sign(0, b'?') && sign(1, b'.')
                || sign(0, b'-') && sign(1, b'>')
                || sign(0, b':') && sign(1, b':') && glued(1)
            {
                name(2).map(|name| (name, 3))
            } else if sign(0, b'[') && sign(1, b':') {
                quoted(2, b']').map(|name| (name, 4))
            } else if sign(0, b'[') && self.tokens.get(end).is_some_and(|t| t.glued) {
                quoted(1, b']').map(|name| (name, 3))
            } else {
                None
            };
            let Some((name, length)) = next else { break };
            chain.push(name);
            end += length;
        }
        (chain, end)
    }

    /// Where a value begins behind a name, if one is given: behind `=`, `:`, `=>` or `:=`.
    fn separator(&self, at: usize) -> Option<usize> {
        let sign = |n: usize, sign: u8| self.sign(at + n, sign);
        let glued = |n: usize| self.tokens.get(at + n).is_some_and(|token| token.glued);
        if sign(0, b'=') {
            return match () {
                () if sign(1, b'>') && glued(1) => Some(at + 2),
                () if (sign(1, b'=') || sign(1, b'~')) && glued(1) => None,
                () => Some(at + 1),
            };
        }
        if sign(0, b':') {
            return match () {
                () if sign(1, b'=') && glued(1) => Some(at + 2),
                () if sign(1, b':') && glued(1) => None,
                // `http://`
                () if sign(1, b'/') && glued(1) => None,
                () => Some(at + 1),
            };
        }
        None
    }

    /// An argument that stands at its place without a name.
    fn argument(&mut self, at: usize) {
        let before = at.checked_sub(1).map(|before| self.tokens[before].kind);
        let starts = matches!(before, Some(Token::Sign(b'(' | b',')));
        let Some(open) = self.open.last().filter(|open| open.sign == b'(' && starts) else {
            return;
        };
        let (function, argument, first) = (open.scope.name, open.argument, open.first);
        let owner = [open.owner];
        let Some(suffix) = ARGUMENTS.get(argument).filter(|_| !function.is_empty()) else {
            return;
        };
        let (value, _) = self.value(at, false);
        let scopes = self.open.len() - 1;
        self.take_in(scopes, &owner, function, suffix, value);
        if argument == 1 {
            if let (Some(open), Value::Quoted(text, _)) = (self.open.last_mut(), value) {
                open.first = Some(text);
            }
        } else if let (2, Some(name)) = (argument, first)
            && self.sink.gives(function)
        {
            let name = short(name).unwrap_or(name);
            self.take_in(scopes, &[], name, "", value);
        }
    }

    fn take(&mut self, before: &[&'a str], name: &'a str, suffix: &'static str, value: Value<'a>) {
        self.take_in(self.open.len(), before, name, suffix, value);
    }

    fn take_in(
        &mut self,
        scopes: usize,
        before: &[&'a str],
        name: &'a str,
        suffix: &'static str,
        value: Value<'a>,
    ) {
        let scopes: Vec<Scope<'a>> = self.open[..scopes].iter().map(|open| open.scope).collect();
        let mut found = Found::new(Kind::Code, &scopes, name, value);
        found.before = before;
        found.suffix = suffix;
        self.sink.take(&found);
    }

    /// The value that begins at a token, and, for a secret, where it ends: nothing in it is a name.
    fn value(&self, at: usize, secret: bool) -> (Value<'a>, Option<usize>) {
        let mut end = at;
        let mut depth = 0_usize;
        while let Some(token) = self.tokens.get(end) {
            let newline = end > at && token.fresh;
            match token.kind {
                Token::Sign(b'(' | b'[' | b'{') => depth += 1,
                Token::Sign(b')' | b']' | b'}' | b',' | b';') if depth == 0 => break,
                Token::Sign(b')' | b']' | b'}') => depth -= 1,
                _ if newline && depth == 0 => break,
                _ => {}
            }
            end += 1;
            if end - at >= LONGEST {
                break;
            }
        }
        let tokens = &self.tokens[at.min(end)..end];
        let after = secret.then(|| self.secret_end(at, end));
        (self.meant(tokens), after)
    }

    /// Where to go on behind a secret: what structure it is not, at its end.
    fn secret_end(&self, at: usize, end: usize) -> usize {
        match self.tokens.get(at).map(|token| token.kind) {
            Some(Token::Sign(b'{' | b'[')) => at,
            _ => end,
        }
    }

    /// What the tokens of a value come to.
    fn meant(&self, tokens: &[code::Token]) -> Value<'a> {
        let text = self.sink.text();
        let Some((&first, rest)) = tokens.split_first() else {
            return Value::Elsewhere;
        };
        // A quote within the text ended it early.
        let broken = |token: &code::Token| match token.kind {
            Token::Broken => true,
            Token::Name | Token::Number | Token::Quoted(_) => token.glued,
            _ => false,
        };
        let odd = matches!(first.kind, Token::Quoted(_)) && rest.first().is_some_and(broken);
        if odd || first.kind == Token::Broken {
            let near = text.floor_char_boundary(first.start + BROKEN);
            let line = text[first.start..near].lines().next();
            let stop = first.start + line.map_or(0, str::len);
            return Value::Broken(text[first.start..stop].trim_end());
        }
        let literal = |token: code::Token| match token.kind {
            Token::Quoted(quote) => Some(Value::Quoted(self.text(token), char::from(quote))),
            Token::Number => Some(Value::Word(self.text(token))),
            _ => None,
        };
        let names = |token: &code::Token| token.kind == Token::Name;
        match (first.kind, rest) {
            (Token::Quoted(_) | Token::Number, []) => {
                return literal(first).unwrap_or(Value::Elsewhere);
            }
            (Token::Name, []) => return Value::Word(self.text(first)),
            // `:login`
            (Token::Sign(b':'), [name]) if names(name) => return Value::Word(self.text(*name)),
            // `"x".to_string()`
            (Token::Quoted(_), [dot, name, open, close])
                if dot.is(b'.') && names(name) && open.is(b'(') && close.is(b')') =>
            {
                return literal(first).unwrap_or(Value::Elsewhere);
            }
            // `Number("587")`
            (Token::Name, [open, value, close])
                if open.is(b'(') && close.is(b')') && TURNS.contains(&self.text(first)) =>
            {
                return literal(*value).unwrap_or(Value::Elsewhere);
            }
            _ => {}
        }
        let chained = |token: &code::Token| {
            names(token) || [b'.', b':', b'-', b'>'].iter().any(|sign| token.is(*sign))
        };
        if names(&first) && rest.iter().all(chained) && rest.iter().all(|token| token.glued) {
            let end = tokens.last().map_or(first.end, |last| last.end);
            return Value::Word(&text[first.start..end]);
        }
        self.fallback(tokens).unwrap_or(Value::Elsewhere)
    }

    /// The word that stands in where the environment has none: `env('X', 'word')`, `process.env.X || 'word'`.
    fn fallback(&self, tokens: &[code::Token]) -> Option<Value<'a>> {
        let asks =
            |token: &code::Token| token.kind == Token::Name && ASKS.contains(&self.text(*token));
        if !tokens.iter().any(asks) {
            return None;
        }
        let found = (1..tokens.len()).rev().find(|&n| {
            let literal = matches!(
                tokens[n].kind,
                Token::Quoted(_) | Token::Number | Token::Name
            );
            let before = tokens[n - 1];
            let two = |sign: u8| n >= 2 && before.is(sign) && tokens[n - 2].is(sign);
            let stands = before.is(b',')
                || two(b'|')
                || two(b'?')
                || n >= 2 && before.is(b':') && tokens[n - 2].is(b'?')
                || before.is(b'=') && n >= 2 && self.text(tokens[n - 2]) == "default"
                || before.kind == Token::Name && self.text(before) == "or";
            literal
                && stands
                && !tokens
                    .get(n + 1)
                    .is_some_and(|next| next.is(b'=') || next.is(b'.'))
        })?;
        let token = tokens[found];
        Some(match token.kind {
            Token::Quoted(quote) => Value::Quoted(self.text(token), char::from(quote)),
            _ => Value::Word(self.text(token)),
        })
    }
}

/// The last word of a name that is an address, as those of CDO are.
fn short(name: &str) -> Option<&str> {
    let (_, last) = name.rsplit_once("/configuration/")?;
    (!last.is_empty()).then_some(last)
}
