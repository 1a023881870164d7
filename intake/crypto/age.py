"""Whole age v1 files as streams, written and read with hybrid recipients (C2SP age specification).

Must never tell by the number or order of its stanzas how many read a file: they are shuffled and filled to
4, 8, 16… with throwaway recipients. Never closes the sink or source it is given and keeps no file.
"""

from __future__ import annotations

import io
import secrets
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Protocol

from intake.crypto.age_header import (
    FILE_KEY_SIZE,
    MAC_PREFIX,
    VERSION_LINE,
    LineSource,
    Stanza,
    build_header,
    parse_header,
)
from intake.crypto.age_stream import (
    NONCE_SIZE,
    Buffer,
    Sink,
    Source,
    StreamOpener,
    StreamSealer,
    payload_cipher,
    sealed_size,
    write_all,
)
from intake.crypto.recipients import (
    BODY_SIZE,
    ENC_SIZE,
    STANZA_TYPE,
    HybridIdentity,
    HybridRecipient,
    Identity,
)
from intake.crypto.secret import Secret
from intake.errors import BadAgeHeader, BadKey, NotForUs

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

MIN_STANZAS = 4
MAX_RECIPIENTS = 256


class FileSource(Source, LineSource, Protocol):
    """What an age file is read from: any binary file object."""


def padded_stanza_count(n: int) -> int:
    """4, 8, 16… stanzas for `n` recipients. Raises BadKey for none or more than 256."""
    if not 0 < n <= MAX_RECIPIENTS:
        raise BadKey(reason="the number of recipients is out of range")
    return max(MIN_STANZAS, 1 << (n - 1).bit_length())


def header_size(stanza_count: int) -> int:
    """Bytes of a header with that many hybrid stanzas."""
    stanza = Stanza((STANZA_TYPE, "A" * -(-ENC_SIZE * 8 // 6)), bytes(BODY_SIZE))
    mac_line = len(MAC_PREFIX) + 1 + 43 + 1
    return len(VERSION_LINE) + stanza_count * len(stanza.to_bytes()) + mac_line


def ciphertext_size(payload_size: int, stanza_count: int) -> int:
    """Exact bytes of the age file that holds `payload_size` bytes behind `stanza_count` hybrid stanzas."""
    return header_size(stanza_count) + NONCE_SIZE + sealed_size(payload_size)


class AgeWriter:
    """Encrypts what is written to it for `recipients`; the header goes out at once. Raises BadKey.

    `close` writes the last chunk. Leaving a `with` block by an exception, or dropping the writer, does not,
    so that what is there can only be read as truncated. Errors of the sink pass through.
    """

    def __init__(
        self,
        sink: Sink,
        recipients: Sequence[HybridRecipient],
        *,
        decoys: bool = True,
        random: Callable[[int], bytes] = secrets.token_bytes,
        file_key: bytes | None = None,
    ) -> None:
        """With a fresh random `file_key` (16 bytes) the caller can open the file too for as long as they keep it."""
        unique = list(dict.fromkeys(recipients))
        count = padded_stanza_count(len(unique))
        file_key = file_key or random(FILE_KEY_SIZE)
        stanzas = [recipient.wrap(file_key) for recipient in unique]
        while decoys and len(stanzas) < count:
            # a throwaway recipient, and a throwaway key inside: nothing of this file hangs on it
            stanzas.append(HybridIdentity.generate(random).recipient().wrap(random(FILE_KEY_SIZE)))
        order = sorted((random(16), position) for position in range(len(stanzas)))
        nonce = random(NONCE_SIZE)
        header = build_header([stanzas[position] for _, position in order], file_key)
        write_all(sink, memoryview(header + nonce))
        self.stanza_count = len(stanzas)
        self._stream: StreamSealer | None = StreamSealer(sink, payload_cipher(file_key, nonce))

    def write(self, data: Buffer) -> int:
        """Takes all of `data`."""
        if self._stream is None:
            raise ValueError("write to a closed age file")
        return self._stream.write(data)

    def close(self) -> None:
        """Writes the last chunk. Harmless when called again."""
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.finish()

    def abandon(self) -> None:
        """Ends without the last chunk."""
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.wipe()

    def __enter__(self) -> AgeWriter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.close()
        else:
            self.abandon()


class KeptKey:
    """Opens the one file whose key was kept when it was written: an `Identity` that is gone when it is closed."""

    def __init__(self, file_key: bytes) -> None:
        self._key = Secret(file_key)

    def find_file_key(self, stanzas: Sequence[Stanza]) -> bytes | None:
        del stanzas
        return self._key.reveal()

    def close(self) -> None:
        self._key.close()


class AgeReader(io.RawIOBase):
    """Decrypts an age file from where `untrusted` stands to its end, which must be the end of the age file.

    Opening raises BadAgeHeader, BadAgeMac, NotForUs. Reading raises BadAgePayload when a part was changed,
    bytes follow the end, or the end is missing: the last, only once everything before has been read.
    """

    def __init__(self, untrusted: FileSource, identities: Sequence[Identity]) -> None:
        super().__init__()
        header = parse_header(untrusted)
        self.stanza_count = len(header.stanzas)
        file_key, self.opened_by = _find_file_key(header.stanzas, identities)
        header.verify(file_key)
        nonce = _read_exactly(untrusted, NONCE_SIZE)
        self._stream = StreamOpener(untrusted, payload_cipher(file_key, nonce))

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        if self.closed:
            raise ValueError("read of a closed age file")
        return self._stream.readinto(memoryview(buffer).cast("B"))

    def close(self) -> None:
        stream = getattr(self, "_stream", None)
        if stream is not None and not self.closed:
            stream.wipe()
        super().close()


def _find_file_key(stanzas: Sequence[Stanza], identities: Sequence[Identity]) -> tuple[bytes, Identity]:
    for identity in identities:
        file_key = identity.find_file_key(stanzas)
        if file_key is not None:
            if len(file_key) != FILE_KEY_SIZE:
                raise BadAgeHeader(reason="its key has the wrong length")
            return file_key, identity
    raise NotForUs(stanzas=len(stanzas))


def _read_exactly(untrusted: Source, size: int) -> bytes:
    read = b""
    while len(read) < size:
        piece = untrusted.read(size - len(read))
        if not piece:
            raise BadAgeHeader(reason="it ends early")
        read += piece
    return read
