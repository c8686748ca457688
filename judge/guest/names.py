"""Names of forbidden functions, and the violation of such a rule.

A rule without a dot (``log_softmax``) means the functions of an array library, whatever their spelling: also
``LogSoftmax``, ``_log_softmax`` and ``log_softmax_``. A rule with a dot (``builtins.sorted``, ``list.sort``,
``heapq.heappush``) or the name of a standard module (``heapq``) means exactly that; ``numpy.*`` means everything in a
module of any other library.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager, nullcontext
from functools import cache
from types import CodeType, FrameType, FunctionType, ModuleType
from typing import Any, NamedTuple, NoReturn

from judge.text.phrases import NOTHING, Phrase, joined, phrase

SOLUTION = "solution"
"""The name of the module that a solution is loaded as."""


HARNESS = "<harness>"
"""The file name of a package's harness."""


HARNESS_NAMES: list[dict[str, Any]] = []
"""The global names of the harness that runs now: a solution can compile code under the harness's file name."""


MARK = "__judge_solution__"
"""The global by which the frames of a solution's own code are recognised."""


class RuleViolation(BaseException):
    """A forbidden function was called. Not an ``Exception``, so that a broad ``except`` does not swallow it."""


class Caught(NamedTuple):
    """The first violation: the name that was used, and the solution's line or 0."""

    name: str
    line: int

    @property
    def reason(self) -> Phrase:
        """The message for the solution's author."""
        place = phrase("line {line}: ", line=self.line) if self.line else NOTHING
        return joined(place, forbidden_here(self.name))


class Guard:
    """Catches calls of forbidden functions while a solution runs.

    ``caught`` is the first forbidden call, even if the solution swallowed the exception.
    """

    def __init__(self) -> None:
        self.caught: Caught | None = None

    def mode(self) -> AbstractContextManager[Any]:
        """Return a context in which a library's operators are watched, whatever name they are called by."""
        return nullcontext()

    def refuse(self, name: str) -> NoReturn:
        """Refuse the use of a name. Raises RuleViolation."""
        if self.caught is None:
            frame = solution_frame(sys._getframe(1))
            self.caught = Caught(name.removeprefix("builtins."), frame.f_lineno if frame is not None else 0)
        raise RuleViolation(name)


class RefusingModule(ModuleType):
    """A module that refuses to give the solution anything. ``spelling`` is its name in the message."""

    def __init__(self, module: ModuleType, spelling: str, refuse: Callable[[str], NoReturn]) -> None:
        super().__init__(module.__name__)
        self.__dict__.update(_judge_module=module, _judge_spelling=spelling, _judge_refuse=refuse)

    def __getattr__(self, name: str) -> Any:
        if is_called_by_solution(sys._getframe(1)) and not name.startswith("__"):
            self.__dict__["_judge_refuse"](f"{self.__dict__['_judge_spelling']}.{name}")
        return getattr(self.__dict__["_judge_module"], name)


def forbidden_here(name: str) -> Phrase:
    """Return the message about the use of a forbidden name."""
    return phrase("{name} is forbidden here: write it by hand", name=name)


def normal(name: str) -> str:
    """Return the form in which names of library functions are compared."""
    return name.replace("_", "").lower()


def is_exact(rule: str) -> bool:
    """Return whether a rule means one name exactly, instead of library functions in any spelling."""
    return "." in rule or rule in sys.stdlib_module_names


def library_names(rules: Iterable[str]) -> set[str]:
    """Return the rules for library functions, in normal form."""
    return {normal(rule) for rule in rules if not is_exact(rule)}


def solution_frame(frame: FrameType | None) -> FrameType | None:
    """Return the innermost frame at or above ``frame`` that runs the solution's own code."""
    while frame is not None and MARK not in frame.f_globals:
        frame = frame.f_back
    return frame


def is_harness(frame: FrameType) -> bool:
    """Return whether a frame runs code of the package's harness."""
    return frame.f_code.co_filename == HARNESS and any(frame.f_globals is names for names in HARNESS_NAMES)


def is_library_code(frame: FrameType) -> bool:
    """Return whether a frame runs code of an imported module or of the package's harness."""
    name, filename = frame.f_globals.get("__name__"), frame.f_code.co_filename
    if is_harness(frame):
        return True
    if type(name) is not str or name == SOLUTION or name not in sys.modules:
        return False
    module = vars(sys.modules[name]).get("_judge_module", sys.modules[name])  # a guard may have replaced it
    is_text = filename.startswith("<") and not filename.startswith("<frozen ")
    return vars(module) is frame.f_globals and not is_text


def is_called_by_solution(frame: FrameType | None) -> bool:
    """Return whether this frame itself runs the solution's own code, or text that was given to ``exec`` or ``eval``."""
    return frame is not None and (MARK in frame.f_globals or frame.f_code.co_filename == "<string>")


@cache
def importing_codes() -> frozenset[CodeType]:
    """Return the code of the functions that import modules. Comparing names would not do: other code may have them."""
    names = ("_frozen_importlib", "_frozen_importlib_external")
    spaces: list[Mapping[str, Any]] = [vars(sys.modules[name]) for name in names]
    spaces += [vars(kind) for space in spaces for kind in space.values() if isinstance(kind, type)]
    functions = [getattr(value, "__func__", value) for space in spaces for value in space.values()]
    return frozenset(value.__code__ for value in functions if isinstance(value, FunctionType))
