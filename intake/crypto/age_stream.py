"""The payload of an age v1 file: STREAM over ChaCha20-Poly1305 in chunks of 64 KiB. Flat memory, whatever
the size.

Source: C2SP age specification, "Payload". Must never hand out a byte that is not authenticated, nor end
quietly before the last chunk: a reader learns of truncation, damage and trailing bytes by BadAgePayload.
The library releases the interpreter while it encrypts, so other threads run on.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from intake.errors import BadAgePayload, phrase

CHUNK = 64 << 10
TAG = 16
SEALED = CHUNK + TAG
NONCE_SIZE = 16
BATCH = 16
"""Chunks gathered before the sink or source is called: about 1 MiB of buffer, few calls."""

Buffer = bytes | bytearray | memoryview


class Sink(Protocol):
    """Takes bytes before it returns; may take fewer than given, and then says how many."""

    def write(self, data: memoryview, /) -> int | None: ...


class Source(Protocol):
    """Gives up to `n` bytes, and none at the end alone.

    One that has `readinto` as well is asked by that: a fresh megabyte for every `read` costs more than the copy.
    """

    def read(self, n: int, /) -> bytes | None: ...


def sealed_size(payload_size: int) -> int:
    """Bytes that `payload_size` bytes take as chunks; an empty payload is one empty chunk."""
    return payload_size + TAG * max(1, -(-payload_size // CHUNK))


def payload_cipher(file_key: bytes, nonce: bytes) -> ChaCha20Poly1305:
    """The cipher of one payload, from the file key and the 16 bytes that follow the header."""
    key = HKDF(algorithm=SHA256(), length=32, salt=nonce, info=b"payload").derive(file_key)
    return ChaCha20Poly1305(key)


def write_all(sink: Sink, view: memoryview) -> None:
    """Writes all of `view`, also to a sink that takes it in parts."""
    while view:
        taken = sink.write(view)
        if taken is None or taken >= len(view):
            return
        view = view[taken:]


class StreamSealer:
    """Seals what is written to it. A chunk is sealed only once more follows, since the last one is marked."""

    def __init__(self, sink: Sink, cipher: ChaCha20Poly1305) -> None:
        self._sink = sink
        self._cipher = cipher
        self._counter = 0
        self._held = memoryview(bytearray(CHUNK))
        self._fill = 0
        self._out = memoryview(bytearray(BATCH * SEALED))
        self._used = 0

    def write(self, data: Buffer) -> int:
        view = memoryview(data).cast("B")
        size = len(view)
        while view:
            if self._fill == CHUNK:
                self._seal(self._held, last=False)
                self._fill = 0
            if self._fill == 0 and len(view) > CHUNK:
                self._seal(view[:CHUNK], last=False)
                view = view[CHUNK:]
                continue
            taken = min(CHUNK - self._fill, len(view))
            self._held[self._fill : self._fill + taken] = view[:taken]
            self._fill += taken
            view = view[taken:]
        return size

    def finish(self) -> None:
        """Seals and writes the last chunk. Without it, readers report the file as truncated."""
        self._seal(self._held[: self._fill], last=True)
        self._flush()
        self.wipe()

    def wipe(self) -> None:
        """Clears the plaintext that is held."""
        self._held[:] = bytes(CHUNK)

    def _seal(self, plain: memoryview, *, last: bool) -> None:
        if len(self._out) - self._used < SEALED:
            self._flush()
        end = self._used + len(plain) + TAG
        self._cipher.encrypt_into(_nonce(self._counter, last), plain, None, self._out[self._used : end])
        self._counter += 1
        self._used = end

    def _flush(self) -> None:
        write_all(self._sink, self._out[: self._used])
        self._used = 0


class StreamOpener:
    """Opens chunks from a source and gives them out in order; a failure is raised once all before it is
    given.
    """

    def __init__(self, untrusted: Source, cipher: ChaCha20Poly1305) -> None:
        self._readinto = reading_into(untrusted)
        self._cipher = cipher
        self._counter = 0
        # one chunk more than is opened in a turn: whether it is the last is known when something follows or not
        self._sealed = memoryview(bytearray((BATCH + 1) * SEALED))
        self._first = self._have = 0
        self._source_ended = False
        self._plain = memoryview(bytearray(CHUNK))
        self._start = self._end = 0
        self._done = False
        self._failure: str | None = None

    def readinto(self, target: memoryview) -> int:
        """Fills some of `target`; 0 only after the last chunk. Raises BadAgePayload.

        What was not authenticated may stand in `target` behind the bytes that are counted.
        """
        if not target:
            return 0
        while self._start == self._end:
            if self._failure is not None:
                raise BadAgePayload(reason=self._failure)
            if self._done:
                return 0
            if len(target) >= CHUNK:  # whole chunks go where they are wanted, without a copy
                opened = self._open_chunks(target)
                if opened:
                    return opened
            else:
                self._start, self._end = 0, self._open_chunks(self._plain)
        taken = min(len(target), self._end - self._start)
        target[:taken] = self._plain[self._start : self._start + taken]
        self._start += taken
        return taken

    def wipe(self) -> None:
        """Clears the plaintext that is held and ends the stream."""
        self._plain[:] = bytes(len(self._plain))
        self._start = self._end = 0
        self._done = True

    def _open_chunks(self, out: memoryview) -> int:
        """Opens what has room in `out` and is there; bytes opened, 0 at the end or a failure alone."""
        used = 0
        while len(out) - used >= CHUNK and not self._done and self._failure is None:
            # the chunk that may be the last waits until it is known whether anything follows it
            if self._have - self._first <= SEALED and not self._source_ended:
                if used:
                    break  # what is opened is worth more now than a wait for the source
                self._fill_sealed()
                continue
            size = min(SEALED, self._have - self._first)
            if size == 0:
                self._failure = phrase("it ends before its last part")
                break
            last = self._source_ended and self._first + size == self._have
            used += self._open(self._sealed[self._first : self._first + size], out[used:], last=last)
            self._first += size
            self._done = last and self._failure is None
        return used

    def _fill_sealed(self) -> None:
        rest = self._have - self._first
        self._sealed[:rest] = bytes(self._sealed[self._first : self._have])
        self._first, self._have = 0, rest
        while self._have < len(self._sealed):
            taken = self._readinto(self._sealed[self._have :])
            if not taken:
                self._source_ended = True
                return
            self._have += taken

    def _open(self, sealed: memoryview, out: memoryview, *, last: bool) -> int:
        """Authenticated bytes of the chunk in `out`; a failure is noted, and raised once they are given."""
        size = len(sealed) - TAG
        if size < 0:
            self._failure = phrase("it ends in the middle of a part")
        elif size == 0 and self._counter > 0:
            self._failure = phrase("its last part is empty")
        elif self._decrypt(sealed, out, last=last):
            return size
        elif size < CHUNK:
            self._failure = phrase("a part was changed, or its end is missing")
        # a whole chunk that is right but for the mark tells what happened, and was written by the sender
        elif self._decrypt(sealed, out, last=not last):
            self._failure = phrase("it ends before its last part") if last else phrase("something follows its end")
            return size
        else:
            self._failure = phrase("a part was changed")
        return 0

    def _decrypt(self, sealed: memoryview, out: memoryview, *, last: bool) -> bool:
        try:
            self._cipher.decrypt_into(_nonce(self._counter, last), sealed, None, out[: len(sealed) - TAG])
        except InvalidTag:
            return False
        self._counter += 1
        return True


def reading_into(source: Source) -> Callable[[memoryview], int | None]:
    """The source's own `readinto`, or one made of its `read`."""
    own: Callable[[memoryview], int | None] | None = getattr(source, "readinto", None)
    if own is not None:
        return own

    def readinto(target: memoryview) -> int:
        piece = source.read(len(target)) or b""
        target[: len(piece)] = piece
        return len(piece)

    return readinto


def _nonce(counter: int, last: bool) -> bytes:
    return counter.to_bytes(11, "big") + (b"\1" if last else b"\0")
