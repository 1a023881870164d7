"""The microphone and camera that are open: what they give goes to meter, preview and, while one runs, the recorder.

Devices call from threads of their own; nothing here waits, and only the newest picture is held.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from intake.errors import AmanatError
from intake.services import recording
from intake.services.recording import Level, Picture, Recorder, Sound, SoundFormat
from ui.recording.devices import Camera, Devices, Microphone
from ui.recording.preview import Preview

_QUIET = Level(-96.0, -96.0, False)


class Opened(QObject):
    """`failed(device, error)`, `first_picture` and `previewed(width, height, RGB)` arrive on the main thread."""

    failed = Signal(object, object)
    first_picture = Signal()
    previewed = Signal(int, int, bytes)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.microphone: Microphone | None = None
        self.camera: Camera | None = None
        self.names = ("", "")
        self.level = _QUIET
        self.picture: Picture | None = None
        self._preview: Preview | None = None
        self._heard = self._seen = 0.0
        self._now: Callable[[], float] = lambda: 0.0
        self._recorder: Recorder[Any] | None = None
        self._pictures = False

    def open(
        self,
        devices: Devices,
        microphone: tuple[str, str] | None,
        camera: tuple[str, str] | None,
        now: Callable[[], float],
    ) -> None:
        """Opens devices, given as (id, name), in the place of those that are open. Raises NoDevice; then none is."""
        self.close()
        self._now = now
        self.names = (microphone[1] if microphone else "", camera[1] if camera else "")
        try:
            if microphone is not None:
                heard = self.microphone = devices.microphone(microphone[0])
                self._heard = now()
                heard.start(self._hear, lambda error: self.failed.emit(heard, error))
            if camera is not None:
                self._preview = Preview(self)
                self._preview.ready.connect(self.previewed)
                seen = self.camera = devices.camera(camera[0])
                self._seen = now()
                seen.start(self._see, lambda error: self.failed.emit(seen, error))
        except AmanatError:
            self.close()
            raise

    def close(self) -> None:
        """Lets go of everything. Harmless when nothing is open."""
        microphone, camera, preview = self.microphone, self.camera, self._preview
        self.microphone = self.camera = self._preview = self.picture = None
        self.level = _QUIET
        for device in (microphone, camera):
            if device is not None:
                device.stop()
        if preview is not None:
            preview.stop()
            preview.deleteLater()

    def drop_camera(self) -> None:
        """The camera has failed and is let go; what is heard goes on."""
        camera, preview = self.camera, self._preview
        self.camera = self._preview = self.picture = None
        if camera is not None:
            camera.stop()
        if preview is not None:
            preview.stop()
            preview.deleteLater()

    def feed(self, recorder: Recorder[Any] | None, *, pictures: bool = False) -> None:
        """Gives a recorder what comes from now on; None for nobody."""
        self._heard = self._seen = self._now()
        self._pictures, self._recorder = pictures, recorder

    def has(self, device: object) -> bool:
        return device is not None and device in (self.microphone, self.camera)

    @property
    def sound_format(self) -> SoundFormat | None:
        return None if self.microphone is None else self.microphone.format

    def silent(self, since: float, *, pictures: bool) -> object | None:
        """A device that has given nothing since then."""
        if self.microphone is not None and self._heard < since:
            return self.microphone
        return self.camera if pictures and self.camera is not None and self._seen < since else None

    # --- on the devices' threads ------------------------------------------------------------------------------------

    def _hear(self, sound: Sound) -> None:
        self._heard = sound.at
        self.level = recording.level_of(sound.data)
        if self._recorder is not None:
            self._recorder.sound(sound)

    def _see(self, picture: Picture) -> None:
        first = self.picture is None
        self._seen, self.picture = picture.at, picture
        recorder, preview = self._recorder, self._preview
        if recorder is not None and self._pictures:
            recorder.picture(picture)
        if preview is not None:
            preview.show(picture)
        if first:
            self.first_picture.emit()
