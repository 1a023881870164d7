"""Microphones and cameras through QtMultimedia: samples and frames in memory, no recorder of Qt's, no file.

Import it late, and expect ImportError: it needs libraries of the system (libpulse0 on Debian).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QIODevice, QObject
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QAudioDevice,
    QAudioFormat,
    QAudioSource,
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QtAudio,
    QVideoFrame,
    QVideoFrameFormat,
    QVideoSink,
)

from intake.errors import AmanatError, DeviceFailed, NoDevice
from intake.services.recording import Picture, Sound, SoundFormat
from ui.recording.devices import Found

WANTED = (1280, 720)
WANTED_RATE = 25.0
BUFFER_SECONDS = 5
"""The system keeps this much sound while the event loop stands."""

_Pixels = QVideoFrameFormat.PixelFormat
PIXELS = {
    _Pixels.Format_NV12: "nv12",
    _Pixels.Format_NV21: "nv21",
    _Pixels.Format_YUV420P: "yuv420p",
    _Pixels.Format_YUV422P: "yuv422p",
    _Pixels.Format_YUYV: "yuyv422",
    _Pixels.Format_UYVY: "uyvy422",
    _Pixels.Format_BGRA8888: "bgra",
    _Pixels.Format_BGRX8888: "bgr0",
    _Pixels.Format_RGBA8888: "rgba",
    _Pixels.Format_RGBX8888: "rgb0",
    _Pixels.Format_ARGB8888: "argb",
    _Pixels.Format_XRGB8888: "0rgb",
    _Pixels.Format_Y8: "gray",
    _Pixels.Format_Jpeg: "jpeg",
}


class QtDevices:
    """What QMediaDevices lists."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic

    def microphones(self) -> list[Found]:
        first = QMediaDevices.defaultAudioInput().id()
        found = sorted(QMediaDevices.audioInputs(), key=lambda device: device.id() != first)
        return [Found(_text(device.id()), device.description()) for device in found]

    def cameras(self) -> list[Found]:
        first = QMediaDevices.defaultVideoInput().id()
        found = sorted(QMediaDevices.videoInputs(), key=lambda device: device.id() != first)
        return [Found(_text(device.id()), device.description()) for device in found]

    def microphone(self, device: str) -> QtMicrophone:
        for found in QMediaDevices.audioInputs():
            if _text(found.id()) == device:
                return QtMicrophone(found, self._monotonic)
        raise NoDevice(what="microphone")

    def camera(self, device: str) -> QtCamera:
        for found in QMediaDevices.videoInputs():
            if _text(found.id()) == device:
                return QtCamera(found, self._monotonic)
        raise NoDevice(what="camera")


def _text(identity: object) -> str:
    return bytes(identity).hex()  # type: ignore[call-overload,no-any-return]


class QtMicrophone(QObject):
    """16-bit sound as it comes, one channel where the device can."""

    def __init__(self, device: QAudioDevice, monotonic: Callable[[], float]) -> None:
        super().__init__()
        self._monotonic = monotonic
        wanted = QAudioFormat()
        wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        wanted.setSampleRate(48_000)
        wanted.setChannelCount(1)
        if not device.isFormatSupported(wanted):
            preferred = device.preferredFormat()
            wanted.setSampleRate(preferred.sampleRate())
            wanted.setChannelCount(min(2, max(1, preferred.channelCount())))
        self._format = SoundFormat(wanted.sampleRate(), wanted.channelCount())
        self._source = QAudioSource(device, wanted, self)
        self._source.setBufferSize(2 * self._format.channels * self._format.rate * BUFFER_SECONDS)
        self._stream: QIODevice | None = None
        self._stopping = False
        self._deliver: Callable[[Sound], object] | None = None
        self._failed: Callable[[AmanatError], object] | None = None

    @property
    def format(self) -> SoundFormat:
        return self._format

    def start(self, deliver: Callable[[Sound], object], failed: Callable[[AmanatError], object]) -> None:
        self._deliver, self._failed = deliver, failed
        self._source.stateChanged.connect(self._changed)
        self._stream = self._source.start()
        if self._stream is None or self._source.error() != QtAudio.Error.NoError:
            failed(DeviceFailed(what="microphone"))
            return
        self._stream.readyRead.connect(self._read)

    def _read(self) -> None:
        if self._stream is not None and self._deliver is not None:
            data = self._stream.readAll().data()
            if data:
                self._deliver(Sound(bytes(data), self._monotonic()))

    def _changed(self, state: QtAudio.State) -> None:
        ended = state == QtAudio.State.StoppedState and self._source.error() != QtAudio.Error.NoError
        if ended and not self._stopping and self._failed is not None:
            self._failed(DeviceFailed(what="microphone"))

    def stop(self) -> None:
        self._stopping = True
        self._read()
        self._deliver = self._failed = None
        self._source.stop()
        self._stream = None
        self.deleteLater()


