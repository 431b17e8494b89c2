//! The attackers. Each has an address of its own, 127.0.0.2, where the attack is one of connections.

use crate::{
    server::Site,
    victims::{client, fund, lead, register},
};
use serde_json::Value;
use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    process::{Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
    time::Duration,
};
use tokio::{net::TcpSocket, runtime::Handle};

/// Attacks until it is told to stop, and says how many connections it held.
pub type Attack = fn(Target, Arc<AtomicBool>) -> JoinHandle<u64>;

/// Whom to attack, and an account to do it with.
#[derive(Clone)]
pub struct Target {
    site: Arc<Site>,
    merchant: String,
    influencer: String,
    campaign: String,
    runtime: Handle,
}

impl Target {
    pub async fn open(site: &Arc<Site>) -> Self {
        let client = client();
        let merchant = register(&client, site, "merchant", "attacker").await;
        Self {
            campaign: fund(&client, site, &merchant).await,
            influencer: register(&client, site, "influencer", "attacker").await,
            site: Arc::clone(site),
            merchant,
            runtime: Handle::current(),
        }
    }

    /// A connection from the attacker's address.
    fn connect(&self) -> Option<TcpStream> {
        let (from, to) = ([127, 0, 0, 2], SocketAddr::from(([127, 0, 0, 1], self.site.port)));
        let connecting = async {
            let socket = TcpSocket::new_v4()?;
            socket.bind(SocketAddr::from((from, 0)))?;
            // Gone at once, without a word, when it is dropped.
            socket.set_zero_linger()?;
            socket.connect(to).await?.into_std()
        };
        let stream = self.runtime.block_on(connecting).ok()?;
        stream.set_nonblocking(false).ok()?;
        Some(stream)
    }

    fn request(&self, method: &str, path: &str, token: &str, body: &str) -> String {
        let length = body.len();
        format!(
            "{method} {path} HTTP/1.1\r\nHost: leads\r\nAuthorization: Bearer {token}\r\n\
             Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}"
        )
    }
}

fn attack(stop: Arc<AtomicBool>, target: Target, round: fn(&Target, u64)) -> JoinHandle<u64> {
    thread::spawn(move || {
        let attackers: Vec<_> = (0..4)
            .map(|thread| {
                let (stop, target) = (Arc::clone(&stop), target.clone());
                thread::spawn(move || {
                    let mut number = thread;
                    while !stop.load(Ordering::Relaxed) {
                        round(&target, number);
                        number += 4;
                    }
                })
            })
            .collect();
        attackers
            .into_iter()
            .for_each(|attacker| attacker.join().expect("an attacker"));
        0
    })
}

