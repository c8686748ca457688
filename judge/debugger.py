"""Run the user's own file under a debugger on one case, in a separate process outside the sandbox.

Nothing isolates this code, so it is for the user's own files only. The judging process never runs any of it.
"""

from __future__ import annotations

import bdb
import importlib
import linecache
import os
import sys
import traceback
from types import ModuleType
from typing import Any

import msgspec

from judge.guest import codec, loading, strides
from judge.models import Backend, Entry, Layout, Record

_OPERATIONS = "<operations>"
_SHOWN = 2000


class Plan(Record, frozen=True, kw_only=True):
    """What to run. ``args`` and ``expected`` are encoded values; ``debugger`` is a module with pdb's functions."""

    file: str
    backend: Backend
    entry: Entry
    args: bytes
    expected: bytes
    debugger: str
    layout: Layout = "dense"


def main(path: str) -> int:
    """Run the plan in the file at ``path`` and remove the file. Return 0, or 2 if there is no such debugger."""
    with open(path, "rb") as file:  # noqa: PTH123  # no pathlib beside a user's code
        plan = msgspec.msgpack.decode(file.read(), type=Plan)
    os.unlink(path)  # noqa: PTH108  # as above
    try:
        debugger = importlib.import_module(plan.debugger)
    except ImportError as error:
        print(f"judge: --debugger {plan.debugger}: {error}", file=sys.stderr)
        return 2
    if not hasattr(debugger, "runcall") or not hasattr(debugger, "run"):
        print(f"judge: --debugger {plan.debugger}: it has no runcall() and run() as pdb has", file=sys.stderr)
        return 2
    try:
        _debug(plan, debugger)
    except bdb.BdbQuit:
        return 0
    except Exception:
        traceback.print_exc()
        if hasattr(debugger, "post_mortem"):
            debugger.post_mortem(sys.exc_info()[2])
    return 0


def _debug(plan: Plan, debugger: ModuleType) -> None:
    sys.path.insert(0, os.path.dirname(plan.file))  # noqa: PTH120  # as above
    with open(plan.file, "rb") as file:  # noqa: PTH123  # no pathlib beside a user's code
        module = loading.load(file.read(), plan.file)
    entry = loading.find_entry(module, plan.entry.kind, plan.entry.name, plan.entry.aliases, plan.entry.params)
    values = codec.decode(plan.args)
    expected = codec.decode(plan.expected)
    if plan.entry.kind == "class":
        _operate(entry.make(), values, expected, debugger)
        return
    kinds = [*plan.entry.params.values(), *["plain"] * len(values)]
    arguments = [
        codec.materialise(value, kind, plan.backend, entry.node_types)
        for value, kind in zip(values, kinds, strict=False)
    ]
    arguments = strides.laid_out(arguments, plan.layout)
    for name, value, argument in zip(plan.entry.params, values, arguments, strict=False):
        # The repr of a node is useless, while an array's own repr says more than its encoded form.
        print(f"{name} = {_text(value if isinstance(value, list) else argument)}")
    nodes = plan.entry.returns in ("list-node", "tree-node")
    print(f"expected {_text(expected if nodes else codec.materialise(expected, 'plain', plan.backend, {}))}")
    result = debugger.runcall(entry.make(), *arguments)
    print(f"returned {_text(codec.flatten(result, plan.entry.returns) if nodes else result)}")


def _operate(made: Any, values: list[Any], expected: list[Any], debugger: ModuleType) -> None:
    """Run the operations as a script, one per line, so that the debugger shows which one is running."""
    constructor, operations = values
    lines = [f"it = {made.__name__}({_call(constructor)})"]
    for (name, *arguments), answer in zip(operations, expected, strict=False):
        lines.append(f"it.{name}({_call(arguments)})" + ("" if answer is None else f"  # expected {_text(answer)}"))
    script = "\n".join(lines) + "\n"
    linecache.cache[_OPERATIONS] = (len(script), None, script.splitlines(keepends=True), _OPERATIONS)
    debugger.run(compile(script, _OPERATIONS, "exec"), {made.__name__: made})


def _call(arguments: list[Any]) -> str:
    return ", ".join(map(repr, arguments))


def _text(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
