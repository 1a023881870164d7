"""Pictures and pages decoded in a process that can open nothing, so that a hostile file meets only itself.

The child is a fresh interpreter (never a fork), gets the bytes it asks for over a pipe and returns pixels. One Decoder
serves one attachment that is looked at. What the child says is untrusted: sizes are checked against what was asked.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

from intake.errors import (
    AmanatError,
    BadMedia,
    Cancelled,
    DecodingEnded,
    DecodingTooLong,
    DecodingUnsafe,
    MediaTooLarge,
    NotShown,
    phrase,
)
from intake.media import job_object
from intake.media.confine import MEMORY
from intake.media.decoding_wire import (
    ANSWER,
    ASK,
    LENGTH,
    MAX_PIECE,
    MAX_TEXT,
    READ,
    PipeClosed,
    read_block,
    read_exactly,
)
from intake.media.film_code import MOST_IN_PICTURE
from intake.media.images import MAX_SIDE, Picture, PictureFacts, Pixels
from intake.media.pages import MAX_PAGES
from intake.model.film_take import is_film_take

MODULE = "intake.media.decoding_child"
SECONDS = 20.0
"""What one picture or page may take, its pieces of the file included."""
_START_SECONDS = 60.0
# A file is read several times at most: headers, tables, then its body.
_MOST_READ_TIMES, _MOST_READ_MORE = 12, 64 << 20
_TOLD = {error.code: error for error in (BadMedia, MediaTooLarge, NotShown, DecodingUnsafe)}
_PLAIN = re.compile(r"[A-Za-z0-9' ]{1,40}")
_COUNTED = re.compile(r"([0-9]{1,9}) (.+)")
# The child inherits nothing of the environment but what the system's loader needs.
_PASSED_ON = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
# One heap, and no threads beside the first: Landlock binds a process of one thread only (numpy would make more).
_CALM = {"MALLOC_ARENA_MAX": "1", "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}


def child_command(lifeline: int, *, films: bool = False, module: str = MODULE) -> list[str]:
    """How the child is started: isolated, without site folders of the person, writing no byte code.

    `films` for one that looks for codes in films, and then loads what that needs before it locks itself in. `module`
    has the child's `main`.
    """
    work = ["films"] if films else []
    if getattr(sys, "frozen", False):
        return [sys.executable, "--decoding-process", module, str(lifeline), *work]
    root = str(Path(__file__).resolve().parents[2])
    code = f"import os, sys; sys.path.insert(0, sys.argv.pop()); from {module} import main; os._exit(main())"
    return [sys.executable, "-I", "-B", "-X", "utf8", "-c", code, str(lifeline), *work, root]


class Decoder:
    """One child, started when it is first needed and again after one has ended; a context manager.

    Calls may come from any thread, one after the other. `close` may come from another thread at any time.
    """

    #: Whose `main` is the child, and the most bytes of text that it may answer with.
    module = MODULE
    max_answer = MAX_TEXT

    def __init__(self, *, seconds: float = SECONDS, films: bool = False) -> None:
        self._seconds, self._films = seconds, films
        self._turn = threading.Lock()
        self._state = threading.Lock()
        self._child: _Child | None = None
        self._closed = False
        #: What holds the child in, in plain words, once it runs.
        self.inside: tuple[str, ...] = ()

    def __enter__(self) -> Decoder:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The child's process number, while there is one."""
        child = self._child
        return None if child is None else child.process.pid

    def warm(self) -> None:
        """Starts the child without waiting for it, so that it is ready when the first file is."""
        with self._turn, self._state:
            if not self._closed and self._child is None:
                self._child = self._new_child()

    def picture(self, source: BinaryIO, *, max_side: int) -> Picture:
        """As images.decode. Also raises DecodingEnded, DecodingTooLong, DecodingUnsafe, Cancelled after `close`."""
        max_side = max(1, min(max_side, MAX_SIDE))
        told, data = self._ask(source, {"do": "picture", "max_side": max_side}, max_side)
        return Picture(_pixels(told, data, max_side), _facts(told))

    def page_count(self, source: BinaryIO) -> int:
        """As pages.page_count; raises what `picture` does."""
        untrusted = self._ask(source, {"do": "pages"}, 0)[0].get("pages")
        if not isinstance(untrusted, int) or not 1 <= untrusted <= MAX_PAGES:
            raise BadMedia
        return untrusted

    def page(self, source: BinaryIO, number: int, *, max_side: int) -> Pixels:
        """As pages.render_page; raises what `picture` does."""
        max_side = max(1, min(max_side, MAX_SIDE))
        told, data = self._ask(source, {"do": "page", "page": number, "max_side": max_side}, max_side)
        return _pixels(told, data, max_side)

    def takes(self, source: BinaryIO, mime: str, *, closer: bool = False) -> tuple[str, ...]:
        """As film_reading.takes_in, for a Decoder made for films; raises what `picture` does."""
        untrusted = self._ask(source, {"do": "takes", "mime": mime, "closer": closer}, 0)[0].get("takes")
        if not isinstance(untrusted, list) or len(untrusted) > MOST_IN_PICTURE:
            raise BadMedia
        return tuple(take for take in untrusted if is_film_take(take))

    def close(self) -> None:
        """Ends the child now, whatever it does, and returns when nothing of it is left."""
        with self._state:
            self._closed = True
            child, self._child = self._child, None
        if child is not None:
            child.end()

    def _ask(self, source: BinaryIO, order: dict[str, Any], max_side: int) -> tuple[dict[str, Any], bytes]:
        with self._turn:
            child = self._running()
            late = threading.Event()

            def stop() -> None:
                late.set()
                child.process.kill()

            # the first answer also waits for the interpreter and its libraries
            timer = threading.Timer(self._seconds if child.ready else self._seconds + _START_SECONDS, stop)
            timer.daemon = True
            timer.start()
            try:
                self.inside = child.wait_until_inside()
                return child.work(source, order, max_side)
            except (PipeClosed, OSError, ValueError):
                self._forget(child)
                if self._closed:
                    raise Cancelled from None
                if late.is_set():
                    raise DecodingTooLong(seconds=int(self._seconds)) from None
                raise DecodingEnded from None
            except (BadMedia, MediaTooLarge, NotShown):
                raise
            except BaseException:
                # the file itself could not be read further: the child still waits for a piece of it
                self._forget(child)
                raise
            finally:
                timer.cancel()
                timer.join()

    def _running(self) -> _Child:
        with self._state:
            if self._closed:
                raise Cancelled
            if self._child is None:
                self._child = self._new_child()
            return self._child

    def _new_child(self) -> _Child:
        films, module = self._films, self.module
        return _Child(lambda lifeline: child_command(lifeline, films=films, module=module), self.max_answer)

    def _forget(self, child: _Child) -> None:
        with self._state:
            if self._child is child:
                self._child = None
        child.end()


