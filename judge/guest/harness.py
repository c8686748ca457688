"""A package's harness: code of the package that calls the solution and returns what it observed.

It runs in the same process as the solution, so it can be protected from mistakes only: the solution cannot import it,
each case runs it again, and it uses the built-in functions as they were before the solution was loaded.
"""

from __future__ import annotations

import builtins
import linecache
from collections.abc import Callable
from types import CodeType
from typing import Any

from judge.errors import TranslatableError
from judge.guest import tracebacks
from judge.guest.names import HARNESS as FILENAME
from judge.guest.names import HARNESS_NAMES, MARK
from judge.text.phrases import Phrase

_ENTRY = "run"
_MOST_SAID = 500


class HarnessFault(TranslatableError):
    """The harness itself failed, or its source cannot be used."""


class Harness:
    """The harness of a package. Nothing of it runs before there is a case."""

    def __init__(self, source: bytes) -> None:
        self._source = source
        self._builtins = dict(vars(builtins))
        self._code: CodeType | None = None

    def fresh(self) -> Callable[..., Any]:
        """Run the module level and return its function ``run``. Raises HarnessFault."""
        try:
            if self._code is None:
                text = self._source.decode()
                linecache.cache[FILENAME] = (len(text), None, text.splitlines(keepends=True), FILENAME)
                self._code = compile(text, FILENAME, "exec", dont_inherit=True, optimize=0)
            names: dict[str, Any] = {"__builtins__": dict(self._builtins), "__name__": "harness"}
            HARNESS_NAMES[:] = [names]
            exec(self._code, names)
            run: Callable[..., Any] = names[_ENTRY]
        except Exception as error:
            raise fault(error) from None
        return run


def fault(error: BaseException) -> HarnessFault:
    """Return the failure of a harness as the package's fault."""
    line = tracebacks.own_line(error, FILENAME)
    return HarnessFault("the harness failed in line {line}: {error}", line=line, error=tracebacks.reason(error))


def is_own_assertion(error: AssertionError, filename: str) -> bool:
    """Return whether the harness raised ``error``, and not the solution in ``filename``."""
    own = False
    step = error.__traceback__
    while step is not None:
        code = step.tb_frame.f_code
        if code.co_filename in (FILENAME, filename):
            own = code.co_filename == FILENAME and MARK not in step.tb_frame.f_globals
        step = step.tb_next
    return own


def assertion_message(error: AssertionError) -> Phrase:
    """Return the message of an assertion: a text, or a dict of texts by language. If it has none, its source line."""
    given = error.args[0] if error.args else ""
    texts = given if type(given) is dict else {"en": given}
    english, chinese = texts.get("en", ""), texts.get("zh", "")
    if type(english) is not str or not english:
        english = linecache.getline(FILENAME, tracebacks.own_line(error, FILENAME)).strip()
    if type(chinese) is not str or not chinese:
        chinese = english
    return Phrase(tracebacks.plain(english, _MOST_SAID), {"zh": tracebacks.plain(chinese, _MOST_SAID)})
