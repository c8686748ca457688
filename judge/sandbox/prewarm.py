"""Start the sandbox of a submission before the command line is parsed, so that both happen at the same time.

A wrong guess costs only the time that it would have saved. Imports as little as it can.
"""

from __future__ import annotations

import os
import stat

from judge.backends.detection import detected
from judge.backends.table import BACKENDS, CHOICES, PLAIN
from judge.sandbox.pool import prelaunch

TYPE_CHECKING = False  # replaces ``typing.TYPE_CHECKING``: importing typing takes time
if TYPE_CHECKING:
    from collections.abc import Sequence

    from judge.sandbox.launch import Launched

_LOOKED_AT = 1 << 16


def prewarm(args: Sequence[str], keep_in: str = "") -> Launched | None:
    """Start the fork server that the file in ``args`` probably needs; return None if ``args`` names no file.

    With ``keep_in``, it may be one that is kept in that folder; it is given back at the end.
    """
    source = next((text for arg in args[1:] if arg.endswith(".py") and (text := _head(arg)) is not None), None)
    if source is None:
        return None
    try:
        return prelaunch(_backend(args, source), keep_in)
    except OSError:
        return None  # the pool tries again later and can report a failure


def _backend(args: Sequence[str], source: bytes) -> str:
    """Return the backend that the arguments name, else the one that the source imports, if it is installed."""
    words = {arg.removeprefix("--backend=") for arg in args}
    named = next((name for name in CHOICES if name in words), None)
    wanted = CHOICES
    while found := named or detected(source, wanted):
        if BACKENDS[found].is_installed():
            return found
        named, wanted = None, tuple(name for name in wanted if name != found)
    return PLAIN


def _head(path: str) -> bytes | None:
    try:
        with open(os.open(path, os.O_RDONLY | os.O_NONBLOCK), "rb") as file:  # reading a pipe could block
            return file.read(_LOOKED_AT) if stat.S_ISREG(os.fstat(file.fileno()).st_mode) else None
    except (OSError, ValueError):
        return None
