//! The file itself: clock, practice, messages of a scenario, undo and redo.

use crate::domain::act::{Act, ActScope};
use crate::domain::field::{act_number, choice, date, int, para, text};
use crate::domain::kind::Kind;
use crate::domain::woorden as w;

/// Acts on the file.
pub const ACTS: &[Act] = &[
    Act::new(Kind::VerzetKlok).scope(ActScope::Bestand).vast().fields(&[date("tot").req()]),
    Act::new(Kind::StartOefening).scope(ActScope::Bestand).vast().fields(&[
        text("scenario").req(),
        text("digest").req(),
        choice("modus", w::MODUS).more(),
        int("seed", 0, 4_294_967_295).more(),
        choice("taal", w::TAAL).more(),
        text("opdracht").more(),
    ]),
    Act::new(Kind::Bericht).scope(ActScope::Beide).vast().fields(&[
        text("van").req(),
        choice("kanaal", w::KANAAL).req(),
        text("onderwerp").req(),
        para("tekst").req(),
        text("gebeurtenis").more(),
    ]),
    Act::new(Kind::DraaiTerug).scope(ActScope::Beide).vast().fields(&[act_number("act").req()]),
    Act::new(Kind::DoeOpnieuw).scope(ActScope::Beide).vast().fields(&[act_number("act").req()]),
];
