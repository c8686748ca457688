"""What is kept comes back as it was."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from judge.errors import HistoryError, UsageError
from judge.history.store import FILE, History
from judge.models import Submission, Verdict
from tests.history.entries import event, judged, problem


def test_a_judged_submission_comes_back_whole(history: History) -> None:
    report, submission = judged(b"def add_up(numbers):\r\n\treturn '\xff'\n", verdict=Verdict.WA)
    number = history.record({"en": report}, submission, "submit", 1000.5)
    entry = history.attempt(number)
    assert (entry.number, entry.at, entry.kind, entry.problem) == (1, 1000.5, "submit", "add-up")
    assert (entry.verdict, entry.passed, entry.total, entry.cpu_s) == (Verdict.WA, 51, 60, 0.31)
    assert entry.file == str(Path("add_up.py").absolute())
    assert history.source(entry) == submission.source
    assert history.report(entry) == report


def test_a_report_comes_back_in_the_language_that_is_asked_for(history: History) -> None:
    english, submission = judged(diagnosis="uses the variance", verdict=Verdict.WA)
    chinese, _ = judged(diagnosis="用了方差", verdict=Verdict.WA)
    entry = history.attempt(history.record({"en": english, "zh": chinese}, submission, "submit", 0.0))
    assert history.report(entry, "en") == english
    assert history.report(entry, "zh") == chinese


def test_a_report_of_one_language_comes_back_in_that_language(history: History) -> None:
    report, submission = judged(diagnosis="用了方差", verdict=Verdict.WA)
    entry = history.attempt(history.record({"zh": report}, submission, "submit", 0.0))
    assert history.report(entry, "en") == report


def test_newest_come_first(history: History) -> None:
    for slug in ("add-up", "other", "add-up"):
        report, submission = judged(problem=slug)
        history.record({"en": report}, submission, "run", 0.0)
    assert [entry.number for entry in history.attempts()] == [3, 2, 1]
    assert [entry.number for entry in history.attempts("add-up")] == [3, 1]
    assert [entry.number for entry in history.attempts(last=2)] == [3, 2]


def test_same_text_is_kept_once(history: History, tmp_path: Path) -> None:
    for source in (b"a", b"b", b"a"):
        report, submission = judged(source)
        history.record({"en": report}, submission, "submit", 0.0)
    with sqlite3.connect(tmp_path / FILE) as raw:
        assert raw.execute("SELECT count(*) FROM sources").fetchone() == (2,)
    raw.close()


@pytest.mark.parametrize(
    ("column", "value"), [("verdict", "XX"), ("at", "soon"), ("at", 1e300), ("kind", "x"), ("file", b"\xff")]
)
def test_an_entry_that_somebody_else_has_written_is_one_line(
    history: History, tmp_path: Path, column: str, value: object
) -> None:
    report, submission = judged()
    history.record({"en": report}, submission, "submit", 1.0)
    history.note(event("hint", 1.0))
    with sqlite3.connect(tmp_path / FILE) as raw:
        raw.execute(f"UPDATE attempts SET {column} = ?", (value,))
        raw.execute("UPDATE events SET at = 'soon'")
    raw.close()
    for read in (history.attempts, history.events):
        with pytest.raises(HistoryError, match="an entry is damaged"):
            read()


def test_texts_where_somebody_else_has_replaced_what_is_compressed(history: History, tmp_path: Path) -> None:
    report, submission = judged()
    history.record({"en": report}, submission, "submit", 1.0)
    with sqlite3.connect(tmp_path / FILE) as raw:
        raw.execute("UPDATE attempts SET report = 'text'")
        raw.execute("UPDATE sources SET body = 'text'")
    raw.close()
    (attempt,) = history.attempts()
    assert history.report(attempt) is None
    with pytest.raises(HistoryError, match="is damaged"):
        history.source(attempt)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE VIEW further AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c",
        "CREATE TRIGGER further AFTER INSERT ON events BEGIN DELETE FROM attempts; END",
    ],
)
def test_a_file_that_could_take_for_ever_to_read_is_refused(history: History, tmp_path: Path, statement: str) -> None:
    history.note(event("hint", 1.0))
    history.close()
    with sqlite3.connect(tmp_path / FILE) as raw:
        raw.execute(statement)
    raw.close()
    with pytest.raises(HistoryError, match="not written by the judge alone"):
        history.events()


def test_times_that_are_whole_numbers(history: History) -> None:
    report, submission = judged(cpu_s=2, score=1)
    assert history.attempt(history.record({"en": report}, submission, "submit", 7)).at == 7.0


def test_hints_and_the_start_are_known_to_the_next_attempt(history: History) -> None:
    report, submission = judged()
    accepted, _ = judged(verdict=Verdict.AC)
    history.note(event("start", 100.0))
    for tier in ("1", "2", "2"):
        history.note(event("hint", 110.0, detail=tier))
    history.note(event("hint", 110.0, problem="other", detail="3"))
    first = history.attempt(history.record({"en": report}, submission, "submit", 130.0))
    assert (first.hints, first.since_start_s) == (2, 30.0)
    assert history.hints_seen("add-up") == 2
    history.record({"en": accepted}, submission, "submit", 140.0)
    assert history.hints_seen("add-up") == 0
    assert history.attempt(history.record({"en": report}, submission, "submit", 150.0)).hints == 0
    untold, _ = judged(problem="third")
    assert history.attempt(history.record({"en": untold}, submission, "submit", 150.0)).since_start_s is None


def test_solved_means_a_submission_with_all_cases(history: History) -> None:
    wrong, submission = judged()
    right, _ = judged(verdict=Verdict.AC)
    assert history.tried() == {}
    history.keep(problem("kept-only"), submission, 0.0)
    history.record({"en": right}, submission, "run", 1.0)
    assert history.tried() == {"add-up": False}
    history.record({"en": right}, submission, "submit", 2.0)
    history.record({"en": wrong}, submission, "submit", 3.0)
    assert history.tried() == {"add-up": True}


def test_a_kept_file_is_found_again_under_one_number(history: History) -> None:
    mine = Submission(file="add_up.py", source=b"half done", backend="python")
    number = history.keep(problem(), mine, 5.0)
    assert history.keep(problem(), mine, 6.0) == number
    entry = history.attempt(number)
    assert (entry.kind, entry.verdict, history.source(entry)) == ("kept", None, b"half done")
    assert history.report(entry) is None
    report, submission = judged(b"submitted")
    judged_number = history.record({"en": report}, submission, "submit", 7.0)
    assert history.keep(problem(), submission, 8.0) == judged_number
    assert history.keep(problem("other"), submission, 8.0) != judged_number


@pytest.mark.parametrize("number", [0, -1, 2, 10**18, 10**40])
def test_no_such_entry(history: History, number: int) -> None:
    report, submission = judged()
    history.record({"en": report}, submission, "submit", 0.0)
    with pytest.raises(UsageError, match="the history has no entry"):
        history.attempt(number)


def test_names_that_are_no_utf8(history: History) -> None:
    report, submission = judged(file="add_\udcff.py", seed="\udcfe")
    entry = history.attempt(history.record({"en": report}, submission, "submit", 0.0))
    assert entry.file.endswith("add_\\udcff.py")
    assert history.report(entry) is not None
    said, _ = judged(diagnosis="\ud800")
    entry = history.attempt(history.record({"en": said}, submission, "submit", 0.0))
    assert history.report(entry) is None
    assert history.source(entry) == submission.source


def test_damage_inside_is_reported_not_shown(history: History, tmp_path: Path) -> None:
    report, submission = judged()
    entry = history.attempt(history.record({"en": report}, submission, "submit", 0.0))
    with sqlite3.connect(tmp_path / FILE) as raw:
        raw.execute("UPDATE sources SET body = x'00'")
        raw.execute("UPDATE attempts SET report = x'00'")
    raw.close()
    with pytest.raises(HistoryError, match="the source of entry 1 is damaged"):
        history.source(entry)
    assert history.report(entry) is None


def test_events_come_in_the_order_of_time(history: History) -> None:
    late, early, other = event("hint", 9.0, detail="1"), event("start", 3.0), event("start", 1.0, problem="other")
    for one in (late, early, other):
        history.note(one)
    assert history.events() == [other, early, late]
