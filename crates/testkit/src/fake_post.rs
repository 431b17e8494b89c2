//! A post office on this machine: a mail server as the standard describes one (RFC 5321), with its refusals and troubles.

use messaging::{Carriers, Smtp, SmtpSettings};
use std::{
    collections::BTreeMap,
    future::pending,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream, tcp::OwnedWriteHalf},
    sync::Notify,
};

/// A mail server on this machine.
#[derive(Clone)]
pub struct FakePost {
    place: String,
    office: Arc<Mutex<Office>>,
    taken: Arc<Notify>,
}

#[derive(Default)]
struct Office {
    letters: Vec<Taken>,
    /// What is answered to a recipient instead of 250.
    refusals: BTreeMap<String, u16>,
    /// What is answered to everybody's letters instead of 250.
    trouble: Option<Trouble>,
}

/// What happens to a letter instead of its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// It is taken, and the connection ends before that is said.
    Lost,
    /// It is taken, and nothing is ever said.
    Silent,
    /// It is not taken, and this is answered.
    Status(u16),
}

/// A letter that was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Whom the envelope names.
    pub to: String,
    /// All of it.
    pub source: String,
}

impl Taken {
    /// The value of a header, on one line.
    ///
    /// # Panics
    /// There is none.
    pub fn header(&self, name: &str) -> String {
        let (head, _) = self.source.split_once("\r\n\r\n").expect("a head");
        let head = head.replace("\r\n ", " ");
        let mut lines = head.split("\r\n");
        let value = lines.find_map(|line| line.strip_prefix(&format!("{name}: ")).map(str::to_owned));
        value.unwrap_or_else(|| panic!("{name}: {head}"))
    }
}

impl FakePost {
    /// A server at an address of its own.
    ///
    /// # Panics
    /// This machine gives it none.
    pub async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let place = listener.local_addr().expect("an address").to_string();
        let post = Self {
            place,
            office: Arc::default(),
            taken: Arc::default(),
        };
        let server = post.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let server = server.clone();
                tokio::spawn(async move { server.talk(stream).await });
            }
        });
        post
    }

    /// Carriers of which it carries the e-mail.
    ///
    /// # Panics
    /// Its address is none.
    pub fn carriers(&self) -> Carriers {
        let url = format!("smtp+plain://{}", self.place);
        let settings = SmtpSettings::parse(&url, "Leads <no-reply@leads.ma>").expect("settings");
        Carriers {
            email: Some(Arc::new(Smtp::new(settings).expect("a carrier"))),
            ..Carriers::default()
        }
    }

    /// From now on letters to somebody are answered with a status, or not any more.
    pub fn refuse(&self, to: &str, status: Option<u16>) {
        let mut office = self.lock();
        match status {
            Some(status) => drop(office.refusals.insert(to.to_owned(), status)),
            None => drop(office.refusals.remove(to)),
        }
    }

    /// From now on every letter meets this.
    pub fn trouble(&self, trouble: Option<Trouble>) {
        self.lock().trouble = trouble;
    }

    /// The letters that were taken so far.
    pub fn letters(&self) -> Vec<Taken> {
        self.lock().letters.clone()
    }

    /// Waits for the next letter that is taken.
    pub async fn next(&self) {
        self.taken.notified().await;
    }

    fn lock(&self) -> MutexGuard<'_, Office> {
        self.office.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// One connection. Nothing is said when it breaks: the client sees it.
    async fn talk(&self, stream: TcpStream) {
        let (reading, mut writing) = stream.into_split();
        let mut lines = BufReader::new(reading).lines();
        let mut to = String::new();
        say(&mut writing, "220 post.example.ma ESMTP").await;
        while let Ok(Some(line)) = lines.next_line().await {
            let verb = line.get(..4).unwrap_or_default().to_ascii_uppercase();
            match verb.as_str() {
                "EHLO" => say(&mut writing, "250-post.example.ma\r\n250 8BITMIME").await,
                "RCPT" => {
                    to = address(&line);
                    let refused = self.lock().refusals.get(&to).copied();
                    let answer = refused.map_or_else(|| "250 OK".to_owned(), |status| format!("{status} <{to}> no"));
                    say(&mut writing, &answer).await;
                }
                "DATA" => {
                    say(&mut writing, "354 go on").await;
                    let mut source = String::new();
                    while let Ok(Some(line)) = lines.next_line().await {
                        if line == "." {
                            break;
                        }
                        source += line.strip_prefix('.').unwrap_or(&line);
                        source += "\r\n";
                    }
                    if !self.take(&mut writing, &to, source).await {
                        return;
                    }
                }
                "QUIT" => return say(&mut writing, "221 bye").await,
                _ => say(&mut writing, "250 OK").await,
            }
        }
    }

    /// Takes a letter and says so; false when the connection ends with it.
    async fn take(&self, writing: &mut OwnedWriteHalf, to: &str, source: String) -> bool {
        let trouble = self.lock().trouble;
        if let Some(Trouble::Status(status)) = trouble {
            say(writing, &format!("{status} {to} no")).await;
            return true;
        }
        self.lock().letters.push(Taken {
            to: to.to_owned(),
            source,
        });
        self.taken.notify_one();
        match trouble {
            Some(Trouble::Lost) => false,
            Some(_) => pending().await,
            None => {
                say(writing, "250 taken").await;
                true
            }
        }
    }
}

async fn say(writing: &mut OwnedWriteHalf, line: &str) {
    // Whoever left hears nothing.
    let _ = writing.write_all(format!("{line}\r\n").as_bytes()).await;
}

fn address(line: &str) -> String {
    let rest = line.split_once('<').map_or("", |(_, rest)| rest);
    rest.split_once('>').map_or("", |(address, _)| address).to_owned()
}