class _Child:
    """One process and its pipes."""

    def __init__(self, command: Callable[[int], list[str]], max_answer: int) -> None:
        self._max_answer = max_answer
        reading, self._lifeline = os.pipe() if os.name == "posix" else (-1, -1)
        try:
            self.process = subprocess.Popen(  # noqa: S603  our own interpreter and module
                command(reading),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                bufsize=0,
                close_fds=True,
                pass_fds=(reading,) if reading >= 0 else (),
                env={name: os.environ[name] for name in _PASSED_ON if name in os.environ} | _CALM,
            )
        except OSError:
            self._let_go()
            raise DecodingUnsafe from None
        finally:
            if reading >= 0:
                os.close(reading)
        self._job = job_object.hold(self.process, MEMORY)
        self._ending = threading.Lock()
        self.ready = False

    def _read(self, count: int) -> bytes:
        assert self.process.stdout is not None
        return self.process.stdout.read(min(count, MAX_PIECE)) or b""

    def _write(self, *pieces: bytes) -> None:
        assert self.process.stdin is not None
        for piece in pieces:
            view = memoryview(piece)
            while view:
                view = view[self.process.stdin.write(view) or 0 :]

    def wait_until_inside(self) -> tuple[str, ...]:
        if not self.ready:
            if read_exactly(self._read, 1) != ANSWER:
                raise PipeClosed
            untrusted = _object(read_block(self._read, MAX_TEXT))
            if "inside" not in untrusted:
                raise DecodingUnsafe
            self._inside = tuple(str(word) for word in untrusted["inside"])
            self.ready = True
        return self._inside

    def work(self, source: BinaryIO, order: dict[str, Any], max_side: int) -> tuple[dict[str, Any], bytes]:
        size = source.seek(0, io.SEEK_END)
        left = size * _MOST_READ_TIMES + _MOST_READ_MORE
        text = json.dumps({**order, "size": size}).encode()
        self._write(LENGTH.pack(len(text)), text)
        while (kind := read_exactly(self._read, 1)) == READ:
            untrusted_offset, untrusted_count = ASK.unpack(read_exactly(self._read, ASK.size))
            left -= untrusted_count
            if untrusted_count > MAX_PIECE or untrusted_offset > size or left < 0:
                raise PipeClosed
            source.seek(untrusted_offset)
            piece = source.read(untrusted_count) or b""
            self._write(LENGTH.pack(len(piece)), piece)
        if kind != ANSWER:
            raise PipeClosed
        untrusted = _object(read_block(self._read, self._max_answer))
        if "error" in untrusted:
            raise _error(untrusted)
        return untrusted, read_block(self._read, 3 * max_side * max_side) if "width" in untrusted else b""

    def end(self) -> None:
        """Kills and waits; twice does no harm."""
        self.process.kill()
        self.process.wait()
        with self._ending:
            for stream in (self.process.stdin, self.process.stdout):
                if stream is not None:
                    with contextlib.suppress(OSError):
                        stream.close()
            self._let_go()
            self._job.close()

    def _let_go(self) -> None:
        if self._lifeline >= 0:
            os.close(self._lifeline)
            self._lifeline = -1


