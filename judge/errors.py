"""The few exceptions of the project. Each message says what is wrong, where, and what to do, in one line."""

from __future__ import annotations


class JudgeError(Exception):
    """Anything that the judge reports to its user instead of a result."""


class UsageError(JudgeError):
    """The caller asked for something that cannot be: no such file, an unknown problem, a bad option."""


class PackageError(UsageError):
    """A problem package is broken: the message names the file, the key or line, and the cure."""


class SandboxError(JudgeError):
    """The judge itself failed: the sandbox could not be started or kept dying. Never the user's fault."""


class BusyError(SandboxError):
    """The machine is too busy to judge: the solution waited for a processor instead of running."""


class HistoryError(UsageError):
    """The user's history cannot be read or written. Judging never fails for it."""
