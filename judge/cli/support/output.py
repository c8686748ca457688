"""Writing to stdout, where the reader may be gone."""

from __future__ import annotations

import os
import sys

from judge.errors import JudgeError


def emit(text: str) -> None:
    """Write the text and a line break to stdout. A reader that has left (``| head``) is no error.

    Raises JudgeError where it cannot be written for another reason, as on a full disk.
    """
    try:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()
    except OSError as error:
        _give_up(error)


def emit_bytes(data: bytes) -> None:
    """Write the very bytes to stdout, for a file or a program to read. Raises JudgeError like ``emit``."""
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
    except OSError as error:
        _give_up(error)


def complain(line: str) -> None:
    """Say on stderr in one line what went wrong. A stderr that is gone changes nothing."""
    from contextlib import suppress

    from judge.text.clean import clean_line

    with suppress(OSError):
        print(f"judge: {clean_line(line, 2000)}", file=sys.stderr, flush=True)


def _give_up(error: OSError) -> None:
    # What is left in the buffer would be tried again, and complained of, when the interpreter leaves.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if not isinstance(error, BrokenPipeError):
        raise JudgeError(f"the output cannot be written: {error.strerror}") from None
