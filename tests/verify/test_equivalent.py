"""equivalent.toml excuses exactly what it names, and no more."""

from __future__ import annotations

import pytest

from judge.errors import PackageError
from judge.session import Session
from judge.verify.mutation_testing import Equivalent, read_equivalents, without_equivalents
from judge.verify.records import Survivor
from tests.verify.package import SLUG, Package


def survivor(after: str, line: int = 3) -> Survivor:
    return Survivor(file="reference.py", line=line, operator="constant", before="x = 1", after=after)


def entry(*after: str, times: int = 1) -> Equivalent:
    return Equivalent(file="reference.py", before="x = 1", after=list(after), why="it is the same", times=times)


def test_an_entry_excuses_its_survivors() -> None:
    left, stale = without_equivalents(
        [survivor("x = 2"), survivor("x = 0"), survivor("x = 9")], [entry("x = 2", "x = 0")]
    )
    assert left == (survivor("x = 9"),)
    assert list(map(str, stale)) == []


def test_an_entry_for_what_is_killed_is_stale() -> None:
    _, stale = without_equivalents([], [entry("x = 2")])
    assert list(map(str, stale)) == ["reference.py: x = 1 → x = 2: is killed, or is not a mutant"]


def test_an_entry_does_not_excuse_the_same_change_elsewhere() -> None:
    both = [survivor("x = 2", line=3), survivor("x = 2", line=8)]
    left, stale = without_equivalents(both, [entry("x = 2")])
    assert left == tuple(both)
    assert list(map(str, stale)) == ["reference.py: x = 1 → x = 2: survives 2 times"]
    assert without_equivalents(both, [entry("x = 2", times=2)]) == ((), [])


def test_two_entries_for_one_change_are_too_many() -> None:
    left, stale = without_equivalents([survivor("x = 2")], [entry("x = 2"), entry("x = 2")])
    assert left == ()
    assert list(map(str, stale)) == ["reference.py: x = 1 → x = 2: is listed twice"]


def test_the_file_is_read(session: Session, package: Package) -> None:
    assert read_equivalents(session.catalogue.load(SLUG)) == []
    text = '[[equivalent]]\nfile = "reference.py"\nbefore = "a"\nafter = "b"\nwhy = "never reached"\n'
    package.write("equivalent.toml", text)
    (read,) = read_equivalents(session.catalogue.load(SLUG))
    assert read.afters == ["b"]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [("why", "because", "because"), ('"never"', '""', "why: is empty"), ("[[equivalent]]", "[[", "equivalent.toml")],
)
def test_a_broken_file_is_refused(session: Session, package: Package, old: str, new: str, told: str) -> None:
    text = '[[equivalent]]\nfile = "reference.py"\nbefore = "a"\nafter = "b"\nwhy = "never"\n'
    package.write("equivalent.toml", text.replace(old, new))
    with pytest.raises(PackageError, match=told):
        read_equivalents(session.catalogue.load(SLUG))
