"""The command line: for coordinators' scripts and for tests. Calls the same services as the screens.

Exit status: 0 done, 1 refused, 2 wrong use, 3 trouble with the machine. Never prints a traceback.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit status; without a command it opens the window."""
    if arguments is None:
        # a process of our own: no dumps of it, before a passphrase or a testimony is in it
        from ui.platform import this_system

        this_system().harden_process()
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    if not arguments:
        # before anything else is imported: every module on the way delays the first paint
        from ui import supervisor

        return supervisor.main([])
    import contextlib

    from intake.errors import AmanatError

    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    from intake.cli.commands import run
    from intake.cli.parser import build_parser

    parser = build_parser()
    options = parser.parse_args(arguments)
    if options.command is None:
        if options.vault is not None:
            from ui import supervisor

            return supervisor.main(["--vault", str(options.vault)])
        parser.print_help()
        return 2
    try:
        with _OnlyCodes():
            return run(options)
    except AmanatError as error:
        print(f"{error.message} {error.advice} [{error.code}]", file=sys.stderr)
        return error.exit_status
    except KeyboardInterrupt:
        print("Stopped. Nothing that was saved is lost. [cancelled]", file=sys.stderr)
        return 1
    except MemoryError:
        print("Not enough memory. Nothing that was saved is lost. [memory]", file=sys.stderr)
        return 3
    except BrokenPipeError:
        sys.stdout = None
        return 3
    except OSError as error:
        # an OSError that nobody translated: its text may hold a path, so only the number is told
        print(f"The computer could not do this (number {error.errno}). [machine]", file=sys.stderr)
        return 3
    except Exception as error:
        # a mistake of ours: its text and its traceback may hold testimony, so only a code is told
        from intake.services.journal import scrub

        print(f"Something went wrong inside the program ({scrub(error).code}). [unexpected]", file=sys.stderr)
        return 3


class _OnlyCodes:
    """What a thread or a finaliser fails over is told by its code as well: Python would print its words."""

    def __enter__(self) -> None:
        import threading

        self._before = threading.excepthook, sys.unraisablehook
        threading.excepthook = lambda told: self._tell(told.exc_value)
        sys.unraisablehook = lambda told: self._tell(told.exc_value)

    def __exit__(self, *_: object) -> None:
        import threading

        threading.excepthook, sys.unraisablehook = self._before

    @staticmethod
    def _tell(error: BaseException | None) -> None:
        from intake.services.journal import scrub

        if error is not None:
            print(f"amanat: {scrub(error).code}", file=sys.stderr)
