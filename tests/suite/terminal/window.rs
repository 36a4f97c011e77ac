//! A window with the program in it: a pseudo-terminal, a screen that follows it, and somebody at the keys.

use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread;
use std::time::Duration;

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// Far more than anything takes: a test that reaches it has failed.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// The program in a terminal of its own.
pub struct Window {
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
    glass: Arc<Glass>,
    modes_before: String,
}

/// What the program painted so far.
struct Glass {
    seen: Mutex<Seen>,
    changed: Condvar,
}

struct Seen {
    parser: vt100::Parser,
    /// Everything written, as it came.
    bytes: Vec<u8>,
    is_closed: bool,
}

impl Window {
    /// Opens the program in Italian on the folder `data`.
    pub fn open(data: &Path) -> Self {
        Self::run(&["--lang", "it", "--data", &data.display().to_string()], &[])
    }

    /// Runs the program with these arguments and these variables added to a bare environment.
    pub fn run(arguments: &[&str], variables: &[(&str, &str)]) -> Self {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_cerchio"));
        command.args(arguments);
        Self::start(command, variables)
    }

    /// Runs one of these tests again, alone.
    pub fn of_test(name: &str, variables: &[(&str, &str)]) -> Self {
        let mut command = CommandBuilder::new(std::env::current_exe().expect("this program"));
        command.args(["--exact", name, "--nocapture"]);
        Self::start(command, variables)
    }

    /// Runs a script of the shell, in which `$0` is the program.
    pub fn shell(script: &str) -> Self {
        let mut command = CommandBuilder::new("sh");
        command.args(["-c", script, env!("CARGO_BIN_EXE_cerchio")]);
        Self::start(command, &[])
    }

    fn start(mut command: CommandBuilder, variables: &[(&str, &str)]) -> Self {
        for name in ["NO_COLOR", "CERCHIO_LANG", "LC_ALL", "LANG"] {
            command.env_remove(name);
        }
        command.env("TERM", "xterm-256color");
        command.env("USER", "anna");
        for (name, value) in variables {
            command.env(name, value);
        }
        let pair = native_pty_system()
            .openpty(size(80, 24))
            .expect("a pseudo-terminal");
        let modes_before = modes(pair.master.as_ref());
        let child = pair.slave.spawn_command(command).expect("the program starts");
        drop(pair.slave);
        let glass = Arc::new(Glass::new());
        let (eyes, reader) = (glass.clone(), pair.master.try_clone_reader().expect("a reader"));
        thread::spawn(move || eyes.follow(reader));
        let keys = pair.master.take_writer().expect("a writer");
        Self {
            child,
            master: pair.master,
            keys,
            glass,
            modes_before,
        }
    }

    /// Waits until the screen shows `text`.
    pub fn see(&mut self, text: &str) -> &mut Self {
        self.wait(text, |seen| seen.screen().contains(text));
        self
    }

    /// Waits until the screen does not show `text` any more.
    pub fn see_no(&mut self, text: &str) -> &mut Self {
        self.wait(&format!("no {text}"), |seen| !seen.screen().contains(text));
        self
    }

    /// Waits until the program, or the shell around it, has written `text`, even if it is no longer on the screen.
    pub fn see_bytes(&mut self, text: &str) -> &mut Self {
        self.wait(text, |seen| String::from_utf8_lossy(&seen.bytes).contains(text));
        self
    }

    /// Presses one key by its name, or types a text.
    pub fn press(&mut self, key: &str) -> &mut Self {
        let bytes = match key {
            "Enter" => "\r",
            "Esc" => "\x1b",
            "Tab" => "\t",
            "Down" => "\x1b[B",
            "Right" => "\x1b[C",
            "F2" => "\x1bOQ",
            "F4" => "\x1bOS",
            "F5" => "\x1b[15~",
            "F8" => "\x1b[19~",
            "C-c" => "\x03",
            "C-g" => "\x07",
            text => text,
        };
        self.send(bytes.as_bytes())
    }

    /// Presses a key and waits until the screen shows `text`.
    pub fn press_and_see(&mut self, key: &str, text: &str) -> &mut Self {
        self.press(key);
        self.see(text);
        self
    }

    /// Leaves the laboratory for the first screen.
    pub fn leave(&mut self) -> &mut Self {
        self.press_and_see("Esc", "Esc ancora")
            .press_and_see("Esc", "I tuoi laboratori")
    }

    /// Sends bytes as they are.
    pub fn send(&mut self, bytes: &[u8]) -> &mut Self {
        self.keys.write_all(bytes).expect("the terminal takes the keys");
        self.keys.flush().expect("the terminal takes the keys");
        self
    }

    /// Pastes a text, as a terminal does for a program that asked for it.
    pub fn paste(&mut self, text: &str) -> &mut Self {
        self.send(format!("\x1b[200~{text}\x1b[201~").as_bytes())
    }

