"""What the runner of GitHub Actions makes of a log: a reader of workflow commands, for the tests.

By its own source (actions/runner, ``ActionCommand`` and ``ActionCommandManager``): a line that begins with ``::`` after
white space and has a second ``::`` is a command if its name is known, whatever its case; so is ``##[name …]`` anywhere
in a line. After ``stop-commands`` only the token counts.
"""

from __future__ import annotations

import re
from typing import NamedTuple

KNOWN = frozenset(
    {"error", "warning", "notice", "debug", "group", "endgroup", "stop-commands", "echo", "set-env", "set-output"}
    | {"save-state", "add-path", "add-mask", "add-matcher", "remove-matcher"}
)
_UNESCAPED = (("%0D", "\r"), ("%0A", "\n"))
_UNESCAPED_PROPERTY = (*_UNESCAPED, ("%3A", ":"), ("%2C", ","))


class Command(NamedTuple):
    name: str
    properties: dict[str, str]
    message: str


def commands(log: str) -> list[Command]:
    """The commands that are obeyed, in order; what stops and starts them again is among them."""
    obeyed = []
    token = None
    for line in re.split("\r\n|\r|\n", log):
        command = _colons(line, token) or _brackets(line, token)
        if command is None or (token is not None and command.name != token):
            continue
        obeyed.append(command)
        token = command.message if command.name == "stop-commands" else None
    assert token is None, "the log leaves commands stopped"
    return obeyed


def _known(name: str, token: str | None) -> str | None:
    lowered = name.lower()
    return lowered if lowered in KNOWN or lowered == token else None


def _colons(line: str, token: str | None) -> Command | None:
    line = line.lstrip()
    head, found, message = line[2:].partition("::")
    if not line.startswith("::") or not found:
        return None
    name, _, told = head.partition(" ")
    known = _known(name, token)
    if known is None:
        return None
    pairs = (one.split("=", 1) for one in told.strip().split(",") if one)
    properties = {pair[0]: _unescaped(pair[1], _UNESCAPED_PROPERTY) for pair in pairs if len(pair) == 2 and pair[1]}
    return Command(known, properties, _unescaped(message, _UNESCAPED))


def _brackets(line: str, token: str | None) -> Command | None:
    found = re.search(r"##\[([^\]]*)\](.*)", line)
    name = _known(found[1].partition(" ")[0], token) if found else None
    return Command(name, {}, found[2]) if found and name else None


def _unescaped(text: str, pairs: tuple[tuple[str, str], ...]) -> str:
    for escape, char in pairs:
        text = text.replace(escape, char)
    return text.replace("%25", "%")
