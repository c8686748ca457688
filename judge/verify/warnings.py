"""Warn about limits that a statement omits, and about stated bounds, dtypes and layouts that no case reaches.

The statement is prose, so these are hints for the author and never make a proof fail.
"""

from __future__ import annotations

import ast
import math
import re
import sys
from collections.abc import Iterator, Mapping
from typing import Any, get_args

from judge.backends.reachable import parsed
from judge.catalog import layout
from judge.catalog.reading import read_source, read_statement
from judge.entry_kinds.table import KINDS
from judge.guest.backends.numpy import ndarray
from judge.models import Case, Language, Layout, Problem, Verdict
from judge.text.messages import translate
from judge.text.phrases import Phrase, phrase
from judge.values import wire
from judge.verify import package_files
from judge.verify.judgement import Judgement

_CLOSE, _NEAR_MEMORY = 0.99, 0.8
_DTYPE = re.compile(r"\b(?:float(?:64|32|16)|bfloat16|u?int(?:64|32|16|8)|bool)\b")
_BOUND = re.compile(r"(?:≤|at most|up to)\s+(\d[\d \u00a0\u2009]*\d|\d)(?:·?10([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))?")
_POWER = re.compile(r"(?:≤|at most|up to)\s+10([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})")
_DIGITS = re.compile(r"\d{1,300}")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_AXES = ("axis", "dim")
_MACHINE = {"os", "pathlib", "glob", "shutil", "subprocess", "platform", "socket", "tempfile"}
_ELEMENTS = 4096  # elements of a list that are examined


def warnings(problem: Problem, cases: tuple[Case, ...], judgements: Mapping[str, Judgement]) -> list[Phrase]:
    """Return one sentence for each thing that the package states and no case reaches. Raises PackageError."""
    arguments = [(case, wire.unpack(case.args)) for case in cases]
    return [
        *unstated_limits(problem),
        *_bounds(problem, arguments),
        *_dtypes(problem, arguments),
        *_layouts(problem, cases),
        *_options(problem, arguments),
        *_single_catches(judgements),
        *_memory(judgements),
        *_machine(problem),
    ]


def unstated_limits(problem: Problem) -> Iterator[Phrase]:
    """Yield a sentence for each limit that the statement of a language does not state, or states as another number."""
    seconds, memory = phrase("{cpu:g} s", cpu=problem.limits.cpu_s), f"{problem.limits.memory_mib} MiB"
    for language in get_args(Language):
        text = read_statement(problem, language)
        for limit in (translate(seconds, language), memory):
            if not re.search(rf"(?<![\d.]){re.escape(limit)}", text):
                yield phrase("statement/problem.{language}.md does not state the limit of {limit}", language=language,
                             limit=limit)  # fmt: skip


Arguments = list[tuple[Case, Any]]


def _constraints(problem: Problem) -> str:
    return read_statement(problem, "en").partition("## Constraints")[2].partition("\n## ")[0]


def _bounds(problem: Problem, arguments: Arguments) -> Iterator[Phrase]:
    text = _constraints(problem)
    stated = {_number(*match) for match in _BOUND.findall(text)} - {10.0}
    stated |= {_number("1", power) for power in _POWER.findall(text)}
    reached = {quantity for _, values in arguments for quantity in _quantities(values)}
    for bound in sorted(filter(math.isfinite, stated)):
        if not any(_CLOSE * bound <= quantity <= bound for quantity in reached):
            yield phrase("no case reaches the bound {bound:g} of the statement", bound=bound)


def _number(digits: str, power: str) -> float:
    return float(re.sub(r"\D", "", digits) + "e" + (power.translate(_SUPERSCRIPTS) or "0"))


def _quantities(value: Any) -> Iterator[float]:
    """Yield sizes, lengths and magnitudes in an argument, and the numbers in a text."""
    if isinstance(value, wire.Array):
        yield from map(float, (len(value.shape), *value.shape, math.prod(value.shape), _largest(value)))
    elif isinstance(value, list):
        yield float(len(value))
        yield float(sum(math.prod(item.shape) for item in value if isinstance(item, wire.Array)))
        for item in value[:_ELEMENTS]:
            yield from _quantities(item)
    elif isinstance(value, dict):
        yield from _quantities(list(value.values()))
    elif isinstance(value, str):
        yield from map(float, (len(value), value.count("\n"), *_DIGITS.findall(value)))
    elif isinstance(value, int | float) and abs(value) <= sys.float_info.max:
        yield abs(float(value))


