"""A problem package that is small enough to be read here: add_up(numbers)."""

from __future__ import annotations

from pathlib import Path

PROBLEM = """\
title = { en = "Add Up", zh = "求和" }
difficulty = "easy"
topics = ["array"]
source = "tests"
[entry]
kind = "function"
name = "add_up"
aliases = ["addUp"]
params = { numbers = "plain" }
returns = "plain"
[check]
kind = "exact"
[limits]
cpu_s = 0.2
[[hints]]
en = "What is the sum of nothing?"
zh = "空列表的和是多少？"
"""
REFERENCE = "def add_up(numbers):\n    return sum(numbers)\n"
FOIL = """\
# Forgets the last number.
# zh: 漏掉了最后一个数。
def add_up(numbers):
    return sum(numbers[:-1])
"""
SAMPLES = '{"id": "1", "args": [[1, 2]], "expected": 3, "why": "two numbers"}\n'
SECRETS = (
    '{"id": "empty", "args": [[]], "expected": 0, "why": "the sum of nothing is 0"}\n'
    '{"id": "negative", "args": [[-1, -2]], "expected": -3, "why": "numbers may be negative"}\n'
)
STARTER = '# judge: add-up\n\n\ndef add_up(numbers):\n    """Return the sum."""\n    raise NotImplementedError\n'


def write_package(folder: Path) -> None:
    files = {
        "problem.toml": PROBLEM,
        "statement/problem.en.md": "# Add Up\n\nReturn the **sum** of `numbers`.\n",
        "statement/problem.zh.md": "# 求和\n\n返回 `numbers` 的**和**。\n",
        "data/sample.jsonl": SAMPLES,
        "data/secret.jsonl": SECRETS,
        "reference.py": REFERENCE,
        "submissions/accepted/loop.py": REFERENCE,
        "submissions/wrong_answer/last.py": FOIL,
    }
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