    pub fn resize(&mut self, width: u16, height: u16) -> &mut Self {
        let mut seen = self.glass.seen();
        seen.parser
            .screen_mut()
            .set_size(non_zero(height), non_zero(width));
        drop(seen);
        self.master.resize(size(width, height)).expect("a new size");
        self
    }

    /// Sends a signal by its name: `"KILL"`, `"TERM"`.
    pub fn signal(&mut self, name: &str) -> &mut Self {
        let pid = self.child.process_id().expect("a process");
        let sent = Command::new("sh")
            .args(["-c", &format!("kill -{name} {pid}")])
            .status();
        assert!(sent.expect("a shell").success(), "the signal {name} is sent");
        self
    }

    /// Ends the program as a power cut would, without a word.
    pub fn kill(&mut self) {
        self.signal("KILL");
        self.end();
    }

    /// Waits for the end of the program; returns its exit code.
    pub fn end(&mut self) -> u32 {
        self.wait("the end of the program", |seen| seen.is_closed);
        self.child.wait().expect("an exit code").exit_code()
    }

    pub fn text(&self) -> String {
        self.glass.seen().screen()
    }

    /// Everything the program wrote, as it came.
    pub fn bytes(&self) -> Vec<u8> {
        self.glass.seen().bytes.clone()
    }

    /// The styles of the cells that show something or are reversed.
    pub fn cells(&self) -> Vec<vt100::Cell> {
        let seen = self.glass.seen();
        let screen = seen.parser.screen();
        let (rows, columns) = screen.size();
        (0..rows.get())
            .flat_map(|row| (0..columns.get()).map(move |column| (row, column)))
            .filter_map(|(row, column)| screen.cell(row, column).cloned())
            .collect()
    }

    /// What the program left changed in the terminal; empty when it gave it back as it was.
    pub fn dirt(&self) -> Vec<&'static str> {
        let seen = self.glass.seen();
        let screen = seen.parser.screen();
        let marks = [
            ("second screen", screen.alternate_screen()),
            ("hidden cursor", screen.hide_cursor()),
            ("marked pastes", screen.bracketed_paste()),
            (
                "mouse",
                screen.mouse_protocol_mode() != vt100::MouseProtocolMode::None,
            ),
            (
                "keypad",
                screen.application_keypad() || screen.application_cursor(),
            ),
            (
                "style",
                screen.bold() || screen.inverse() || screen.fgcolor() != vt100::Color::Default,
            ),
            ("raw keys", modes(self.master.as_ref()) != self.modes_before),
        ];
        marks
            .iter()
            .filter(|(_, is_left)| *is_left)
            .map(|(name, _)| *name)
            .collect()
    }

    fn wait(&self, what: &str, is_there: impl Fn(&Seen) -> bool) {
        let seen = self.glass.seen();
        let (seen, time) = self
            .glass
            .changed
            .wait_timeout_while(seen, PATIENCE, |seen| !is_there(seen) && !seen.is_closed)
            .expect("the reader of the window is well");
        let is_there = is_there(&seen);
        let screen = seen.screen();
        drop(seen);
        assert!(is_there, "waited for «{what}» ({}):\n{screen}", time.timed_out());
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // A test that failed leaves no program behind; one that ended is not there to be ended.
        if matches!(self.child.try_wait(), Ok(None)) {
            drop(self.child.kill());
        }
    }
}

impl Glass {
    fn new() -> Self {
        let seen = Seen {
            parser: vt100::Parser::new(non_zero(24), non_zero(80), 0),
            bytes: Vec::new(),
            is_closed: false,
        };
        Self {
            seen: Mutex::new(seen),
            changed: Condvar::new(),
        }
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().expect("the reader of the window is well")
    }

    fn follow(&self, mut reader: Box<dyn Read + Send>) {
        let mut page = [0; 65536];
        loop {
            let read = reader.read(&mut page).unwrap_or(0);
            let mut seen = self.seen();
            match page.get(..read) {
                Some(bytes) if read > 0 => {
                    seen.parser.process(bytes);
                    seen.bytes.extend_from_slice(bytes);
                }
                Some(_) | None => seen.is_closed = true,
            }
            let is_closed = seen.is_closed;
            drop(seen);
            self.changed.notify_all();
            if is_closed {
                return;
            }
        }
    }
}

impl Seen {
    fn screen(&self) -> String {
        self.parser.screen().contents()
    }
}

fn modes(master: &(dyn MasterPty + Send)) -> String {
    format!("{:?}", master.get_termios())
}

fn size(width: u16, height: u16) -> PtySize {
    PtySize {
        rows: height,
        cols: width,
        pixel_width: 0,
        pixel_height: 0,
    }
}

fn non_zero(number: u16) -> NonZeroU16 {
    NonZeroU16::new(number).expect("a size")
}