def _largest(array: wire.Array) -> float:
    """Return the largest finite magnitude in an array, 0.0 if there is none."""
    import numpy as np

    with np.errstate(invalid="ignore"):  # a signalling NaN raises this flag
        magnitudes = abs(ndarray(array).astype(float))
    return float(magnitudes[np.isfinite(magnitudes)].max(initial=0.0))


def _dtypes(problem: Problem, arguments: Arguments) -> Iterator[Phrase]:
    if "array" in problem.entry.params.values():
        reached = {array.dtype for _, values in arguments for array in _arrays(values)}
        stated = dict.fromkeys(_DTYPE.findall(_constraints(problem)))
        for dtype in stated:
            if dtype not in reached:
                yield phrase("{dtype} is in the constraints, but no case has it", dtype=dtype)


def _arrays(value: Any) -> Iterator[wire.Array]:
    if isinstance(value, wire.Array):
        yield value
    elif isinstance(value, list):
        for item in value[:_ELEMENTS]:
            yield from _arrays(item)


_OF_SEVERAL_ARRAYS = {"mixed", "shared"}  # these layouts make sense only where a case has several arrays


def _layouts(problem: Problem, cases: tuple[Case, ...]) -> Iterator[Phrase]:
    if "array" in problem.entry.params.values():
        missing = [
            name for name in get_args(Layout) if name not in {case.layout for case in cases} | _OF_SEVERAL_ARRAYS
        ]
        if missing:
            yield phrase(
                "no case has the layout {names}; judge.probes.layouts makes such cases", names=", ".join(missing)
            )


def _options(problem: Problem, arguments: Arguments) -> Iterator[Phrase]:
    """Warn about optional parameters, which are those with a default in the reference."""
    if KINDS[problem.entry.kind].argument_names(problem.entry) != list(problem.entry.params):
        return
    names, defaults = list(problem.entry.params), _defaults(problem)
    for name, default in defaults.items():
        if name not in names:
            continue
        index = names.index(name)
        values_given = [values[index] for _, values in arguments if len(values) > index]
        if not any(value != default or type(value) is not type(default) for value in values_given):
            yield phrase("the optional argument {name} is given by no case, or always as its default", name=name)
        numbers = [value for value in values_given if isinstance(value, int | float)]
        if name in _AXES and not (any(value < 0 for value in numbers) and any(value > 0 for value in numbers)):
            yield phrase("no case has a negative {name}, or no case has a positive one", name=name)


def _defaults(problem: Problem) -> dict[str, object]:
    for node in _tree(problem, layout.REFERENCE).body:
        if isinstance(node, ast.FunctionDef) and node.name == problem.entry.name:
            arguments = node.args.args[-len(node.args.defaults) :] if node.args.defaults else []
            pairs = zip(arguments, node.args.defaults, strict=True)
            return {argument.arg: _literal(default) for argument, default in pairs}
    return {}


def _tree(problem: Problem, name: str) -> ast.Module:
    """Return the syntax tree of a file; an empty one if there is no such file, or if it cannot be parsed."""
    return parsed(read_source(problem, name) or b"") or ast.Module([], [])


def _literal(node: ast.expr) -> object:
    try:
        return ast.literal_eval(node)
    except (ValueError, TypeError):
        return None


def _single_catches(judgements: Mapping[str, Judgement]) -> Iterator[Phrase]:
    for name, judgement in judgements.items():
        if judgement.expected is Verdict.WA and judgement.case and not judgement.others:
            yield phrase("{name} is caught by {case} alone", name=name, case=judgement.case)


def _memory(judgements: Mapping[str, Judgement]) -> Iterator[Phrase]:
    for name, judgement in judgements.items():
        if judgement.expected is Verdict.AC and judgement.memory > _NEAR_MEMORY:
            yield phrase(
                "{name} uses {ratio:.2f} of the memory limit; raise the limit", name=name, ratio=judgement.memory
            )


def _machine(problem: Problem) -> Iterator[Phrase]:
    """Warn about modules through which an answer could come from the machine's files."""
    for name in [*package_files.accepted_files(problem), layout.GENERATOR]:
        for node in ast.walk(_tree(problem, name)):
            modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            modules += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            for module in modules:
                if module.partition(".")[0] in _MACHINE:
                    yield phrase(
                        "{name} imports {module}: no verdict may depend on the machine's files",
                        name=name,
                        module=module,
                    )
