"""Reads a vault with the recovery words or the passphrase, written from docs/data-format.md alone.

Shares no code with Candour: the words, HKDF, Argon2, the ciphers and SQLCipher come from other projects.
"""

import argparse
import hashlib
import hmac
import json
import pathlib
import struct
import sys
import unicodedata

from argon2.low_level import Type, hash_secret_raw
from mnemonic import Mnemonic
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as decrypt
import sqlcipher3


def hkdf(root: bytes, purpose: bytes) -> bytes:
    """HKDF-SHA256 without a salt, 32 bytes long."""
    key = hmac.new(bytes(32), root, hashlib.sha256).digest()
    return hmac.new(key, purpose + b"\x01", hashlib.sha256).digest()


def root_from_header(header: bytes, passphrase: str) -> bytes:
    block = max(
        (b for b in (header[:4096], header[4096:8192])
         if b[:8] == b"CANDOUR\n" and hashlib.sha256(b[:4032]).digest() == b[4032:4064]),
        key=lambda b: struct.unpack_from("<I", b, 12)[0],
    )
    context = block[:8] + block[8:10] + block[16:32]
    for n in range(8):
        slot = block[32 + 128 * n:32 + 128 * (n + 1)]
        if slot[0] != 1:
            continue
        memory, passes, lanes = struct.unpack_from("<III", slot, 4)
        key = hash_secret_raw(
            unicodedata.normalize("NFC", passphrase).encode(), slot[16:32],
            passes, memory, lanes, 32, Type.ID,
        )
        root = decrypt(slot[56:104], context + slot[:32], slot[32:56], key)
        mac = hmac.new(hkdf(root, b"vault/v1/header"), block[:4064], hashlib.sha256).digest()
        assert mac == block[4064:], "the header's MAC does not hold"
        return root
    raise SystemExit("no passphrase slot")


def custody_holds(db) -> bool:
    vault_id, head_seq, stored = db.execute("SELECT id, head_seq, head FROM vault").fetchone()
    head = hashlib.sha256(b"candour/head/v1\n" + vault_id).digest()
    last = {}
    rows = db.execute(
        "SELECT seq, record, line, action, at, version, reference, commitment, previous, hash, head"
        " FROM custody ORDER BY seq"
    ).fetchall()
    for n, row in enumerate(rows, 1):
        seq, record, line, action, at, version, reference, commitment, previous, line_hash, line_head = row
        text = "candour/custody/v1\n" + "".join(
            f"{part}\n"
            for part in (record, line, action, at, version, reference, commitment.hex(), previous.hex())
        )
        head = hashlib.sha256(head + line_hash).digest()
        number, before = last.get(record, (0, bytes(32)))
        if (seq, line, previous) != (n, number + 1, before):
            return False
        if hashlib.sha256(text.encode()).digest() != line_hash or head != line_head:
            return False
        last[record] = (line, line_hash)
    for record, kind, salt, version, body_format, body in db.execute(
        "SELECT r.id, r.kind, r.salt, v.version, v.format, v.body FROM record r JOIN version v ON v.record = r.id"
    ).fetchall():
        own_salt = hmac.new(salt, str(version).encode(), hashlib.sha256).digest()
        commitment = hashlib.sha256(own_salt + f"{kind}\n{body_format}\n{body}".encode()).digest()
        found = db.execute(
            "SELECT 1 FROM custody WHERE record = ? AND version = ? AND commitment = ?",
            (record, version, commitment),
        ).fetchone()
        if not found:
            return False
    return head == stored and head_seq == len(rows)


def files_hold(db) -> bool:
    for record, key, size, digest, chunks in db.execute(
        "SELECT record, key, size, sha256, chunks FROM attachment"
    ).fetchall():
        whole = b""
        for n in range(chunks):
            (sealed,) = db.execute("SELECT bytes FROM chunk WHERE record = ? AND n = ?", (record, n)).fetchone()
            nonce = struct.pack("<IB", n, n + 1 == chunks) + bytes(19)
            whole += decrypt(sealed, b"candour/chunk/v1\n" + record.encode(), nonce, key)
        if len(whole) != size or hashlib.sha256(whole).digest() != digest:
            return False
    return True


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("vault", type=pathlib.Path)
    parser.add_argument("--words", type=pathlib.Path)
    parser.add_argument("--passphrase", type=pathlib.Path)
    arguments = parser.parse_args()
    if arguments.words:
        root = bytes(Mnemonic("english").to_entropy(arguments.words.read_text().split()))
    else:
        passphrase = arguments.passphrase.read_text().removesuffix("\n")
        root = root_from_header((arguments.vault / "vault.hdr").read_bytes(), passphrase)
    db = sqlcipher3.connect(str(arguments.vault / "vault.db"))
    db.execute(f"PRAGMA key = \"x'{hkdf(root, b'vault/v1/sqlcipher').hex()}'\"")
    records = db.execute(
        "SELECT r.id, r.kind, v.body FROM record r JOIN version v ON v.record = r.id AND v.version = r.version"
    ).fetchall()
    json.dump(
        {
            "records": [{"id": i, "kind": k, "record": json.loads(b)} for i, k, b in records],
            "custody_holds": custody_holds(db),
            "files_hold": files_hold(db),
        },
        sys.stdout,
        ensure_ascii=False,
    )


main()
