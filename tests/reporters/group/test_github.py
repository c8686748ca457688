"""Workflow commands, as the runner reads them."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import assume, given, settings

from judge.models import Verdict
from judge.reporters.group import GroupView
from judge.reporters.group.github import LIMIT, render
from judge.text.clean import clean_line
from tests.reporters.group.hostile import CORPUS, TEXTS
from tests.reporters.group.runner import Command, commands
from tests.reporters.group.sample import alone, poisoned, sample

VIEW = GroupView(tree="solutions")


def of_kind(found: list[Command], name: str) -> list[Command]:
    return [command for command in found if command.name == name]


def test_failures_are_annotated_on_their_lines() -> None:
    errors = of_kind(commands(render(sample(), VIEW)), "error")
    assert (
        Command(
            "error",
            {
                "file": "solutions/李博/lru_cache.py",
                "line": "14",
                "endLine": "14",
                "title": "RE lru-cache (李博)",
            },
            "secret/evict: KeyError: 3\n1 of 4 cases passed\nsample 1/1 · secret 0/2 · generated 0/1\n"
            'input: ["LRUCache", "get"], [[2], [3]]',
        )
        in errors
    )


def test_requirements_come_first_then_failures_with_a_line() -> None:
    errors = of_kind(commands(render(sample(), VIEW)), "error")
    assert [("file" in one.properties, "line" in one.properties) for one in errors] == [
        *[(False, False)] * 2,
        *[(True, True)] * 2,
        *[(True, False)] * 4,
    ]
    assert errors[0].properties["title"] == "at least 40 % of the points"


def test_the_judge_s_own_failure_is_on_no_file() -> None:
    warning = of_kind(commands(render(sample(), VIEW)), "warning")[0]
    assert warning.properties == {"title": "IE softmax (cleo)"}
    assert "not your code's fault" in warning.message


@pytest.mark.parametrize("tree", ["", ".", "./", "solutions", "solutions/"])
def test_paths_are_from_the_root_of_the_repository(tree: str) -> None:
    files = {one.properties.get("file") for one in commands(render(sample(), GroupView(tree=tree)))}
    expected = "ada/softmax.py" if tree.strip("./") == "" else "solutions/ada/softmax.py"
    assert expected in files


def test_no_more_than_github_shows_and_the_rest_counted() -> None:
    grade = alone("李博")
    many = msgspec.structs.replace(grade, cells=grade.cells * 9, skipped=grade.skipped * 30)
    found = commands(render(many, VIEW))
    assert len(of_kind(found, "error")) == len(of_kind(found, "warning")) == LIMIT == 10
    told = 2 + 3 * 9 + 30 - 2 * LIMIT
    assert [one.message for one in of_kind(found, "notice")] == [
        f"annotations left out: {told}; a step shows at most 10 of each kind"
    ]
    # Three of each member's four fail, and those with a line come first.
    lines = [one.properties.get("line") for one in of_kind(found, "error")[2:]]
    assert lines == ["14", "5"] * 4


def test_nothing_to_say_is_nothing() -> None:
    passing = tuple(cell for cell in alone("ada").cells if cell.verdict is Verdict.AC)
    grade = msgspec.structs.replace(alone("ada"), cells=passing, skipped=(), requirements=())
    assert render(grade, VIEW) == ""


def names(log: str) -> list[str]:
    """The commands' names; tokens differ with what they guard."""
    return ["token" if len(one.name) == 64 else one.name for one in commands(log)]


def check(text: str) -> None:
    found = commands(render(poisoned(text), VIEW))
    assert names(render(poisoned(text), VIEW)) == names(render(poisoned("x"), VIEW))
    errors = of_kind(found, "error")
    assert {tuple(sorted(one.properties)) for one in errors} == {
        ("title",),
        ("file", "title"),
        ("endLine", "file", "line", "title"),
    }
    assert errors[0].properties["title"] == clean_line(text, 400).rstrip()


@pytest.mark.parametrize("text", CORPUS.values(), ids=CORPUS.keys())
def test_hostile_text_is_no_command(text: str) -> None:
    check(text)


@settings(max_examples=80, deadline=None)
@given(TEXTS)
def test_any_text_is_no_command(text: str) -> None:
    assume(clean_line(text, 400).strip())  # a title of spaces only is none to the runner
    check(text)


def test_the_reader_sees_commands() -> None:
    """Or else the tests above would hold whatever is written."""
    log = "say ##[error]a\n  ::Warning file=f%2C,line=3::m%0An%25\n::nothing::x\n::stop-commands::t\n::error::b\n::t::"
    assert commands(log) == [
        Command("error", {}, "a"),
        Command("warning", {"file": "f,", "line": "3"}, "m\nn%"),
        Command("stop-commands", {}, "t"),
        Command("t", {}, ""),
    ]
