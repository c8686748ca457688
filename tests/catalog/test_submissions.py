"""The solutions that a package shows."""

from __future__ import annotations

import pytest

from judge.catalog.reading import read_problem
from judge.catalog.submissions import MAX_IDEA, idea_of, read_solutions
from tests.catalog.conftest import WritePackage


@pytest.mark.parametrize(
    ("source", "idea"),
    [
        ("# One pass,\n# two pointers.\n#\n# More.\ndef f(): ...\n", "One pass, two pointers."),
        ('"""Two\nlines.\n\nAnd more."""\n', "Two lines."),
        ('def f():\n    """Inside."""\n', "Inside."),
        ("\ufeff# With a mark.\n", "With a mark."),
        ('"""never closed', "never closed"),
        ("x = 1\n", ""),
        ("", ""),
    ],
)
def test_idea(source: str, idea: str) -> None:
    assert idea_of(source) == idea


def test_idea_is_bounded() -> None:
    assert len(idea_of("# " + "x" * 10_000)) == MAX_IDEA


def test_reference_first_then_the_explained(write_package: WritePackage) -> None:
    folder = write_package(
        {
            "submissions/accepted/a.py": "def add(a, b):\n    return b + a\n",
            "submissions/accepted/b.py": "# Explained.\ndef add(a, b):\n    return b + a\n",
            "submissions/accepted/odd.py": b"# \xff\ndef add(a, b):\n    return b + a\n",
        }
    )
    names = [solution.name for solution in read_solutions(read_problem(folder))]
    assert names == ["reference.py", "b.py", "odd.py", "a.py", "plus.py"]
