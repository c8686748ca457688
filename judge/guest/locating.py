"""Find the line that a solution is running after some time, for a case that exceeded its limit."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any


class StillRunning(BaseException):
    """Raised inside the solution, so that the traceback shows the line. Only a bare ``except`` catches it."""


@contextmanager
def stopped_after(seconds: float, filename: str) -> Iterator[None]:
    """Raise ``StillRunning`` at the first line of the file that begins after this many seconds of CPU time.

    Zero seconds let the solution run undisturbed: tracing makes each of its lines many times slower.
    """
    if not seconds:
        yield
        return
    end = time.process_time() + seconds

    def trace(frame: FrameType, event: str, argument: Any) -> Any:
        if frame.f_code.co_filename != filename:
            return None
        if time.process_time() > end:
            sys.settrace(None)
            raise StillRunning("still running here")
        return trace

    sys.settrace(trace)
    try:
        yield
    finally:
        sys.settrace(None)