/// Asks for a new token with a made-up one, and is gone before the answer.
pub fn hang_up(target: Target, stop: Arc<AtomicBool>) -> JoinHandle<u64> {
    attack(stop, target, |target, number| {
        let body = format!(r#"{{"refresh_token":"{number:064}"}}"#);
        ask_and_go(target, &target.request("POST", "/api/auth/refresh", "", &body));
    })
}

/// Changes the settings of their own campaign, and is gone before the answer.
pub fn hang_up_writing(target: Target, stop: Arc<AtomicBool>) -> JoinHandle<u64> {
    attack(stop, target, |target, _| {
        let path = format!("/api/campaigns/{}/settings", target.campaign);
        let body = r#"{"validation_timeout_hours":48}"#;
        ask_and_go(target, &target.request("PUT", &path, &target.merchant, body));
    })
}

fn ask_and_go(target: &Target, request: &str) {
    let Some(mut stream) = target.connect() else { return };
    // Refused or cut off: then this one is over, and the next one comes.
    let _ = stream.write_all(request.as_bytes());
    thread::sleep(Duration::from_millis(1));
}

/// Connects, says nothing, and connects again where it is cut off.
pub fn silent(target: Target, stop: Arc<AtomicBool>) -> JoinHandle<u64> {
    hold(target, stop, 600, |_| {})
}

/// Asks for a lot, and reads nothing of it.
pub fn deaf(target: Target, stop: Arc<AtomicBool>) -> JoinHandle<u64> {
    hold(target, stop, 200, |stream| {
        let request = "GET /docs/swagger-ui-bundle.js HTTP/1.1\r\nHost: leads\r\n\r\n".repeat(8);
        let _ = stream.write_all(request.as_bytes());
    })
}

fn hold(target: Target, stop: Arc<AtomicBool>, most: usize, begin: fn(&mut TcpStream)) -> JoinHandle<u64> {
    thread::spawn(move || {
        let mut held: Vec<TcpStream> = Vec::new();
        let mut at_once = 0;
        while !stop.load(Ordering::Relaxed) {
            held.retain(is_open);
            while held.len() < most && !stop.load(Ordering::Relaxed) {
                let Some(mut stream) = target.connect() else { break };
                begin(&mut stream);
                held.push(stream);
            }
            at_once = at_once.max(held.len());
            thread::sleep(Duration::from_millis(20));
        }
        u64::try_from(at_once).expect("a number")
    })
}

fn is_open(stream: &TcpStream) -> bool {
    if stream.set_nonblocking(true).is_err() {
        return false;
    }
    let peeked = stream.peek(&mut [0]);
    let open = match peeked {
        Ok(read) => read > 0,
        Err(error) => error.kind() == std::io::ErrorKind::WouldBlock,
    };
    open && stream.set_nonblocking(false).is_ok()
}

/// Holds the deposits of the attacker's own merchant at a prompt of the database, while their leads come.
pub fn lock(target: Target, stop: Arc<AtomicBool>) -> JoinHandle<u64> {
    thread::spawn(move || {
        let mut prompt = Command::new(psql())
            .args(["-q", "-h"])
            .arg(target.site.data().join("run"))
            .args(["-U", "leads", "leads"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .expect("psql");
        let mut input = prompt.stdin.take().expect("its input");
        let payload = target.merchant.split('.').nth(1).expect("claims");
        let claims: Value = serde_json::from_slice(&decoded(payload)).expect("JSON");
        let merchant = claims["merchant_id"].as_str().expect("a merchant");
        writeln!(
            input,
            "begin; select from company_deposits where merchant_id = '{merchant}' for update;"
        )
        .expect("asked");
        let body = lead(&target.campaign).to_string();
        while !stop.load(Ordering::Relaxed) {
            ask_and_go(
                &target,
                &target.request("POST", "/api/leads/create", &target.influencer, &body),
            );
            thread::sleep(Duration::from_millis(50));
        }
        drop(input);
        prompt.wait().expect("psql ends");
        0
    })
}

fn psql() -> std::path::PathBuf {
    let folders = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let installed = folders.map(|folder| folder.path().join("bin/psql"));
    installed
        .filter(|path| path.exists())
        .max()
        .unwrap_or_else(|| "psql".into())
}

/// The base64 of tokens.
fn decoded(text: &str) -> Vec<u8> {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let (mut bytes, mut bits, mut count) = (Vec::new(), 0_u32, 0);
    for letter in text.bytes() {
        let place = LETTERS.iter().position(|known| *known == letter).expect("base64");
        bits = bits << 6 | u32::try_from(place).expect("small");
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count & 0xff) as u8);
        }
    }
    bytes
}

/// Searches with everything they have.
pub fn flood(target: Target, stop: Arc<AtomicBool>) -> JoinHandle<u64> {
    thread::spawn(move || {
        let searching: Vec<_> = (0..24)
            .map(|_| {
                let (stop, target) = (Arc::clone(&stop), target.clone());
                thread::spawn(move || {
                    let search = target.request("GET", "/api/leads?q=ahmed&limit=500", &target.merchant, "");
                    while !stop.load(Ordering::Relaxed) {
                        let Some(mut stream) = target.connect() else { continue };
                        let _ = stream.write_all(search.as_bytes());
                        let _ = stream.set_read_timeout(Some(Duration::from_secs(10)));
                        let _ = stream.read(&mut [0; 512]);
                    }
                })
            })
            .collect();
        searching
            .into_iter()
            .for_each(|thread| thread.join().expect("a searcher"));
        0
    })
}
