//! The real terminal: entering and leaving it, one frame per burst of input, signals, suspend, panic.

use std::io::{self, BufWriter, Stdout, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crossterm::clipboard::CopyToClipboard;
use crossterm::cursor::{Hide, MoveTo, Show};
use crossterm::event::{self, DisableBracketedPaste, EnableBracketedPaste, Event};
use crossterm::terminal::{
    BeginSynchronizedUpdate, EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen, SetTitle,
    disable_raw_mode, enable_raw_mode,
};
use crossterm::{execute, queue};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;

use crate::app::App;
use crate::tui::{Rest, Scherm, Start, TuiError};

const MOUSE_ON: &[u8] = b"\x1b[?1000h\x1b[?1002h\x1b[?1006h";
const MOUSE_OFF: &[u8] = b"\x1b[?1006l\x1b[?1002l\x1b[?1000l";
/// Frames are written in one piece.
const BUFFER: usize = 64 * 1024;
/// How long the loop may take to end after a signal; it looks around once a second.
#[cfg(unix)]
const PATIENCE: Duration = Duration::from_millis(1500);
/// Events taken before a frame is drawn anyway.
const BURST: usize = 4096;

type Term = Terminal<CrosstermBackend<BufWriter<Stdout>>>;

/// Runs the full screen until the person stops.
///
/// # Errors
/// The terminal cannot be used.
pub fn run(app: App, start: Start) -> Result<(), TuiError> {
    crossterm::style::force_color_output(true);
    let mut screen = Scherm::new(app, start);
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        leave(&mut io::stdout()).ok();
        before(info);
    }));
    let stop = signals()?;
    let mut out = BufWriter::with_capacity(BUFFER, io::stdout());
    enter(&mut out, screen.mouse())?;
    let mut terminal = Terminal::new(CrosstermBackend::new(out))?;
    let ended = turn(&mut terminal, &mut screen, &stop);
    screen.save();
    let left = leave(&mut io::stdout());
    // The hook of before is put back by replacing ours with the default, which is what it was.
    drop(std::panic::take_hook());
    ended?;
    left?;
    Ok(())
}

fn enter(out: &mut impl Write, mouse: bool) -> io::Result<()> {
    enable_raw_mode()?;
    queue!(out, EnterAlternateScreen, Hide, EnableBracketedPaste)?;
    if mouse {
        out.write_all(MOUSE_ON)?;
    }
    out.flush()
}

fn leave(out: &mut impl Write) -> io::Result<()> {
    out.write_all(MOUSE_OFF)?;
    execute!(out, EndSynchronizedUpdate, DisableBracketedPaste, SetTitle(""), Show, LeaveAlternateScreen)?;
    disable_raw_mode()
}

/// A flag that goes up when the program must stop. When the terminal is gone, waiting for a key never ends by
/// itself; then the program ends here, after the loop had time to end well.
fn signals() -> io::Result<Arc<AtomicBool>> {
    let stop = Arc::new(AtomicBool::new(false));
    #[cfg(unix)]
    {
        use signal_hook::consts::{SIGHUP, SIGTERM};
        let mut signals = signal_hook::iterator::Signals::new([SIGTERM, SIGHUP])?;
        let flag = Arc::clone(&stop);
        std::thread::spawn(move || {
            if let Some(signal) = signals.forever().next() {
                flag.store(true, Ordering::Relaxed);
                std::thread::sleep(PATIENCE);
                std::process::exit(128 + signal);
            }
        });
    }
    Ok(stop)
}

fn turn(terminal: &mut Term, screen: &mut Scherm, stop: &AtomicBool) -> io::Result<()> {
    let mut title = String::new();
    let mut mouse = screen.mouse();
    let mut dirty = true;
    let mut last_tick = Instant::now();
    let second = Duration::from_secs(1);
    while !stop.load(Ordering::Relaxed) {
        if dirty {
            frame(terminal, screen, &mut title)?;
            dirty = false;
        }
        let wait = second.saturating_sub(last_tick.elapsed());
        let mut ready = match event::poll(wait) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => false,
            other => other?,
        };
        let mut count = 0;
        while ready && count < BURST {
            let event = event::read()?;
            let resized = matches!(event, Event::Resize(..));
            dirty |= screen.handle(event);
            if resized {
                terminal.autoresize()?;
            }
            match screen.rest() {
                Rest::None => {}
                Rest::Quit => return Ok(()),
                Rest::Redraw => terminal.clear()?,
                Rest::Suspend => suspend(terminal, screen)?,
                Rest::Copy(text) => {
                    let out = terminal.backend_mut();
                    queue!(out, CopyToClipboard::to_clipboard_from(text))?;
                    io::Write::flush(out)?;
                }
            }
            count += 1;
            ready = event::poll(Duration::ZERO)?;
        }
        if last_tick.elapsed() >= second {
            last_tick = Instant::now();
            dirty |= screen.tick();
        }
        if mouse != screen.mouse() {
            mouse = screen.mouse();
            let out = terminal.backend_mut();
            out.write_all(if mouse { MOUSE_ON } else { MOUSE_OFF })?;
            io::Write::flush(out)?;
        }
    }
    Ok(())
}

fn frame(terminal: &mut Term, screen: &mut Scherm, title: &mut String) -> io::Result<()> {
    queue!(terminal.backend_mut(), BeginSynchronizedUpdate)?;
    let at = screen.draw(terminal)?;
    let out = terminal.backend_mut();
    let now = screen.title();
    if now != *title {
        queue!(out, SetTitle(&now))?;
        *title = now;
    }
    if let Some(at) = at {
        // Hidden, but there: braille and speech follow it.
        queue!(out, MoveTo(at.x, at.y))?;
    }
    queue!(out, EndSynchronizedUpdate)?;
    io::Write::flush(out)
}

#[cfg(unix)]
fn suspend(terminal: &mut Term, screen: &mut Scherm) -> io::Result<()> {
    let mut out = io::stdout();
    leave(&mut out)?;
    writeln!(out, "{}", screen.text("melding-pauze"))?;
    out.flush()?;
    signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP)?;
    enter(terminal.backend_mut(), screen.mouse())?;
    terminal.clear()
}

#[cfg(not(unix))]
fn suspend(terminal: &mut Term, _screen: &mut Scherm) -> io::Result<()> {
    terminal.clear()
}
