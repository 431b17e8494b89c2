//! The body of an answer, which notes on the connection's seat when it is over.

use super::seats::Seat;
use axum::body::{Body, Bytes, HttpBody};
use hyper::body::{Frame, SizeHint};
use std::{
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

/// A body, and the seat of its connection.
pub struct Answer {
    body: Body,
    seat: Arc<Seat>,
}

impl Answer {
    /// The body of an answer on the connection that has this seat.
    pub const fn new(body: Body, seat: Arc<Seat>) -> Self {
        Self { body, seat }
    }
}

impl HttpBody for Answer {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Drop for Answer {
    fn drop(&mut self) {
        self.seat.note(|activity, now| activity.answered(now));
    }
}
