"""The exceptions of the project. Each message says in one line what is wrong, where, and what to do."""

from __future__ import annotations

from collections.abc import Mapping


class TranslatableError(Exception):
    """An exception whose message can be translated when it is shown (``judge.text.messages.translate``).

    ``text`` is the English message, a template for ``str.format`` if there are ``values``. ``str()`` gives it in
    English.
    """

    def __init__(self, text: str = "", /, **values: object) -> None:
        super().__init__(text.format_map(values) if values else text)
        self.text: str = text
        self.values: Mapping[str, object] = values


class JudgeError(TranslatableError):
    """Anything that the judge reports to its user instead of a result."""


class BadValue(TranslatableError, ValueError):
    """A value is not allowed. The message says what is wrong and the remedy; the caller adds the place."""


class InputError(JudgeError):
    """The user's input cannot be used: wrong usage or a broken file. The exit status is 2."""


class UsageError(InputError):
    """The caller asked for something that does not exist or is not possible: a file, a problem, an option."""


class PackageError(InputError):
    """A problem package is broken. The message names the file, the key or line, and the remedy."""


class HistoryError(InputError):
    """The user's history cannot be read or written. Judging never fails because of it."""


class SandboxError(JudgeError):
    """The judge itself failed: a sandbox could not be started, or died repeatedly. Never the user's fault."""


class SandboxLost(JudgeError):
    """A fork server or one of its children was lost. ``SandboxPool.use`` tries again with another sandbox."""


class BusyError(JudgeError):
    """The machine is too busy to judge: the solution waited for a processor instead of running."""
