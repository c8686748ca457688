"""A small package, as a table of files that a test may change before it is written down."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
import pytest

from judge.catalog.cache import Cache
from judge.models import Case, Problem
from judge.values.wire import pack
from tests.judging import building

Files = dict[str, str | bytes]
WritePackage = Callable[[Files], Path]

PROBLEM_TOML = """\
title = { en = "Add", zh = "相加" }
difficulty = "easy"
topics = ["math"]
source = "primary school"

[entry]
kind = "function"
name = "add"
params = { a = "plain", b = "plain" }
returns = "plain"

[check]
kind = "exact"

[limits]
cpu_s = 1

[rules]
forbid = ["sum"]

[[hints]]
en = "Which operator?"
zh = "哪个运算符"
"""

FILES: Files = {
    "problem.toml": PROBLEM_TOML,
    "statement/problem.en.md": "# Add\n\nReturn a + b.\n",
    "statement/problem.zh.md": "# 相加\n\n返回 a + b。\n",
    "data/sample.jsonl": '{"id": "1", "args": [1, 2], "expected": 3}\n',
    "data/secret.jsonl": '{"id": "minus", "args": [-1, 1], "why": "numbers may be negative"}\n',
    "generator.py": "def generate(rng):\n    yield {'id': 'a', 'args': [1, 1]}\n",
    "reference.py": "def add(a, b):\n    return a + b\n",
    "submissions/accepted/plus.py": "def add(a, b):\n    return b + a\n",
}


def write_files(folder: Path, files: Files) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


@pytest.fixture
def write_package(tmp_path: Path) -> WritePackage:
    """Writes the small package with the given files changed or added; returns its folder."""
    return lambda changes: write_files(tmp_path / "problems" / "add-two", {**FILES, **changes})


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "cache")


def line(**case: object) -> str:
    """A case line; ``id`` and ``why`` need not be given."""
    return json.dumps({"id": "1", "why": "because", **case}) + "\n"


def with_entry(**types: str) -> str:
    """problem.toml with these types of parameters; ``returns`` among them is that of the answer."""
    returns = types.pop("returns", "plain")
    params = ", ".join(f'{name} = "{kind}"' for name, kind in types.items())
    text = PROBLEM_TOML.replace('params = { a = "plain", b = "plain" }', f"params = {{ {params} }}")
    return text.replace('returns = "plain"', f'returns = "{returns}"')


class FakeCaseMaker:
    """The code of a package, which returns what a test chooses, and counts its calls."""

    def __init__(self, generated: Sequence[Case] = ()) -> None:
        self.generated = list(generated)
        self.answer = pack(7)
        self.too_few = 0
        self.asked: list[str] = []

    def generate(self, problem: Problem, source: bytes, seed: str) -> list[Case]:
        assert b"def generate" in source
        self.asked.append(f"generate {seed}")
        return self.generated

    def answers(self, problem: Problem, source: bytes, cases: Sequence[Case]) -> list[bytes]:
        assert b"def add" in source
        self.asked.append(f"answers {len(cases)}")
        return [self.answer] * (len(cases) - self.too_few)

    def gradients(self, problem: Problem, source: bytes, cases: Sequence[Case]) -> list[bytes | None]:
        assert b"def add" in source
        self.asked.append(f"gradients {len(cases)}")
        return [self.answer, *[None] * (len(cases) - 1)]


@pytest.fixture
def torch_only() -> Problem:
    """A problem that can be solved with PyTorch alone."""
    made = building.problem("norm", params=["array"], returns="array")
    return msgspec.structs.replace(made, entry=msgspec.structs.replace(made.entry, backends=("torch",)))
