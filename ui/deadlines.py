"""When one UI process must have told something, be covered, locked or replaced. Numbers only: no process, no clock.

Held by the supervisor because a stuck window can hold no deadline of its own. Idle time is counted on a clock that goes
on while the computer sleeps, heartbeats on one that does not.
"""

from __future__ import annotations


class Limits:
    """Seconds. A UI process can only ask for shorter ones.

    `curtain` and `interview` hold in an open interview, `lock` everywhere else; `busy` is the most by which long work
    puts the lock off, behind the curtain. `heartbeat`: a process silent for longer is killed; `start`: until its first
    word; `grace`: for saving and closing. `abandoned`: an attempt that nobody goes on with; `composing`: the same while
    a vault is being made, where words are copied by hand. `standby`: how long after the unlock screen the next process
    is made ready. `crashes` within `crash_window` end the program, which is
    told in a window for `trouble` seconds at most.
    """

    def __init__(
        self,
        *,
        heartbeat: float = 30.0,
        start: float = 60.0,
        curtain: float = 240.0,
        interview: float = 900.0,
        lock: float = 240.0,
        busy: float = 3600.0,
        abandoned: float = 60.0,
        composing: float = 900.0,
        standby: float = 1.0,
        grace: float = 10.0,
        crashes: float = 3,
        crash_window: float = 60.0,
        trouble: float = 600.0,
    ) -> None:
        self.heartbeat, self.start, self.grace = heartbeat, start, grace
        self.curtain, self.interview, self.lock, self.busy = curtain, interview, lock, busy
        self.abandoned, self.composing, self.standby = abandoned, composing, standby
        self.crashes, self.crash_window, self.trouble = crashes, crash_window, trouble


LIFE = frozenset({"alive", "busy", "waiting", "painted", "ready", "active", "opened", "typed", "composing"})


class Deadlines:
    """Of one process. `now` is for heartbeats, `idle_now` for the person's absence; both in seconds."""

    def __init__(self, limits: Limits, now: float, idle_now: float) -> None:
        self._limits = limits
        self._curtain, self._interview, self._lock = limits.curtain, limits.interview, limits.lock
        self.alive_until = now + limits.start
        self.opened = self.closing = False
        self._busy = self._held = self._in_interview = self._covered = False
        self._active_at = idle_now
        self._typed_at: float | None = None
        self._attempt = limits.abandoned

    # --- what the process tells -------------------------------------------------------------------------------

    def told(self, word: str, rest: str, now: float, idle_now: float) -> None:
        """Takes one line in. Unknown words are nothing."""
        if word in LIFE and not self.closing:
            self.alive_until = now + self._limits.heartbeat
        if word in ("alive", "busy"):
            composing = self._typed_at is not None and self._attempt == self._limits.composing
            if self._busy and word == "alive" and composing:
                # what a restore came to is read after it, however long it took
                self._typed_at = idle_now
            self._busy = word == "busy"
        elif word == "opened":
            self.opened, self._typed_at = True, None
            self._touched(idle_now)
        elif word == "active":
            self._touched(idle_now)
        elif word in ("interview", "elsewhere"):
            self._in_interview = word == "interview"
        elif word in ("hold", "release"):
            self._held = word == "hold"
            self._touched(idle_now)
        elif word == "times":
            self._tighten(rest)
        elif word in ("typed", "composing") and not self.opened:
            self._typed_at = idle_now
            self._attempt = self._limits.abandoned if word == "typed" else self._limits.composing
        elif word == "closing":
            self.close(now)

    def _touched(self, idle_now: float) -> None:
        self._active_at, self._covered = idle_now, False

    def _tighten(self, untrusted: str) -> None:
        try:
            curtain, interview, lock = (float(part) for part in untrusted.split())
        except ValueError:
            return
        limits = self._limits
        if min(curtain, interview, lock) > 0:
            self._curtain = min(curtain, limits.curtain)
            self._interview, self._lock = min(interview, limits.interview), min(lock, limits.lock)

    def close(self, now: float) -> None:
        """It was told to end, or says that it does: once, or it could put its own end off for ever."""
        if not self.closing:
            self.closing, self.alive_until = True, now + self._limits.grace

    def slept(self, now: float) -> None:
        """The supervisor itself stood still (the computer slept): silence meanwhile is no sign of anything."""
        self.alive_until = max(self.alive_until, now + min(self._limits.heartbeat, self._limits.grace))

    # --- what is due ------------------------------------------------------------------------------------------

    def due(self, now: float, idle_now: float) -> str | None:
        """ "kill", "lock", "curtain", "replace" or nothing."""
        if now >= self.alive_until:
            return "kill"
        if self.closing:
            return None
        if not self.opened:
            typed = self._typed_at
            abandoned = typed is not None and idle_now - typed >= self._attempt
            return "replace" if abandoned and not self._busy else None
        if self._held:
            return None
        idle = idle_now - self._active_at
        if idle >= (max(self._limits.busy, self._lock_after()) if self._busy else self._lock_after()):
            return "lock"
        return "curtain" if not self._covered and idle >= self._curtain_after() else None

    def covered(self) -> None:
        """The curtain was ordered."""
        self._covered = True

    def forget_attempt(self) -> None:
        """The process is being replaced."""
        self._typed_at = None

    def _lock_after(self) -> float:
        return self._interview if self._in_interview else self._lock

    def _curtain_after(self) -> float:
        # outside an interview long work alone reaches this: what is on the screen is covered when it would be locked
        return self._curtain if self._in_interview else self._lock

    def wait(self, now: float, idle_now: float) -> float:
        """Seconds until `due` may say something else, if nothing is told meanwhile."""
        waits = [self.alive_until - now]
        if self.opened and not self.closing and not self._held:
            idle = idle_now - self._active_at
            waits += [limit - idle for limit in (self._curtain_after(), self._lock_after()) if limit > idle]
        elif not self.opened and self._typed_at is not None:
            waits.append(self._typed_at + self._attempt - idle_now)
        return max(0.0, min(waits))
