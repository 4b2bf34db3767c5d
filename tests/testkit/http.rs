//! Just enough HTTP to speak to a WebDriver on this machine: one request a connection, JSON both ways.

use std::io::{self, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

use serde_json::Value;

/// Longer than anything a driver is asked to do; a hung one fails the test instead of blocking it.
const PATIENCE: Duration = Duration::from_secs(60);

/// Sends one request and returns the status and the body.
pub(crate) fn send(
    port: u16,
    method: &str,
    path: &str,
    body: Option<&Value>,
) -> io::Result<(u16, Value)> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let body = body.map(Value::to_string).unwrap_or_default();
    let length = body.len();
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\
         Content-Type: application/json; charset=utf-8\r\nContent-Length: {length}\r\n\r\n{body}"
    )?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    parse(&answer)
        .ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "not an answer in JSON"))
}

fn parse(answer: &[u8]) -> Option<(u16, Value)> {
    let end = answer.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = std::str::from_utf8(&answer[..end]).ok()?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    Some((status, serde_json::from_slice(&answer[end + 4..]).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_a_status_and_a_document() {
        let answer = b"HTTP/1.1 404 Not Found\r\nContent-Length: 14\r\n\r\n{\"value\":null}";
        assert_eq!(parse(answer), Some((404, serde_json::json!({ "value": null }))));
        assert_eq!(parse(b"HTTP/1.1 200 OK\r\n\r\n<html>"), None);
        assert_eq!(parse(b""), None);
    }
}
