"""An input for a program that the user pipes into ``judge run``: ``judge run FILE < input.txt``."""

from __future__ import annotations

import json
import os
import select
import stat

from judge.entry_kinds.table import KINDS
from judge.errors import UsageError
from judge.models import Problem

_LARGEST = 64 << 20
_PATIENCE_S = 0.2


def piped_case(problem: Problem) -> str | None:
    """Return standard input as the text that ``--case`` takes; None if nothing is piped or the problem takes no text.

    A pipe that stays empty for a moment was inherited from a program that starts this one; nobody writes into it.
    Raises UsageError if the input is too large or not text.
    """
    if not KINDS[problem.entry.kind].answer_is_printed:
        return None
    mode = os.fstat(0).st_mode
    ready = stat.S_ISREG(mode) or (stat.S_ISFIFO(mode) and bool(select.select([0], [], [], _PATIENCE_S)[0]))
    if not ready:
        return None
    with open(0, "rb", closefd=False) as stream:  # a descriptor has no path
        data = stream.read(_LARGEST + 1)
    if not data:
        return None
    if len(data) > _LARGEST:
        raise UsageError("standard input: larger than {size} MiB", size=_LARGEST >> 20)
    try:
        return json.dumps([data.decode()])
    except UnicodeDecodeError as error:
        raise UsageError("standard input: not UTF-8 at byte {place}", place=error.start) from None
