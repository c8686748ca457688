"""Run the user's own file under a debugger on one case, in a separate process outside the sandbox.

Nothing isolates this code, so it is for the user's own files only. The judging process never runs any of it.
"""

from __future__ import annotations

import bdb
import importlib
import os
import sys
import traceback
from types import ModuleType, TracebackType

import msgspec

from judge.errors import TranslatableError
from judge.guest import codec
from judge.guest.entry_kinds.kind import DebuggedCase, Loaded
from judge.guest.entry_kinds.table import KINDS
from judge.guest.messages import Load
from judge.models import Language, Layout, Record
from judge.text.messages import Phrase, phrase, translate
from judge.text.phrases import phrase_of

_OURS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "")


class DebugPlan(Record, frozen=True, kw_only=True):
    """What to run: the file in ``load`` on one case, whose ``args`` and ``expected`` are encoded values.

    ``debugger`` is a module with pdb's functions.
    """

    load: Load
    args: bytes
    expected: bytes
    debugger: str
    layout: Layout = "dense"
    language: Language = "en"


def main(path: str) -> int:
    """Run the plan in the file at ``path`` and remove the file. Return 0, or 2 if debugger or entry is missing."""
    with open(path, "rb") as file:
        plan = msgspec.msgpack.decode(file.read(), type=DebugPlan)
    os.unlink(path)
    try:
        debugger = importlib.import_module(plan.debugger)
    except ImportError as error:
        return _refused_debugger(plan, phrase("{error}", error=error))
    if not hasattr(debugger, "runcall") or not hasattr(debugger, "run"):
        return _refused_debugger(plan, phrase("it lacks the functions runcall() and run() of pdb"))
    try:
        _debug(plan, debugger)
    except bdb.BdbQuit:
        return 0
    except TranslatableError as error:  # an error of the judge, not an exception in the user's code
        return _refused(plan, phrase_of(error))
    except Exception as error:
        traceback.print_exception(error.with_traceback(_without_ours(error.__traceback__)))
        if hasattr(debugger, "post_mortem"):
            debugger.post_mortem(sys.exc_info()[2])
    return 0


def _without_ours(frames: TracebackType | None) -> TracebackType | None:
    """Return the frames after the last one of the judge or the debugger; all of them if none comes after it."""
    rest, own = frames, frames
    while rest is not None:
        name = rest.tb_frame.f_code.co_filename
        rest = rest.tb_next
        if name.startswith(_OURS) or name == bdb.__file__:
            own = rest
    return own or frames


def _refused_debugger(plan: DebugPlan, reason: Phrase) -> int:
    return _refused(plan, phrase("--debugger {debugger}: {reason}", debugger=plan.debugger, reason=reason))


def _refused(plan: DebugPlan, fault: Phrase) -> int:
    print(f"judge: {translate(fault, plan.language)}", file=sys.stderr)
    return 2


def _debug(plan: DebugPlan, debugger: ModuleType) -> None:
    sys.path.insert(0, os.path.dirname(plan.load.filename))
    loaded = Loaded(plan.load)
    kind = KINDS[plan.load.entry.kind]
    kind.load(loaded)
    case = DebuggedCase(
        codec.decode(plan.args),
        codec.decode(plan.expected),
        plan.layout,
        debugger,
        lambda message: translate(message, plan.language),
    )
    kind.debug(loaded, case)
