"""Encodes pictures and sound as they come and muxes them to a plain sink: Matroska (H.264, Opus) or Ogg (Opus).

Half a second of media is complete by itself, so that a recording cut anywhere plays up to its last second. Flat memory,
no temporary file: all that is kept back is the head of a Matroska file, whose length, duration and index FFmpeg fills
in at the end. PyAV is imported only when an encoder is made. Never waits and never drops: `recording` decides that.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Protocol

from intake.errors import AmanatError, BadMedia
from intake.media.recording_frames import Picture, Sound, SoundFormat, decoded

HEAD = 16 * 1024
"""Bytes at the front that may be written again at the end. FFmpeg changes fewer than 1 KiB (the mark of a cut file)."""
KEY_SECONDS = 2.0
COMPLETE_SECONDS = 0.5
_OPUS_RATE = 48_000
_MS = Fraction(1, 1000)
# Matroska: a cluster is written when it is half a second long; a stalled track holds the other back no longer.
_MATROSKA = {"cluster_time_limit": "500", "max_interleave_delta": "500000"}
_OGG = {"page_duration": "500000"}
# 43 pictures a second at 1280x720 on one slow core; noise of a dark room may not grow beyond 4 Mbit/s.
_X264 = {
    "preset": "superfast",
    "tune": "zerolatency",
    "crf": "23",
    "maxrate": "4000000",
    "bufsize": "8000000",
    "forced-idr": "1",
}
_FLUSH_PACKETS = 0x200
_SLIP_SECONDS = 0.5


class ByteSink(Protocol):
    """Where bytes go, in order."""

    def write(self, data: bytes | bytearray | memoryview, /) -> int: ...


@dataclass(frozen=True, slots=True)
class Plan:
    """What is recorded: `sound`, and for a video also `size` (pixels) and about how many pictures a second."""

    sound: SoundFormat | None
    size: tuple[int, int] | None = None
    rate: int = 25
    threads: int = 1

    @property
    def is_video(self) -> bool:
        return self.size is not None

    @property
    def media_type(self) -> str:
        return "video/x-matroska" if self.is_video else "audio/ogg"

    @property
    def bytes_per_second(self) -> int:
        """About how much it takes, for telling how long the free space will last."""
        if self.size is None:
            return 9_000
        return min(500_000, 60_000 + self.size[0] * self.size[1] // 4)


class HeadKeeper:
    """A file that goes on to the sink at once, of which the first bytes may be written anew at the end.

    `head` is the front as it should be. An error of the sink is kept in `failed`, because FFmpeg has only numbers.
    """

    def __init__(self, sink: ByteSink) -> None:
        self._sink = sink
        self._head = bytearray()
        self._position = self._end = 0
        self._whole = True
        self.patched = False
        self.failed: BaseException | None = None

    @property
    def size(self) -> int:
        return self._end

    @property
    def head(self) -> bytes | None:
        """None when nothing was changed, or something that cannot be."""
        return bytes(self._head) if self.patched and self._whole else None

    def write(self, data: Any) -> int:
        view = memoryview(data).cast("B")
        length = len(view)
        if self._position < self._end:
            again = min(length, self._end - self._position)
            self._rewrite(view[:again])
            view = view[again:]
        if view:
            self._append(view)
        return length

    def _rewrite(self, view: memoryview) -> None:
        end = self._position + len(view)
        if end <= len(self._head):
            self._head[self._position : end] = view
            self.patched = True
        else:
            self._whole = False
        self._position = end

    def _append(self, view: memoryview) -> None:
        if len(self._head) < HEAD:
            self._head += view[: HEAD - len(self._head)]
        try:
            if self.failed is None:
                self._sink.write(view)
        except BaseException as error:
            self.failed = error
        if self.failed is not None:
            raise OSError
        self._end += len(view)
        self._position = self._end

    def seek(self, offset: int, whence: int = 0) -> int:
        self._position = offset + (0, self._position, self._end)[whence]
        return self._position

    def tell(self) -> int:
        return self._position


class _WriteOnly:
    """The same without seeking: Ogg needs none, and then FFmpeg does not try."""

    def __init__(self, keeper: HeadKeeper) -> None:
        self.write = keeper.write


class Encoder:
    """sound() and picture() with times of the file in seconds, then close(). Not thread-safe.

    Raises BadMedia, and whatever the sink raised.
    """

    def __init__(self, sink: ByteSink, plan: Plan) -> None:
        import av

        self._keeper = HeadKeeper(sink)
        self._plan = plan
        self._last_picture = -1
        self._last_key = -KEY_SECONDS
        self._taken = 0  # samples of the source that were encoded or replaced by silence
        self._given = 0  # samples of the file
        self.body = False
        with self._told():
            name, options = ("matroska", _MATROSKA) if plan.is_video else ("ogg", _OGG)
            file: Any = self._keeper if plan.is_video else _WriteOnly(self._keeper)
            self._container: Any = av.open(file, "w", format=name, options=options)
            self._container.flags |= _FLUSH_PACKETS
            self._video: Any = self._video_stream() if plan.is_video else None
            self._audio: Any = None
            if plan.sound is not None:
                self._audio = self._container.add_stream("libopus", rate=_OPUS_RATE, layout=_layout(plan.sound))
                self._audio.bit_rate = 48_000 * plan.sound.channels
                self._resampler = av.AudioResampler("s16", _layout(plan.sound), _OPUS_RATE, frame_size=960)

    def _video_stream(self) -> Any:
        stream = self._container.add_stream("libx264", rate=self._plan.rate)
        assert self._plan.size is not None
        width, height = self._plan.size
        stream.width, stream.height, stream.pix_fmt = width // 2 * 2, height // 2 * 2, "yuv420p"
        stream.codec_context.time_base = _MS
        stream.codec_context.gop_size = 1000
        stream.codec_context.thread_count = self._plan.threads
        stream.options = dict(_X264)
        return stream

    @property
    def size(self) -> int:
        """Bytes that the sink took."""
        return self._keeper.size

    @property
    def head(self) -> bytes | None:
        """After `close`: the front of the file as it should be, or None when it is right as it is."""
        return self._keeper.head

    def picture(self, picture: Picture, at: float) -> None:
        from av.video.frame import PictureType

        frame = decoded(picture)
        frame.pts = self._last_picture = max(self._last_picture + 1, round(at * 1000))
        frame.time_base = _MS
        frame.pict_type = PictureType.NONE
        if at - self._last_key >= KEY_SECONDS:
            frame.pict_type, self._last_key = PictureType.I, at
        with self._told():
            self._mux(self._video.encode(frame))

    def sound(self, sound: Sound, ended: float) -> None:
        """`ended` is when the last of these samples was heard. Where the device lost samples, there is silence."""
        form = self._plan.sound
        if form is None:
            return
        width = 2 * form.channels
        count = len(sound.data) // width
        slip = round(ended * form.rate) - self._taken - count
        if slip > _SLIP_SECONDS * form.rate:
            self._samples(bytes(width * slip), slip)
        self._samples(sound.data[: width * count], count)

    def _samples(self, data: bytes, count: int) -> None:
        import av

        form = self._plan.sound
        assert form is not None
        second, width = form.rate, 2 * form.channels
        for start in range(0, count, second):  # a second at a time: silence may be long
            part = data[start * width : (start + second) * width]
            frame = av.AudioFrame(format="s16", layout=_layout(form), samples=len(part) // width)
            plane = frame.planes[0]
            plane.update(part.ljust(plane.buffer_size, b"\0"))
            frame.rate, frame.pts, frame.time_base = form.rate, self._taken, Fraction(1, form.rate)
            self._taken += len(part) // width
            with self._told():
                self._encode_sound(self._resampler.resample(frame))

    def _encode_sound(self, frames: Iterable[Any]) -> None:
        for frame in frames:
            frame.pts, frame.time_base = self._given, Fraction(1, _OPUS_RATE)
            self._given += frame.samples
            self._mux(self._audio.encode(frame))

    def _mux(self, packets: Any) -> None:
        before = self._keeper.size
        self._container.mux(packets)
        # the first bytes are the head of the file; "recording" is true when there is more than that
        self.body = self.body or before > 0 < self._keeper.size - before

    def close(self) -> None:
        """Writes what is left. Must be called, also after an error (which it then does not hide)."""
        with self._told():
            try:
                if self._keeper.failed is None:
                    if self._video is not None:
                        self._mux(self._video.encode(None))
                    if self._audio is not None:
                        self._encode_sound(self._resampler.resample(None))
                        self._mux(self._audio.encode(None))
            finally:
                self._container.close()

    def _told(self) -> _Told:
        return _Told(self._keeper)


class _Told:
    """Turns FFmpeg's errors into ours; where the sink failed, its own error is told."""

    def __init__(self, keeper: HeadKeeper) -> None:
        self._keeper = keeper

    def __enter__(self) -> None: ...

    def __exit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        if error is None or isinstance(error, AmanatError) or not isinstance(error, Exception):
            return
        if self._keeper.failed is not None:
            raise self._keeper.failed from None
        raise BadMedia from None


def _layout(form: SoundFormat) -> str:
    return "mono" if form.channels == 1 else "stereo"
