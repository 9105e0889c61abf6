//! From what is stored, in whichever version, to the event of today.

use crate::domain::body::Body;
use crate::domain::entry::{Event, EventKind};
use crate::domain::taak::Taak;

/// Reads a stored event. The error says what is not understood; the caller adds the seq.
pub(super) fn upcast(kind: &str, v: i64, taak: Option<&str>, body: &str) -> Result<Event, String> {
    let event_kind = EventKind::from_tag(kind).ok_or_else(|| format!("unknown kind {kind}"))?;
    if v > event_kind.version() {
        return Err(format!("{kind} version {v} is newer than {}", event_kind.version()));
    }
    if v < 1 {
        return Err(format!("{kind} version {v} never existed"));
    }
    let taak = match taak {
        None => None,
        Some(naam) => Some(Taak::from_naam(naam).ok_or_else(|| format!("unknown taak {naam}"))?),
    };
    let body: Body = serde_json::from_str(body).map_err(|error| format!("body: {error}"))?;
    Ok(Event { kind: event_kind, taak, body })
}
