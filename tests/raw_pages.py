"""Every page of a vault's database as plaintext, free ones and the WAL's too: what somebody with the key would find.

For tests that look for what should be gone. Decrypts SQLCipher 4's pages itself (AES-256-CBC, 16 bytes of IV after the
page's content, 64 of HMAC), so that nothing is hidden by a library that knows which pages are free.
"""

from __future__ import annotations

from collections.abc import Iterator

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from intake.vault.layout import database_path
from intake.vault.vault import Vault

PAGE = 16384
RESERVED = 80
SALT = 16
WAL_HEADER = 32
FRAME_HEADER = 24


def pages(vault: Vault) -> Iterator[bytes]:
    """The plaintext of each page in the database file and in each frame of the WAL, whether it still counts or not."""
    key = bytes(vault._database_key.view())
    main = database_path(vault.folder)
    with main.open("rb") as stream:
        first = True
        while page := stream.read(PAGE):
            yield _plain(page, key, first=first)
            first = False
    wal = main.with_name(main.name + "-wal")
    if wal.exists():
        data = wal.read_bytes()
        for start in range(WAL_HEADER, len(data) - PAGE - FRAME_HEADER + 1, PAGE + FRAME_HEADER):
            number = int.from_bytes(data[start : start + 4], "big")
            yield _plain(data[start + FRAME_HEADER : start + FRAME_HEADER + PAGE], key, first=number == 1)


def _plain(page: bytes, key: bytes, *, first: bool) -> bytes:
    content = page[SALT if first else 0 : PAGE - RESERVED]
    iv = page[PAGE - RESERVED : PAGE - RESERVED + 16]
    return Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor().update(content)


def found(vault: Vault, canaries: dict[str, bytes]) -> dict[str, int]:
    """How many pages hold each canary; those that none holds are left out."""
    counts: dict[str, int] = {}
    for page in pages(vault):
        for name, canary in canaries.items():
            if canary in page:
                counts[name] = counts.get(name, 0) + 1
    return counts
