"""Read problems in the format of HumanEval: one JSON object per line with a prompt, a canonical solution and a test.

The test's ``check(candidate)`` runs on the canonical solution inside the sandbox; the calls that it makes become the
cases. Source: Chen et al. 2021, Evaluating Large Language Models Trained on Code.
"""

from __future__ import annotations

import gzip
import json
import time
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import msgspec

from judge.backends.reachable import LARGEST_SOURCE, parsed
from judge.errors import PackageError, UsageError
from judge.files import TOO_LARGE, read_bounded, without_bom
from judge.formats.package import ForeignCase, ForeignProblem, parameters_of, slug_from
from judge.models import Case, Check, Entry, Limits, Problem, Text
from judge.session import Session
from judge.text.foreign import foreign
from judge.text.messages import Phrase, phrase
from judge.values import scan, wire

MAX_FILE = 64 << 20
_MOST_S = 600.0  # for the checks of all tasks
_MOST_VALUES = 4 * scan.MAX_VALUES  # in the cases of all tasks
_SAMPLES = 2
_RECORDER = Path(__file__).with_name("humaneval_recorder.py.in")


class _Row(msgspec.Struct):
    task_id: str
    prompt: str
    entry_point: str
    canonical_solution: str
    test: str


def import_humaneval(source: Path, session: Session) -> list[ForeignProblem]:
    """Return the problems in a JSONL file, plain or gzipped. The checks of the tasks run in the session's sandbox.

    Raises UsageError for a file in another format. A task whose own check fails is left out with a note.
    """
    raw = read_bounded(source, MAX_FILE)
    if raw.startswith(b"\x1f\x8b"):
        with gzip.GzipFile(fileobj=BytesIO(raw)) as file:
            raw = file.read(MAX_FILE)
    problems: list[ForeignProblem] = []
    budget, until = _ValueBudget(), time.monotonic() + _MOST_S
    for number, line in enumerate(BytesIO(without_bom(raw)), start=1):
        if time.monotonic() > until:
            raise UsageError("{source}: its checks take more than {limit:g} s; split it", source=source, limit=_MOST_S)
        if line.strip():
            try:
                row = msgspec.json.decode(line, type=_Row)
                problems.append(_problem(row, f"{source}:{number}: {row.task_id}", session, budget))
            except msgspec.DecodeError as error:
                raise UsageError(
                    "{source}:{number}: not a HumanEval task: {error}",
                    source=source,
                    number=number,
                    error=foreign(error),
                ) from None
            except scan.WireError:
                raise UsageError("{source}: holds too many values; split it", source=source) from None
    return problems


class _ValueBudget:
    """How many values the cases of all tasks may still hold."""

    def __init__(self) -> None:
        self._left = _MOST_VALUES

    def charge(self, cases: list[Case]) -> Iterator[Case]:
        """Yield the cases. Raises WireError at the first one for which there is no room."""
        for case in cases:
            for raw in (case.args, case.expected or b""):
                self._left -= scan.count_values(raw, self._left)
            yield case


def _problem(row: _Row, place: str, session: Session, budget: _ValueBudget) -> ForeignProblem:
    slug = slug_from(row.task_id)
    solution = row.prompt + row.canonical_solution
    params = _parameters(solution, row.entry_point, place)
    generator = _RECORDER.read_text("utf-8")
    for name, value in (("SOLUTION", solution), ("TEST", row.test), ("ENTRY", row.entry_point)):
        generator = generator.replace(f"{name} = ''", f"{name} = {value!r}")
    notes: list[Phrase] = []
    cases: list[ForeignCase] = []
    try:
        for case in budget.charge(_recorded(session, slug, generator.encode(), params)):
            args, expected = _json_value(case.args), _json_value(case.expected or b"")
            if args is _NO_JSON or expected is _NO_JSON:
                notes.append(
                    phrase(
                        "{task}: the call {case} cannot be written in JSON; left out", task=row.task_id, case=case.id
                    )
                )
            else:
                assert isinstance(args, list)
                cases.append(ForeignCase(id=case.id, args=args, expected=expected))
    except PackageError as error:
        notes.append(phrase("{task}: its own check fails: {error}; left out", task=row.task_id, error=error))
    return ForeignProblem(
        slug=slug,
        title=f"{row.task_id}: {row.entry_point}",
        source=f"HumanEval, {row.task_id}",
        statement=f"Complete the function.\n\n```python\n{row.prompt.rstrip()}\n```\n",
        entry={"kind": "function", "name": row.entry_point, "params": params, "returns": "plain"},
        check={"kind": "float", "rtol": 1e-6, "atol": 1e-6},
        samples=cases[:_SAMPLES],
        secret=cases[_SAMPLES:] or cases,
        files={"reference.py": solution.encode()},
        starter=f"{row.prompt.rstrip()}\n    raise NotImplementedError\n".encode(),
        notes=tuple(notes),
    )


def _recorded(session: Session, slug: str, generator: bytes, params: dict[str, str]) -> list[Case]:
    """Run a generator that is not part of a package yet, and return its cases."""
    problem = Problem(
        slug=slug,
        folder=slug,
        digest="",
        title=Text(en=slug, zh=slug),
        difficulty="medium",
        topics=(),
        source="",
        entry=Entry(kind="function", name="f", aliases=(), params=dict.fromkeys(params, "plain"), returns="plain"),
        check=Check(kind="exact"),
        limits=Limits(),
    )
    return session.package_runner.generate(problem, generator, "import")


def _parameters(source: str, name: str, place: str) -> dict[str, str]:
    """Return the parameters of a function, each with the type ``plain``. The source is parsed, never run."""
    text = source.encode("utf-8", "surrogatepass")
    if len(text) > LARGEST_SOURCE:
        raise UsageError(TOO_LARGE, path=place, kib=LARGEST_SOURCE >> 10)
    tree = parsed(text)
    if tree is None:
        raise UsageError("{place}: the prompt and the canonical solution together are not Python", place=place)
    found = parameters_of(tree, name)
    if found is None:
        raise UsageError("{place}: the prompt does not define {function}", place=place, function=name)
    return dict.fromkeys(found, "plain")


_NO_JSON = object()


def _json_value(raw: bytes) -> object:
    """Return a packed value as JSON data, or ``_NO_JSON``."""
    try:
        value = wire.unpack(raw)
        return json.loads(json.dumps(value, allow_nan=False))
    except (wire.WireError, TypeError, ValueError):
        return _NO_JSON
