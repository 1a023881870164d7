"""A keyfile: 64 random bytes on a stick that can be destroyed, needed besides the passphrase. Written where asked."""

from __future__ import annotations

import secrets
from pathlib import Path

from intake.crypto.secret import Secret
from intake.errors import BadKeyfile
from intake.fsio import translate_os_errors, write_new
from intake.model.ids import RandomBytes

SIZE = 64


def make(path: Path, random_bytes: RandomBytes = secrets.token_bytes) -> Secret:
    """A new keyfile at `path`, and its bytes. It opens nothing until a slot needs it. Raises AlreadyThere."""
    secret = Secret.random(SIZE, random_bytes)
    try:
        write_new(path, secret.view())
    except BaseException:
        secret.close()
        raise
    return secret


def read(path: Path) -> Secret:
    """Raises BadKeyfile, CannotRead."""
    with translate_os_errors(writing=False), path.open("rb", buffering=0) as stream:
        data = bytearray(stream.read(SIZE + 1) or b"")
    if len(data) != SIZE:
        data[:] = bytes(len(data))
        raise BadKeyfile
    return Secret.take(data)
