"""``judge mock``: two problems, a clock, no help, notes at the end."""

from __future__ import annotations

import json

from tests.cli.running import Judge
from tests.cli.terminal import Terminal


def slugs(judge: Judge) -> list[str]:
    return [one["problem"] for one in json.loads(judge("contest", "status", "--json").out)["problems"]]


def test_from_drawing_to_notes(judge: Judge) -> None:
    begun = judge("mock", "--minutes", "30", "--seed", "x")
    assert begun.status == 0
    assert begun.out.startswith("two problems, 30 minutes, no hints; drawn with --seed x\n")
    assert "running, 0:30:00" in begun.out or "running, 0:29:5" in begun.out  # depending on how long the start took
    first, second = slugs(judge)
    for args in (["hint", first], ["solution", second, "--give-up"]):
        assert "no help until it is over" in judge(*args).complaint()
    assert "Interview  (interview-" in judge("contest", "status").out
    assert "模拟面试  （interview-" in judge("contest", "status", "--lang", "zh").out
    again = judge("mock")
    assert again.out.startswith("your interview continues\n")
    assert slugs(judge) == [first, second]
    judge("contest", "end")
    told = judge("mock", "--notes", "talked too little").out
    assert "over\n" in told
    assert "  talked too little\n" in told
    assert "talked too little" in judge("contest", "review").out


def test_the_same_seed_draws_the_same_two(judge: Judge) -> None:
    drawn = []
    for _ in range(2):
        judge("mock", "--seed", "same")
        drawn.append(slugs(judge))
        judge("contest", "end")
    assert drawn[0] == drawn[1]
    listed = {one["slug"]: one["topics"] for one in json.loads(judge("list", "--json").out)}
    assert sorted("ml" in listed[slug] for slug in drawn[0]) == [False, True]


def test_on_the_screen_with_questions_at_the_end(judge: Judge) -> None:
    with Terminal(judge, "mock", "--seed", "x") as terminal:
        terminal.wait(lambda lines: "Nothing is judged yet" in terminal.raw)
        judge("contest", "end")
        terminal.wait(lambda lines: "the contest is over" in terminal.raw)
        terminal.press("q")
        terminal.wait(lambda lines: "What went well" in terminal.raw)
        terminal.press("explained first\r")
        terminal.wait(lambda lines: "What went badly" in terminal.raw)
        terminal.press("\r")
        assert terminal.end() == 0
    assert "went well: explained first" in judge("contest", "review").out
    assert "went badly" not in judge("contest", "review").out


def test_wrong_usage(judge: Judge) -> None:
    assert "there has been no interview yet" in judge("mock", "--notes", "x").complaint()
    assert "--minutes" in judge("mock", "--minutes", "0").complaint()
    judge("mock")
    assert "at most 20000 characters" in judge("mock", "--notes", "x" * 20_001).complaint()
    assert "cannot be stored" in judge("mock", JUDGE_HOME="/proc/nowhere").complaint()


def test_what_to_type_fits_the_width(judge: Judge) -> None:
    ran = judge("mock", "--plain", COLUMNS="60")
    assert "judge contest submit FILE" in " ".join(ran.out.split())
    assert max(map(len, ran.out.splitlines()[-4:])) <= 60
