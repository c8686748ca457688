"""Find the line that a solution is running after some time, for a case that exceeded its limit."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_EACH_S = 0.01


class StillRunning(BaseException):
    """Raised inside the solution, so that the traceback shows the line. Only a bare ``except`` catches it."""


@contextmanager
def stopped_after(seconds: float, filename: str) -> Iterator[None]:
    """Raise ``StillRunning`` in code of the file, or in what it calls, after this many seconds of CPU time.

    A timer costs nothing until it fires, while tracing would make each line many times slower and would not notice a
    loop on a single line.
    """

    def stop(number: int, frame: FrameType | None) -> None:
        while frame is not None and frame.f_code.co_filename != filename:
            frame = frame.f_back
        if frame is not None:
            signal.setitimer(signal.ITIMER_PROF, 0)
            raise StillRunning("still running here")

    signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds, _EACH_S)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
