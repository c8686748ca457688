"""Read a case that the user typed: ``--case`` of ``judge run`` and ``judge debug``."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from shlex import quote
from typing import Any

import msgspec

from judge.catalog.reading import case_from, parsed_json, read_samples
from judge.entry_kinds.table import KINDS
from judge.errors import PackageError, UsageError
from judge.models import Case, Problem
from judge.text.messages import Phrase, mark, nearest, phrase, quoted
from judge.values import wire

_SHOWN = 100
_WHERE = "--case"


def read_own_case(problem: Problem, text: str) -> Case:
    """Return the case whose arguments are in ``text``, in JSON or in Python syntax. It has no answer yet.

    The arguments are a list, or an object whose keys are names of parameters. Raises UsageError.
    """
    from judge.catalog.schema import CaseLine
    from judge.catalog.schema_faults import validated

    try:
        args = _arguments(problem, text)
        return case_from(problem, validated(CaseLine, {"id": "1", "args": args}, _WHERE), "own", _WHERE)
    except PackageError as error:
        raise UsageError(error.text, **error.values) from None


def _arguments(problem: Problem, text: str) -> list[Any]:
    """Return the arguments in calling order. Raises UsageError, PackageError."""
    kind = KINDS[problem.entry.kind]
    names = kind.argument_names(problem.entry)
    listed = _listed(problem, names)
    is_program = kind.answer_is_printed
    form = (
        phrase('write ["3\\n1 2 3\\n"]')
        if is_program
        else phrase("write a list of the arguments, [{names}]", names=listed)
    )
    typed = _parsed_input(text, form)
    if isinstance(typed, dict) and _is_named(problem, typed):
        return _in_order(problem, typed)
    if is_program and not isinstance(typed, list):
        return [typed]
    if not isinstance(typed, list):
        raise UsageError("--case: write a list of the arguments: [{names}]", names=listed)
    needed = _needed(problem)
    if len(typed) < needed:
        missing, wanted = _listed(problem, names[len(typed) : needed]), _listed(problem, names[:needed])
        raise UsageError("--case: missing: {missing}; write a list [{names}]", missing=missing, names=wanted)
    if kind.excess(problem.entry, len(typed)):
        raise _too_many(typed, names)
    return typed


def _too_many(typed: list[Any], names: list[str]) -> UsageError:
    """Return the error for too many arguments, with the list that was probably meant.

    A list beside a value of another type is an argument; values of one type are the elements of an argument.
    """
    is_argument = isinstance(typed[0], list) and not all(isinstance(value, list) for value in typed)
    meant = json.dumps(typed[:1] if is_argument else [typed], separators=(",", ":"), ensure_ascii=False)
    advice = (
        mark("leave out the others: --case {meant}") if is_argument else mark("write them in one list: --case {meant}")
    )
    if len(names) > 1 or len(meant) > _SHOWN:
        meant, advice = f"[{', '.join(names)}]", mark("write them in one list: --case {meant}")
    return UsageError(
        "{where}: {count} arguments for {params} ({names}); {advice}",
        where=_WHERE,
        count=len(typed),
        params=len(names),
        names=", ".join(names),
        advice=phrase(advice, meant=quote(meant)),
    )


def _is_named(problem: Problem, typed: Mapping[str, Any]) -> bool:
    """Return whether an object names the arguments. If there is only one parameter, it may be the argument itself."""
    params = problem.entry.params
    if list(params) != KINDS[problem.entry.kind].argument_names(problem.entry):
        return False  # its arguments are parts of a case, such as the operations on a class
    if len(params) > 1 or typed.keys() == params.keys():
        return True
    sample_values = (value for case in read_samples(problem) for value in wire.unpack(case.args))
    return not any(isinstance(value, dict) for value in sample_values)


def _listed(problem: Problem, names: Sequence[str]) -> Phrase:
    """Return labels of arguments as a list for a sentence. Those that are not the entry's own names are translated."""
    labels = {f"label{index}": name for index, name in enumerate(names)}
    return Phrase(
        ", ".join(f"{{{label}}}" for label in labels),
        {label: name if name in problem.entry.params else Phrase(name) for label, name in labels.items()},
    )


def _in_order(problem: Problem, typed: Mapping[str, Any]) -> list[Any]:
    """Return named arguments in calling order. Raises UsageError for a name that is unknown or missing."""
    names = list(problem.entry.params)
    unknown = next((name for name in typed if name not in names), None)
    if unknown is not None:
        raise UsageError(
            "--case: there is no parameter {name}; {hint}", name=quoted(str(unknown)), hint=nearest(str(unknown), names)
        )
    last = max((names.index(name) + 1 for name in typed), default=0)
    missing = [name for name in names[: max(last, _needed(problem))] if name not in typed]
    if missing:
        raise UsageError("--case: missing: {missing}; add it", missing=", ".join(missing))
    return [typed[name] for name in names[:last]]


def _needed(problem: Problem) -> int:
    """Return how many arguments every sample has; those that some samples omit are optional."""
    return min(len(msgspec.msgpack.decode(case.args, type=list[msgspec.Raw])) for case in read_samples(problem))


def _parsed_input(text: str, cure: Phrase) -> object:
    """Return the value that was typed: JSON, a Python literal (with tuples, None, True or single quotes), or the
    arguments with their names, as a statement shows them."""
    try:
        return parsed_json(text, _WHERE, cure)
    except PackageError:
        from ast import literal_eval

        try:
            return _as_json(literal_eval(text.strip()))
        except (ValueError, SyntaxError, MemoryError, RecursionError):
            named = _named_arguments(text, cure)
        if named:
            return named
        raise


def _named_arguments(text: str, cure: Phrase) -> dict[str, object]:
    """Return the arguments in ``nums = [2, 7], target = 9``; empty if the text is nothing of the kind."""
    import ast

    source = f"f({', '.join(line.strip().rstrip(',') for line in text.splitlines())})"
    try:
        call = ast.parse(source, mode="eval").body
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return {}
    if not isinstance(call, ast.Call) or call.args:
        return {}
    values = {keyword.arg: ast.get_source_segment(source, keyword.value) for keyword in call.keywords}
    return {name: _parsed_input(value, cure) for name, value in values.items() if name and value}


def _as_json(value: object) -> object:
    """Return a Python value with lists in place of tuples. Raises ValueError for what JSON cannot hold."""
    if isinstance(value, list | tuple):
        return [_as_json(item) for item in value]
    if isinstance(value, dict):
        return {key: _as_json(item) for key, item in value.items()}
    if value is None or isinstance(value, bool | int | float | str):
        return value
    raise ValueError(type(value).__name__)
