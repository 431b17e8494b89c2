//! A letter, from our words to what goes over the wire.

use domain::delivery::DeliveryProblem;
use jiff::Timestamp;
use lettre::{
    Message,
    message::{
        Attachment as Part, Mailbox, MultiPart, SinglePart,
        header::{ContentType, HeaderName, HeaderValue},
    },
};
use std::{fmt, time::SystemTime};

/// A letter to one person.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter {
    /// Names it: sent again, it is the same letter to every program on the way.
    pub id: String,
    /// Whom it is for.
    pub to: String,
    /// When it was written.
    pub at: Timestamp,
    /// One line.
    pub subject: String,
    /// For people who read text.
    pub text: String,
    /// The same as a page.
    pub html: String,
    /// What comes with it.
    pub attachments: Vec<Attachment>,
}

/// A file that comes with a letter.
#[derive(Clone, PartialEq, Eq)]
pub struct Attachment {
    /// What it is called: ASCII.
    pub name: String,
    /// What it is: `application/pdf`.
    pub media_type: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Neither whom it is for nor what it says.
impl fmt::Debug for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Letter").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Letter {
    /// The letter as it is sent.
    ///
    /// # Errors
    /// Its address is none.
    pub(super) fn compose(&self, from: &Mailbox) -> Result<Message, DeliveryProblem> {
        let to = self.to.parse().map_err(|_| DeliveryProblem::Refused)?;
        let message = Message::builder()
            .from(from.clone())
            .to(Mailbox::new(None, to))
            .subject(one_line(&self.subject))
            .date(SystemTime::from(self.at))
            .message_id(Some(format!("<{}@{}>", self.id, from.email.domain())))
            .raw_header(header("Auto-Submitted", "auto-generated"));
        let words = MultiPart::alternative_plain_html(self.text.clone(), self.html.clone());
        let body = match self.attachments.is_empty() {
            true => words,
            false => self
                .attachments
                .iter()
                .fold(MultiPart::mixed().multipart(words), |body, file| {
                    body.singlepart(file.part())
                }),
        };
        message.multipart(body).map_err(|_| DeliveryProblem::Refused)
    }
}

impl Attachment {
    fn part(&self) -> SinglePart {
        let what = ContentType::parse(self.media_type).unwrap_or(ContentType::TEXT_PLAIN);
        Part::new(one_line(&self.name)).body(self.bytes.clone(), what)
    }
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

/// A header ends where its line ends: nothing that a person typed may begin another.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter() -> Letter {
        Letter {
            id: "01a21a89-2e49-71d3-bb98-2bb6b8a33824".to_owned(),
            to: "amine@example.ma".to_owned(),
            at: "2026-11-23T09:00:00Z".parse().unwrap(),
            subject: "Paiement confirmé".to_owned(),
            text: "Votre paiement de 2 000,00 dhs est confirmé.\n".to_owned(),
            html: "<p>Votre paiement est confirmé.</p>".to_owned(),
            attachments: Vec::new(),
        }
    }

    fn written(letter: &Letter) -> String {
        let from: Mailbox = "Leads <no-reply@leads.ma>".parse().unwrap();
        String::from_utf8(letter.compose(&from).unwrap().formatted()).unwrap()
    }

    #[test]
    fn a_letter_has_the_headers_of_one_that_a_program_wrote() {
        let text = written(&letter());
        for header in [
            "From: Leads <no-reply@leads.ma>\r\n",
            "To: amine@example.ma\r\n",
            "Date: Mon, 23 Nov 2026 09:00:00 +0000\r\n",
            "Message-ID: <01a21a89-2e49-71d3-bb98-2bb6b8a33824@leads.ma>\r\n",
            "Auto-Submitted: auto-generated\r\n",
            "MIME-Version: 1.0\r\n",
            "Content-Type: multipart/alternative;",
        ] {
            assert!(text.contains(header), "{header}\n{text}");
        }
        assert!(text.lines().all(|line| line.len() <= 998) && text.is_ascii(), "{text}");
    }

    #[test]
    fn nothing_that_people_typed_begins_another_header() {
        let mut letter = letter();
        letter.subject = "Bonjour\r\nBcc: all@example.ma\r\n\r\nwords".to_owned();
        letter.attachments = vec![Attachment {
            name: "a\"\r\nX-Evil: 1.pdf".to_owned(),
            media_type: "application/pdf",
            bytes: b"%PDF".to_vec(),
        }];
        let text = written(&letter);
        assert!(!text.contains("\r\nBcc:") && !text.contains("\r\nX-Evil:"), "{text}");
        letter.to = "a@example.ma\r\nRCPT TO:<b@example.ma>".to_owned();
        let from: Mailbox = "no-reply@leads.ma".parse().unwrap();
        assert_eq!(letter.compose(&from).unwrap_err(), DeliveryProblem::Refused);
    }

    #[test]
    fn what_comes_with_it_keeps_its_name() {
        let mut letter = letter();
        letter.attachments = vec![Attachment {
            name: "R-2026-000001.pdf".to_owned(),
            media_type: "application/pdf",
            bytes: b"%PDF".to_vec(),
        }];
        let text = written(&letter);
        assert!(text.contains("Content-Type: multipart/mixed;"), "{text}");
        assert!(text.contains("attachment; filename=\"R-2026-000001.pdf\""), "{text}");
    }
}
