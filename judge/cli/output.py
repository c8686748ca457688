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
        # What is left in the buffer would be tried again, and complained of, when the interpreter leaves.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            raise JudgeError(f"the output cannot be written: {error.strerror}") from None
