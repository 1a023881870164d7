"""Gives a video that was cut short its length and index: the same encoded pictures and sound in a new container.

Decodes nothing. Reads until the bytes make no more sense, which in a recording that was cut is its last half second.
"""

from __future__ import annotations

from typing import Any, BinaryIO

from intake.errors import AmanatError, BadMedia
from intake.media.recording_encoder import ByteSink, HeadKeeper
from intake.progress import CancelToken, Progress, no_progress

_OPTIONS = {"cluster_time_limit": "500"}


def rewrite(
    source: BinaryIO,
    sink: ByteSink,
    *,
    size: int = 0,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> bytes | None:
    """Writes what can be read of `source` (our own Matroska) to `sink`; returns the front that it should have.

    Raises BadMedia when there is nothing in it, Cancelled, and what source or sink raise.
    """
    import av

    keeper = HeadKeeper(sink)
    written = 0
    try:
        with av.open(source, "r", format="matroska") as old:
            new: Any = av.open(keeper, "w", format="matroska", options=_OPTIONS)
            try:
                streams = {stream.index: new.add_stream_from_template(stream) for stream in old.streams}
                packets = old.demux()
                while True:
                    if cancel is not None:
                        cancel.raise_if_cancelled()
                    try:
                        packet = next(packets)
                    except (StopIteration, av.FFmpegError):
                        break
                    if packet.dts is None:
                        continue
                    packet.stream = streams[packet.stream.index]
                    new.mux(packet)
                    written += 1
                    progress("mend", min(source.tell(), size), size)
            finally:
                new.close()
    except AmanatError:
        raise
    except (av.FFmpegError, OSError, ValueError, TypeError):
        if keeper.failed is not None:
            raise keeper.failed from None
        raise BadMedia from None
    if not written:
        raise BadMedia
    return keeper.head
