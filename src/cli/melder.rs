//! Sending a message to the desktop. Without the cargo feature `notify` the program `notify-send` does it, if it is there.

/// Why a message did not arrive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MeldFout {
    /// There is no program that sends messages.
    GeenProgramma,
    /// There is no desktop to show it, or it refuses: what the system says.
    Mislukt(String),
}

/// Something that shows a message to the person.
pub trait Melder {
    /// Shows a message; both texts are plain, without markup or control characters.
    ///
    /// # Errors
    /// It could not be shown.
    fn stuur(&self, titel: &str, tekst: &str) -> Result<(), MeldFout>;
}

/// The desktop of this machine.
#[derive(Debug, Clone, Copy)]
pub struct Bureaublad;

/// The text on one line, with what the desktop would take for markup made harmless.
fn veilig(text: &str) -> String {
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    line.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(feature = "notify")]
impl Melder for Bureaublad {
    fn stuur(&self, titel: &str, tekst: &str) -> Result<(), MeldFout> {
        let shown = notify_rust::Notification::new().appname("Aanpak").summary(titel).body(&veilig(tekst)).show();
        shown.map(|_| ()).map_err(|error| MeldFout::Mislukt(error.to_string()))
    }
}

#[cfg(not(feature = "notify"))]
impl Melder for Bureaublad {
    fn stuur(&self, titel: &str, tekst: &str) -> Result<(), MeldFout> {
        notify_send::stuur(titel, &veilig(tekst))
    }
}

#[cfg(not(feature = "notify"))]
mod notify_send {
    use std::io::{ErrorKind, Read};
    use std::process::{Child, Command, ExitStatus, Stdio};
    use std::time::{Duration, Instant};

    use super::MeldFout;

    const PROGRAMMA: &str = "notify-send";
    /// A desktop that has not answered by then does not answer.
    const GEDULD: Duration = Duration::from_secs(10);
    const STAP: Duration = Duration::from_millis(20);

    pub(super) fn stuur(titel: &str, tekst: &str) -> Result<(), MeldFout> {
        // It reads backslashes in the text as escapes.
        let tekst = tekst.replace('\\', "\\\\");
        let child = Command::new(PROGRAMMA)
            .args(["--app-name=Aanpak", "--", titel, &tekst])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn();
        let mut child = child.map_err(|error| match error.kind() {
            ErrorKind::NotFound => MeldFout::GeenProgramma,
            _ => MeldFout::Mislukt(error.to_string()),
        })?;
        let ended = wait(&mut child).map_err(|error| MeldFout::Mislukt(error.to_string()))?;
        match ended {
            Some(status) if status.success() => Ok(()),
            Some(status) => {
                let mut said = String::new();
                // What it says is a help, not a condition.
                let _ = child.stderr.take().map(|pipe| pipe.take(400).read_to_string(&mut said));
                let said = said.trim();
                Err(MeldFout::Mislukt(if said.is_empty() { status.to_string() } else { said.to_owned() }))
            }
            None => Err(MeldFout::Mislukt(format!("{PROGRAMMA}: {} s", GEDULD.as_secs()))),
        }
    }

    /// How the program ended; nothing when it was stopped because it took too long.
    fn wait(child: &mut Child) -> std::io::Result<Option<ExitStatus>> {
        let begun = Instant::now();
        loop {
            if let Some(status) = child.try_wait()? {
                return Ok(Some(status));
            }
            if begun.elapsed() >= GEDULD {
                child.kill()?;
                child.wait()?;
                return Ok(None);
            }
            std::thread::sleep(STAP);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_like_markup_is_shown_as_it_was_typed() {
        assert_eq!(veilig("<b>Jo & 李 Wei</b>\n\u{1b}[31m"), "&lt;b&gt;Jo &amp; 李 Wei&lt;/b&gt;  [31m");
    }
}
