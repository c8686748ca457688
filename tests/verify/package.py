"""largest-rise: the largest rise from one number to the next. Small, and its cases let no mutant through."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

SLUG = "largest-rise"
PROBLEM = """\
title = { en = "Largest Rise", zh = "最大升幅" }
difficulty = "easy"
topics = ["array"]
source = "tests"
[entry]
kind = "function"
name = "largest_rise"
params = { numbers = "plain" }
returns = "plain"
[check]
kind = "exact"
[limits]
cpu_s = 0.1
"""
STATEMENT = """\
# Largest Rise

```
Input: [[1, 4, 2]]
Output: 3
```

0.1 s and 256 MiB per case, 0.1 秒。
"""
REFERENCE = """\
def largest_rise(numbers):
    best = 0
    for at in range(1, len(numbers)):
        best = max(best, numbers[at] - numbers[at - 1])
    return best
"""
GENERATOR = """\
def generate(rng):
    for index in range(3):
        numbers = [rng.randint(-100, 100) for _ in range(5 + index)]
        yield {"id": f"random-{index}", "args": [numbers], "why": "random numbers"}
    yield {"id": "long", "args": [[rng.randint(0, 5) for _ in range(4500)]], "why": "many numbers"}


def validate(args):
    if not all(type(number) is int for number in args[0]):
        raise ValueError("numbers must be integers")
"""
FOIL = """\
# Takes a fall for a rise.
def largest_rise(numbers):
    return max([0, *(abs(other - one) for one, other in zip(numbers, numbers[1:]))])
"""
SLOW = """\
# Compares all pairs of positions.
def largest_rise(numbers):
    best = 0
    for i in range(len(numbers)):
        for j in range(len(numbers)):
            if j == i + 1:
                best = max(best, numbers[j] - numbers[i])
    return best
"""
SAMPLES = '{"id": "1", "args": [[1, 4, 2]], "expected": 3, "why": "from 1 to 4"}\n'
SECRETS = (
    '{"id": "none", "args": [[]], "expected": 0, "why": "no neighbours"}\n'
    '{"id": "one", "args": [[7]], "expected": 0, "why": "no neighbours"}\n'
    '{"id": "same", "args": [[3, 3]], "expected": 0, "why": "no rise at all"}\n'
    '{"id": "down", "args": [[9, 1, 2]], "expected": 1, "why": "a fall is no rise"}\n'
    '{"id": "falling", "args": [[5, 4]], "expected": 0, "why": "nothing but a fall"}\n'
)


class Package(NamedTuple):
    """Its folder."""

    folder: Path

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def replace(self, name: str, old: str, new: str) -> None:
        text = (self.folder / name).read_text(encoding="utf-8")
        assert old in text
        self.write(name, text.replace(old, new))


def write_package(root: Path) -> Package:
    """The package and its starter below ``root``."""
    package = Package(root / "problems" / SLUG)
    files = {
        "problem.toml": PROBLEM,
        "statement/problem.en.md": STATEMENT,
        "statement/problem.zh.md": STATEMENT,
        "data/sample.jsonl": SAMPLES,
        "data/secret.jsonl": SECRETS,
        "generator.py": GENERATOR,
        "reference.py": REFERENCE,
        "submissions/accepted/comprehension.py": (
            "def largest_rise(numbers):\n    return max([0, *(b - a for a, b in zip(numbers, numbers[1:]))])\n"
        ),
        "submissions/wrong_answer/sign.py": FOIL,
        "submissions/time_limit_exceeded/pairs.py": SLOW,
        "../../solutions_template/largest_rise.py": "def largest_rise(numbers):\n    raise NotImplementedError\n",
    }
    for name, text in files.items():
        package.write(name, text)
    return package