class QtCamera(QObject):
    """Frames as the camera gives them, near 1280x720 at 25 a second."""

    def __init__(self, device: QCameraDevice, monotonic: Callable[[], float]) -> None:
        super().__init__()
        self._monotonic = monotonic
        self._camera = QCamera(device, self)
        formats = device.videoFormats()
        if formats:
            self._camera.setCameraFormat(min(formats, key=_farness))
        self._sink = QVideoSink(self)
        self._session = QMediaCaptureSession(self)
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self._sink)
        self._deliver: Callable[[Picture], object] | None = None
        self._failed: Callable[[AmanatError], object] | None = None

    def start(self, deliver: Callable[[Picture], object], failed: Callable[[AmanatError], object]) -> None:
        self._deliver, self._failed = deliver, failed
        self._sink.videoFrameChanged.connect(self._frame)
        self._camera.errorOccurred.connect(self._broken)
        self._camera.start()

    def _broken(self, error: QCamera.Error, _words: str) -> None:
        if error != QCamera.Error.NoError and self._failed is not None:
            self._failed(DeviceFailed(what="camera"))

    def _frame(self, frame: QVideoFrame) -> None:
        if self._deliver is not None and (picture := picture_of(frame, self._monotonic())) is not None:
            self._deliver(picture)

    def stop(self) -> None:
        self._deliver = self._failed = None
        self._camera.stop()
        self.deleteLater()


def _farness(offered: QCameraFormat) -> tuple[float, ...]:
    """How far a format is from what is wanted; a rate that is too low weighs most, then the size."""
    size = offered.resolution()
    known = offered.pixelFormat() in PIXELS
    return (
        not known,
        max(0.0, WANTED_RATE - offered.maxFrameRate()),
        abs(size.width() - WANTED[0]) + abs(size.height() - WANTED[1]),
        offered.pixelFormat() == _Pixels.Format_Jpeg,  # each would have to be decoded
        abs(offered.maxFrameRate() - WANTED_RATE),
    )


def picture_of(frame: QVideoFrame, at: float) -> Picture | None:
    """A copy of a frame's planes; None for an empty frame. Formats we do not know come through a QImage."""
    if not frame.isValid():
        return None
    pixels = PIXELS.get(frame.pixelFormat())
    if pixels is None:
        return _through_image(frame.toImage(), at)
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        return None
    try:
        count = frame.planeCount()
        planes = tuple(bytes(frame.bits(plane)) for plane in range(count))
        strides = tuple(frame.bytesPerLine(plane) for plane in range(count))
    finally:
        frame.unmap()
    return Picture(frame.width(), frame.height(), pixels, planes, strides, at)


def _through_image(image: QImage, at: float) -> Picture | None:
    if image.isNull():
        return None
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return Picture(image.width(), image.height(), "rgba", (bytes(image.constBits()),), (image.bytesPerLine(),), at)
