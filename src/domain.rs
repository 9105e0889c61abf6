//! The law and the craft. Pure: it knows nothing of files, screens, SQL or the clock of the machine.

pub mod act;
pub mod acts;
pub mod body;
pub mod command;
pub mod decide;
pub mod entry;
pub mod fictie;
pub mod field;
pub mod herinnering;
pub mod id;
pub mod kalender;
pub mod kind;
pub mod leesmodel;
pub mod moment;
pub mod norm;
pub mod plan;
pub mod plicht;
pub mod refusal;
pub mod regels;
pub mod rekenen;
pub mod stap;
pub mod state;
pub mod taak;
pub mod termijn;
pub mod woorden;
