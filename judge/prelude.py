"""Starts the box of a submission before the command line is even parsed: both take time, and not each other's.

A wrong guess costs nothing but the time it would have saved. Imports as little as it can.
"""

from __future__ import annotations

import os
import stat

from judge.boxes import prelaunch

TYPE_CHECKING = False  # as typing has it, without the time that importing typing takes
if TYPE_CHECKING:
    from collections.abc import Sequence

    from judge.sandbox.launch import Launched

_LOOKED_AT = 1 << 16


def prewarm(args: Sequence[str]) -> Launched | None:
    """Start the template that judging ``args``' file seems to need; None where no file is to be seen."""
    source = next((text for arg in args[1:] if arg.endswith(".py") and (text := _head(arg)) is not None), None)
    if source is None:
        return None
    try:
        return prelaunch(_flavour(args, _imported(source)))
    except OSError:
        return None  # the same will be tried again where it can be reported


def _flavour(args: Sequence[str], imported: set[bytes]) -> str:
    asked = {arg.removeprefix("--flavour=") for arg in args}
    if "numpy" not in asked and ("torch" in asked or b"torch" in imported):
        from importlib.util import find_spec  # torch takes far longer to start than this to import

        if find_spec("torch") is not None:
            return "torch"
    return "numpy" if "numpy" in asked or b"numpy" in imported else "python"


def _imported(source: bytes) -> set[bytes]:
    """The top-level names that lines of a source seem to import. By hand: to import ``re`` would delay the box."""
    words = (line.replace(b".", b" ").replace(b",", b" ").split(maxsplit=2) for line in source.splitlines())
    return {line[1] for line in words if len(line) > 1 and line[0] in (b"import", b"from")}


def _head(path: str) -> bytes | None:
    try:
        with open(os.open(path, os.O_RDONLY | os.O_NONBLOCK), "rb") as file:  # a pipe would be waited for
            return file.read(_LOOKED_AT) if stat.S_ISREG(os.fstat(file.fileno()).st_mode) else None
    except (OSError, ValueError):
        return None
