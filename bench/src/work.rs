//! The requests of the scenarios: realistic bodies, real tokens, a key for every lead.

use crate::{
    cluster::Cluster,
    tokens::{self, Tokens},
};
use std::{cell::RefCell, collections::VecDeque, rc::Rc};

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    CreateHot,
    CreateSpread,
    Validate,
    Mix,
    Balance,
    PendingPage,
    Statistics,
}

/// Leads that were created and may be decided: merchant and id.
pub type Pending = Rc<RefCell<VecDeque<(u64, String)>>>;

/// Makes requests of a kind.
pub struct Work {
    kind: Kind,
    pending: Pending,
    tokens: Rc<Tokens>,
    state: u64,
    asked_of: u64,
    run: u64,
}

impl Work {
    pub fn new(kind: Kind, cluster: &Cluster, pending: &Pending, seed: u64) -> Self {
        let run = uuid::Uuid::new_v7(uuid::Timestamp::now(uuid::ContextV7::new())).as_u128() as u64;
        Self {
            kind,
            pending: Rc::clone(pending),
            tokens: Rc::clone(&cluster.tokens),
            state: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1,
            asked_of: 1,
            run,
        }
    }

    /// Writes the next request.
    pub fn next(&mut self, request: &mut Vec<u8>) {
        request.clear();
        match self.kind {
            Kind::CreateHot => self.create(request, 1),
            Kind::CreateSpread => {
                let merchant = self.random(1000) + 1;
                self.create(request, merchant);
            }
            Kind::Validate => self.decide(request, true),
            Kind::Balance => self.get(request, "/api/leads/deposits/balance"),
            Kind::PendingPage => self.get(request, "/api/leads?status=pending"),
            Kind::Statistics => self.get(request, "/api/leads/stats/overview"),
            Kind::Mix => match self.random(100) {
                0..60 => {
                    let merchant = self.random(1000) + 1;
                    self.create(request, merchant);
                }
                60..85 => self.decide(request, true),
                85..95 => self.decide(request, false),
                _ => self.get(request, "/api/leads/deposits/balance"),
            },
        }
    }

    /// Notes a created lead, so that it can be decided later.
    pub fn answered(&mut self, status: u16, body: &[u8]) {
        if status != 201 {
            return;
        }
        let id = body
            .windows(6)
            .position(|bytes| bytes == b"\"id\":\"")
            .map(|at| &body[at + 6..at + 42]);
        if let Some(id) = id.and_then(|id| std::str::from_utf8(id).ok()) {
            self.pending.borrow_mut().push_back((self.asked_of, id.to_owned()));
        }
    }

    fn create(&mut self, request: &mut Vec<u8>, merchant: u64) {
        self.asked_of = merchant;
        let number = self.random(u64::MAX);
        let value = 100 + number % 4900;
        // Telephone numbers up to 067…: beyond, not every number exists.
        let body = format!(
            r#"{{"campaign_id":"{}","customer_name":"Ahmed Bennani {}","customer_email":"ahmed{}@email.com","customer_phone":"+2126{:08}","customer_company":"TechCorp","estimated_value":{value}.50,"source":"instagram","customer_notes":"Intéressé par service premium"}}"#,
            tokens::numbered("005", merchant),
            number % 100_000,
            number % 1_000_000,
            number % 80_000_000,
        );
        let token = &self.tokens.influencers[(number % 50) as usize];
        let key = format!("{:x}-{:x}", self.run, number);
        write(
            request,
            "POST",
            "/api/leads/create",
            token,
            &format!("Idempotency-Key: {key}\r\n"),
            &body,
        );
    }

    /// Validates or rejects a lead that waits; creates one when none does.
    fn decide(&mut self, request: &mut Vec<u8>, validate: bool) {
        let waiting = self.pending.borrow_mut().pop_front();
        let Some((merchant, lead)) = waiting else {
            let merchant = self.random(1000) + 1;
            return self.create(request, merchant);
        };
        let (verb, body) = match validate {
            true => ("validate", r#"{"quality_score":8,"feedback":"Bon contact"}"#),
            false => ("reject", r#"{"rejection_reason":"unqualified"}"#),
        };
        let token = &self.tokens.merchants[(merchant - 1) as usize];
        write(request, "PUT", &format!("/api/leads/{lead}/{verb}"), token, "", body);
    }

    fn get(&mut self, request: &mut Vec<u8>, path: &str) {
        let merchant = self.random(1000);
        write(request, "GET", path, &self.tokens.merchants[merchant as usize], "", "");
    }

    /// Enough randomness to choose a merchant (xorshift).
    fn random(&mut self, below: u64) -> u64 {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        self.state % below
    }
}

fn write(request: &mut Vec<u8>, method: &str, path: &str, token: &str, extra: &str, body: &str) {
    use std::io::Write;
    let content = if body.is_empty() {
        ""
    } else {
        "Content-Type: application/json\r\n"
    };
    let _ = write!(
        request,
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {token}\r\n{content}{extra}Content-Length: {}\r\n\r\n{body}",
        body.len()
    );
}
