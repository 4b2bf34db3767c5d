//! Dragging files into the window with the mouse, from a program beside it.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

const SOURCE: &str = include_str!("drag.py");

/// Drags files from the corner of a screen to a point on it, and lets go.
#[track_caller]
pub(crate) fn drag(display: &str, files: &[&Path], (x, y): (i32, i32)) {
    // Debian's own interpreter: the toolkit's bindings are installed for that one.
    let mut source = Command::new("/usr/bin/python3");
    source.args(["-c", SOURCE]).args(files).env("DISPLAY", display).env("GDK_BACKEND", "x11");
    source.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut source = source.spawn().expect("Debian's Python is installed");
    let mut ready = String::new();
    let out = source.stdout.take().expect("its output is piped");
    let read = BufReader::new(out).read_line(&mut ready);
    assert!(matches!(read, Ok(1..)), "there is nothing to drag from: python3-gi is missing");

    let mouse = |arguments: &[&str]| {
        let done = Command::new("xdotool").args(arguments).env("DISPLAY", display).status();
        assert!(done.is_ok_and(|it| it.success()), "xdotool is installed");
        sleep(Duration::from_millis(60));
    };
    mouse(&["mousemove", "15", "10"]);
    mouse(&["mousedown", "1"]);
    // In steps, as a hand moves: a jump is no drag.
    for step in 1..=10 {
        mouse(&[
            "mousemove",
            &(15 + (x - 15) * step / 10).to_string(),
            &(10 + (y - 10) * step / 10).to_string(),
        ]);
    }
    sleep(Duration::from_millis(400));
    mouse(&["mouseup", "1"]);
    sleep(Duration::from_millis(400));
    _ = source.kill();
    _ = source.wait();
}