def _object(untrusted: bytes) -> dict[str, Any]:
    try:
        value = json.loads(untrusted)
    except RecursionError:
        raise PipeClosed from None
    if not isinstance(value, dict):
        raise PipeClosed
    return value


def _error(untrusted: dict[str, Any]) -> AmanatError:
    kind = _TOLD.get(str(untrusted["error"]), BadMedia)
    if kind is not MediaTooLarge:
        return kind()
    told = untrusted.get("details")
    details: dict[str, int | str] = {}
    for name in ("what", "limit"):
        word = told.get(name) if isinstance(told, dict) else None
        if isinstance(word, str) and _PLAIN.fullmatch(word):
            counted = _COUNTED.fullmatch(word)
            # the words around a number have their own translation
            details[name] = phrase("{count} " + counted[2], count=int(counted[1])) if counted else word
    return MediaTooLarge(**details)


def _pixels(untrusted: dict[str, Any], data: bytes, max_side: int) -> Pixels:
    width, height = untrusted.get("width"), untrusted.get("height")
    if not isinstance(width, int) or not isinstance(height, int):
        raise BadMedia
    if not (1 <= width <= max_side and 1 <= height <= max_side and len(data) == 3 * width * height):
        raise BadMedia
    return Pixels(width, height, data)


_NUMBERS = ("width", "height", "frames")
_DAY = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)?")


def _facts(untrusted: dict[str, Any]) -> PictureFacts:
    held = untrusted.get("facts")
    values: dict[str, Any] = held if isinstance(held, dict) else {}
    if set(values) != set(PictureFacts.__slots__):
        raise BadMedia
    for name, value in values.items():
        wanted = int if name in _NUMBERS else str if name == "taken" else bool
        if type(value) is not wanted or (name == "taken" and not _DAY.fullmatch(str(value))):
            raise BadMedia
    return PictureFacts(**values)
