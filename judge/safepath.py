"""Start our own processes in folders that hold other people's files."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

_VARIABLE = "PYTHONSAFEPATH"


@contextmanager
def safe_path() -> Iterator[None]:
    """Keep interpreters that are started in this block from importing modules from the current folder.

    Those of ``multiprocessing`` would otherwise do so, and the folder may be a member's with a ``signal.py`` in it.
    """
    before = os.environ.get(_VARIABLE)
    os.environ[_VARIABLE] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ[_VARIABLE]
        else:
            os.environ[_VARIABLE] = before
