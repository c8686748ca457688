"""largest-gap: a package to search in. What it asks is the largest difference of two neighbours in a list."""

from __future__ import annotations

from pathlib import Path

from tests.verify.package import Package

FILES = {
    "problem.toml": """\
title = { en = "Largest Gap", zh = "最大间隔" }
difficulty = "easy"
topics = ["array"]
source = "tests"
[entry]
kind = "function"
name = "largest_gap"
params = { numbers = "plain" }
returns = "plain"
[check]
kind = "exact"
[limits]
cpu_s = 0.2
""",
    "statement/problem.en.md": "# Largest Gap\n",
    "statement/problem.zh.md": "# 最大间隔\n",
    "data/sample.jsonl": '{"id": "1", "args": [[1, 4, 2]], "expected": 3, "why": "from 1 to 4"}\n',
    "data/secret.jsonl": '{"id": "none", "args": [[]], "expected": 0, "why": "no neighbours"}\n',
    "generator.py": """\
def generate(rng):
    for index in range(3):
        numbers = [rng.randint(-100, 100) for _ in range(5 + index)]
        yield {"id": f"random-{index}", "args": [numbers], "why": "random numbers"}
    yield {"id": "long", "args": [[rng.randint(0, 5) for _ in range(4000)]], "why": "many numbers"}


def validate(args):
    if not all(type(number) is int for number in args[0]):
        raise ValueError("numbers must be integers")
""",
    "reference.py": """\
def largest_gap(numbers):
    best = 0
    for one, other in zip(numbers, numbers[1:]):
        best = max(best, abs(one - other))
    return best
""",
}
SLOW = """\
def largest_gap(numbers):
    places = range(len(numbers))
    return max([0, *(abs(numbers[i] - numbers[j]) for i in places for j in places if j == i + 1)])
"""


def write_gaps(root: Path) -> Package:
    """The package below ``root``."""
    package = Package(root / "problems" / "largest-gap")
    for name, text in FILES.items():
        package.write(name, text)
    return package
