"""``judge contest …`` as participants type it."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from judge.contest.log import read_log
from judge.contest.storage import ContestFolder, read_spec
from tests.cli.package import FOIL, write_package
from tests.cli.running import Judge, Ran
from tests.cli.terminal import Terminal

RIGHT = "def add_up(numbers):\n    return sum(numbers)\n"
SLOW = "import time\n\ndef add_up(numbers):\n    time.sleep(1)\n    return sum(numbers)\n"


@pytest.fixture
def playing(judge: Judge) -> Judge:
    """The command of ann, in the folder of a running contest with one problem."""
    made = judge("contest", "new", "add-up", "--duration", "1h", "--title", "Friday", "--dir", "friday")
    assert (made.status, made.err) == (0, "")
    assert judge("contest", "start", "friday", "--as", "ann").status == 0
    judge.write("add_up.py", RIGHT)
    (judge.folder / "wrong").mkdir()
    judge.write("wrong/add_up.py", FOIL)
    return judge


def log_of(judge: Judge, member: str = "ann") -> Path:
    return judge.folder / "friday" / "logs" / f"{member}.ndjson"


def kinds(judge: Judge) -> list[str]:
    return [json.loads(line)["fact"]["type"] for line in log_of(judge).read_bytes().splitlines()]


def test_a_contest_from_its_creation_to_its_end(judge: Judge) -> None:
    made = judge("contest", "new", "add-up", "three-sum", "--duration", "90m", "--title", "Friday night")
    assert made.status == 0
    assert "problems: A add-up, B three-sum" in made.out
    name = made.out.split()[1]
    assert name.startswith("friday-night-")
    assert f"{name}  Friday night  not begun, lasts 1:30:00 · solved 0 of 2" in judge("contest", "list").out
    judge.write("add_up.py", RIGHT)
    assert "not started; to start it: judge contest start" in judge("contest", "submit", "add_up.py").complaint()
    begun = judge("contest", "start", "--plain").out
    assert f"Friday night  ({name}, as " in begun
    assert re.search(r"running, 1:(30:00|29:\d\d) left", begun)
    assert begun.endswith("next:\n  judge show add-up\n  judge start add-up\n  judge contest submit\n")
    accepted = judge("contest", "submit", "add_up.py")
    assert accepted.status == 0
    assert accepted.out.startswith("AC  add-up: accepted")
    assert "submitted at 0:00:" in accepted.out
    status = judge("contest", "status")
    assert "solved at 0:00:" in status.out
    assert "B  three-sum" in status.out
    assert judge("contest", "end").out.splitlines()[1] == "over"
    after = judge("contest", "submit", "add_up.py")
    assert "practice: the contest is over" in after.out
    assert "+* 0:00" in judge("contest", "board").out


def test_a_wrong_try_shows_no_hidden_case_and_no_diagnosis(playing: Judge) -> None:
    source = "def add_up(numbers):\n    return sum(numbers) if len(numbers) != 2 or numbers[0] > 0 else 7\n"
    playing.write("add_up.py", source)
    ran = playing("contest", "submit")
    assert ran.status == 1
    assert ran.out.startswith("add_up.py\nWA  add-up")
    assert "-1" not in ran.out
    assert "looks like" not in ran.out
    report = json.loads(playing("contest", "submit", "--json").out)
    assert "input" not in report["failure"]
    assert report["seed"].startswith("contest:friday-")


def test_composed_and_decomposed_spellings_are_one_name(playing: Judge) -> None:
    composed, decomposed = "s\u00f8ren-e\u0301".replace("e\u0301", "\u00e9"), "s\u00f8ren-e\u0301"
    assert judge_as(playing, decomposed).status == 0
    assert log_of(playing, composed).exists()
    assert judge_as(playing, composed).status == 0
    assert playing("contest", "extend", "friday", "--by", "30m", "--member", decomposed).status == 0
    assert "running, 1:29:" in playing("contest", "status", "friday", "--as", composed).out


def judge_as(playing: Judge, name: str) -> Ran:
    return playing("contest", "start", "friday", "--plain", "--as", name)


def test_an_untouched_starter_costs_no_try(judge: Judge) -> None:
    assert judge("contest", "new", "three-sum", "--duration", "90m", "--dir", "friday").status == 0
    assert judge("contest", "start", "friday", "--as", "ann").status == 0
    assert judge("start", "three-sum").status == 0
    complaint = judge("contest", "submit", "three_sum.py").complaint()
    assert complaint == "three_sum.py: nothing is written yet: the file is still the starter"
    assert "submitted" not in kinds(judge)


def test_the_status_as_json(playing: Judge) -> None:
    playing("contest", "submit", "wrong/add_up.py")
    facts = json.loads(playing("contest", "status", "--json").out)
    assert (facts["phase"], facts["member"]) == ("running", "ann")
    assert 3500 < facts["left_s"] < 3600
    assert facts["tries"][0]["verdict"] == "WA"
    assert facts["problems"][0]["tries"] == 1
    assert facts["head"] == read_log(log_of(playing)).lines[-1].digest
    assert [one["id"] for one in json.loads(playing("contest", "list", "--json").out)] == [facts["id"]]


def test_a_title_that_nobody_chose_is_translated(judge: Judge) -> None:
    judge("contest", "new", "add-up", "--duration", "1h", "--dir", "c")
    judge("contest", "start", "c", "--plain", "--as", "me")
    for command in ("status", "board", "list"):
        assert "Contest" in judge("contest", command).out
        chinese = judge("contest", command, "--lang", "zh").out
        assert "竞赛" in chinese
        assert "Contest" not in chinese
    judge("contest", "board", "--lang", "zh", "--html", "board.html")
    assert "<title>竞赛" in (judge.folder / "board.html").read_text(encoding="utf-8")


def test_the_status_names_the_case_groups_that_count(judge: Judge) -> None:
    made = judge("contest", "new", "add-up", "--duration", "1h", "--require", "core, edge", "--dir", "core")
    assert (made.status, made.err) == (0, "")
    assert judge("contest", "start", "core", "--as", "ann").status == 0
    assert "only these case groups count: core, edge" in judge("contest", "status", "core").out
    assert "只计这些用例组：core, edge" in judge("contest", "status", "core", "--lang", "zh").out
    assert json.loads(judge("contest", "status", "core", "--json").out)["require"] == ["core", "edge"]


def test_pause_and_resume(judge: Judge) -> None:
    judge("contest", "new", "add-up", "--duration", "1h", "--pauses", "1")
    judge("contest", "start")
    assert judge("contest", "pause").out.startswith("paused at 0:00:0")
    assert "paused, " in judge("contest", "status").out
    judge.write("add_up.py", RIGHT)
    assert "is paused" in judge("contest", "submit", "add_up.py").complaint()
    assert "running, " in judge("contest", "resume").out
    assert "no pause is left: this contest allows 1" in judge("contest", "pause").complaint()


def test_no_help_during_a_contest(playing: Judge) -> None:
    helping = (
        ["hint", "add-up"],
        ["solution", "add-up"],
        ["solution", "add-up", "--give-up"],
        ["problem", "stress", "add-up", "add_up.py"],
    )
    for args in helping:
        ran = playing(*args)
        assert ran.status == 2
        assert "add-up is in your running contest friday-" in ran.complaint()
    assert playing("hint", "three-sum").status == 0
    assert playing("run", "add_up.py", "--case", "[[1, 2]]").status == 0
    playing("contest", "end")
    assert playing("hint", "add-up").status == 0


def test_hidden_cases_are_refused_during_a_contest(playing: Judge) -> None:
    for command, file, *options in (("submit", "wrong/add_up.py"), ("submit", "add_up.py", "--problem", "add-up")):
        message = playing(command, file, *options).complaint()
        assert "add-up is in your running contest friday-" in message
        assert message.endswith(f"to submit to it: {' '.join(['judge contest submit', file, *options])}")
    assert "judge contest submit wrong/add_up.py" in playing("debug", "wrong/add_up.py").complaint()
    assert "add-up is in your running contest friday-" in playing("complexity", "wrong/add_up.py").complaint()
    assert "next: judge contest submit add_up.py\n" in playing("run", "add_up.py").out
    watched = playing("watch", "wrong/add_up.py", "--all")
    assert "to submit to it: judge contest submit" in watched.err
    assert watched.out == ""
    assert playing("run", "add_up.py").status == 0
    playing("contest", "end")
    assert "secret/empty" not in playing("submit", "add_up.py").out
    assert playing("submit", "wrong/add_up.py").status == 1


def test_submit_lists_only_one_folder(judge: Judge) -> None:
    """If no contest is running, ``judge.contest`` is not imported; a contest that is over is no longer looked at."""
    judge.write("add_up.py", RIGHT)
    judge("contest", "new", "add-up", "--duration", "1h")
    judge("contest", "start")
    judge("contest", "end")
    assert judge("submit", "add_up.py").status == 0
    code = (
        "import sys; from judge.cli.main import main; main(['submit', 'add_up.py']);"
        "print(sorted(name for name in sys.modules if name.startswith('judge.contest')))"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=judge.folder, env=judge.environment, capture_output=True, check=True)
    assert done.stdout.decode().splitlines()[-1] == "[]"


def test_the_history_marks_contest_attempts(playing: Judge) -> None:
    playing("contest", "submit", "add_up.py")
    playing("contest", "end")
    playing("submit", "add_up.py")
    newest, before = playing("history").out.splitlines()
    assert "submit" in newest
    assert "contest" in before
    playing("contest", "submit", "add_up.py", "--no-history")
    assert len(playing("history").out.splitlines()) == 2


def test_a_submission_that_was_killed_is_judged_on_resume(playing: Judge) -> None:
    """The submission is in the log with its time; ``resume`` judges it, and the verdict counts for that time."""
    playing.write("add_up.py", SLOW)
    with playing.started("contest", "submit", "add_up.py") as process:
        _until(lambda: "submitted" in kinds(playing))
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert kinds(playing)[-1] == "submitted"
    assert "1 not judged yet: judge contest resume" in playing("contest", "status").out
    assert "?1" in playing("contest", "board").out
    resumed = playing("contest", "resume")
    assert "judged the remaining submissions:\n  add-up of 0:00:" in resumed.out
    first = json.loads(playing("contest", "status", "--json").out)["tries"][0]
    assert first["verdict"] is not None
    assert kinds(playing).count("judged") == 1
    assert "judged the remaining" not in playing("contest", "resume").out


def test_two_terminals_can_submit_at_once(playing: Judge) -> None:
    with (
        playing.started("contest", "submit", "add_up.py") as one,
        playing.started("contest", "submit", "wrong/add_up.py") as other,
    ):
        assert one.wait(60) == 0
        assert other.wait(60) == 1
    log = read_log(log_of(playing))
    assert log.broken is None
    assert (kinds(playing).count("submitted"), kinds(playing).count("judged")) == (2, 2)


def test_a_torn_log_can_be_continued(playing: Judge) -> None:
    with log_of(playing).open("ab") as file:
        file.write(b'{"seq": 3, "pr')
    assert "last 14 bytes of the log are an incomplete record" in playing("contest", "status").out
    assert playing("contest", "submit", "add_up.py").status == 0
    assert kinds(playing)[3:] == ["torn", "submitted", "judged"]
    assert log_of(playing).with_name("ann.ndjson.torn").read_bytes() == b'{"seq": 3, "pr'


def test_nothing_is_submitted_to_an_edited_log(playing: Judge) -> None:
    path = log_of(playing)
    path.write_bytes(path.read_bytes().replace(b'"joined"', b'"Joined"'))
    assert (
        "line 2 is not a record of a log: the log was edited" in playing("contest", "submit", "add_up.py").complaint()
    )


WRONG = [
    (["new", "add-up"], "--duration: missing"),
    (["new", "add-up", "--duration", "0m"], "--duration: '0m' is out of bounds"),
    (["new", "add-up", "--file", "two-hours.toml", "--freeze", "soon"], "--freeze: 'soon' is not a duration"),
    (["new", "add-up", "--file", "two-hours.toml", "--freeze", "3h"], "two-hours.toml: --freeze: is longer than"),
    (["new", "--file", "two-hours.toml"], "two-hours.toml: problems: name some, or say how many with random,"),
    (["new", "--duration", "1h", "add-up", "--pause", "10m"], "--pause: nobody may pause; say how often with --pauses"),
    (["extend", "--by", "90000h"], "--by: '90000h' is out of bounds"),
    (["new", "--duration", "1h"], "problems: name some, or say how many with --random"),
    (["new", "--duration", "1h", "add-pu"], "did you mean 'add-up'?"),
    (["new", "--duration", "1h", "add-up", "--scoring", "acm"], "'acm' is not one of 'icpc'"),
    (["new", "--file", "nope.toml"], "nope.toml: cannot be read"),
    (["new", "--duration", "1h", "add-up", "--dir", "friday"], "contest.json: exists already"),
    (["submit", "nope.py"], "nope.py: no such file"),
    (["submit", "add_up.py", "--problem", "B"], "'B' is not a problem of this contest; it has A add-up"),
    (["submit", "add_up.py", "--contest", "monday"], "'monday' is neither a contest's folder nor an id"),
    (["start", "friday", "--as", "../bob"], "'../bob' is not a valid name"),
    (["board", "add_up.py"], "is not the log of a contest's member"),
    (["board", "nope"], "'nope' is neither a contest's folder nor an id"),
    (["board", "nope.ndjson"], "cannot be read"),
    (["export"], "--ccs"),
    (["pause"], "no pause is left"),
    (["stat"], "did you mean 'start'?"),
]


def test_wrong_usage_is_explained_in_one_line(playing: Judge) -> None:
    playing.write("two-hours.toml", "duration = '2h'\n")
    for args, message in WRONG:
        ran = playing("contest", *args)
        assert ran.status == 2, args
        assert message in ran.complaint()


def test_without_a_contest_the_command_that_creates_one_is_named(judge: Judge) -> None:
    assert judge("contest", "list").out == "no contest yet; to create one: judge contest new\n"
    for verb in ("status", "start", "end", "board"):
        assert "to create one: judge contest new" in judge("contest", verb).complaint()


def test_options_override_the_file_of_a_contest(judge: Judge) -> None:
    judge.write(
        "contest.toml",
        'title = "Grand"\nstart = 2036-12-01T20:00:00+01:00\nduration = "2h"\nproblems = ["add-up"]\nscoring = "ioi"\n',
    )
    assert judge("contest", "new", "--file", "contest.toml", "--duration", "3h", "--dir", "here").status == 0
    terms = json.loads((judge.folder / "here" / "contest.json").read_text())
    assert (terms["duration_s"], terms["scoring"], terms["title"]) == (10800, "ioi", "Grand")
    assert "begins in " in judge("contest", "start", "here").out
    judge.write("add_up.py", RIGHT)
    assert "about to begin" in judge("contest", "submit", "add_up.py").complaint()


def test_a_draw_can_be_repeated(judge: Judge) -> None:
    draws = []
    for folder in ("one", "two"):
        options = ["--random", "3", "--difficulty", "medium", "--seed", "x", "--dir", folder]
        draws.append(judge("contest", "new", "--duration", "1h", *options).out.splitlines()[1])
    assert draws[0] == draws[1]
    assert "drawn with --seed " in judge("contest", "new", "--duration", "1h", "--random", "2").out


def test_the_seed_is_private_and_in_nothing_that_is_printed(playing: Judge) -> None:
    seed = (playing.folder / "friday" / "seed").read_text().strip()
    assert (playing.folder / "friday" / "seed").stat().st_mode & 0o777 == 0o600
    shown = [playing("contest", *args) for args in (["submit", "add_up.py", "--json"], ["status"], ["board", "--json"])]
    assert all(seed not in ran.out + ran.err for ran in shown)
    assert seed.encode() not in log_of(playing).read_bytes()
    assert seed not in (playing.folder / "friday" / "contest.json").read_text()
    assert seed not in playing("history", "--json").out


def test_a_verdict_is_coloured_on_a_terminal(playing: Judge) -> None:
    with Terminal(playing, "contest", "submit", "add_up.py") as terminal:
        assert terminal.end() == 0
    assert "\x1b[1;32mAC\x1b[0m" in terminal.raw
    assert "\x1b[" not in playing("contest", "status", NO_COLOR="1").out


def test_nothing_heavy_is_imported_for_a_board(playing: Judge) -> None:
    code = (
        "import sys; from judge.cli.main import main; main(['contest', 'board']);"
        "print(sorted({'pydantic', 'rich', 'numpy', 'jinja2', 'sqlite3', 'judge.session'} & set(sys.modules)))"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=playing.folder, env=playing.environment, capture_output=True, check=True)
    assert done.stdout.decode().splitlines()[-1] == "[]"


def _until(seen: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 30
    while not seen():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_no_hint_while_watching_either(playing: Judge) -> None:
    with Terminal(playing, "watch", "add_up.py") as terminal:
        terminal.wait_for("AC")
        terminal.press("h")
        terminal.wait_for("add-up is in your running contest friday-")
        terminal.wait_for("judge contest end")
        terminal.press("q")
        terminal.end()
    assert "What is the sum of nothing?" not in terminal.raw


def test_watching_all_cases_leads_to_the_contest(playing: Judge) -> None:
    said = playing("watch", "add_up.py", "--all").err
    assert said.endswith("to submit to it: judge contest submit add_up.py\n")


def test_a_running_contest_is_extended(judge: Judge) -> None:
    judge("contest", "new", "add-up", "--duration", "1h", "--dir", "june", "--cases", "shared")
    judge("contest", "extend", "june", "--by", "10m", "--member", "ann")
    assert "not begun, lasts 1:10:00" in judge("contest", "status", "june", "--as", "ann").out
    judge("contest", "start", "june", "--as", "小明")
    ran = judge("contest", "extend", "june", "--by", "30m", "--member", "小明")
    assert (ran.status, ran.err) == (0, "")
    assert "0:30:00 more for 小明" in ran.out
    mistyped = judge("contest", "extend", "june", "--by", "1m", "--member", "小朋")
    assert (mistyped.status, mistyped.err) == (0, "judge: the folder has no log of '小朋' yet; known: 小明\n")
    assert "running, 1:29:" in judge("contest", "status", "june", "--as", "小明").out
    made, status = read_spec(ContestFolder(judge.folder / "june")), judge("contest", "status", "june", "--json").out
    assert json.loads(status)["id"] == made.id
    judge.write("add_up.py", RIGHT)
    assert " of 1:30:00, record " in judge("contest", "submit", "--contest", "june", "--as", "小明").out
    assert judge("contest", "extend", "june", "--by", "soon").status == 2
    assert judge("contest", "extend", "june", "--by", "1m", "--member", "../x").status == 2


def test_ending_asks_on_a_terminal(judge: Judge) -> None:
    judge("contest", "new", "add-up", "--duration", "1h", "--dir", "june", "--cases", "shared")
    judge("contest", "start", "june", "--as", "ann")
    ran = judge.on_terminal("contest", "end", "june", "--as", "ann", keys="n\n")
    assert "This cannot be undone" in ran.out
    assert "running" in judge("contest", "status", "june", "--as", "ann").out
    judge.on_terminal("contest", "end", "june", "--as", "ann", keys="y\n")
    assert "over" in judge("contest", "status", "june", "--as", "ann").out


def test_suggested_commands_repeat_what_was_typed(judge: Judge) -> None:
    write_package(judge.folder / "cat" / "sum-up")
    made = judge("contest", "new", "sum-up", "--problems", "cat", "--dir", "july", "--duration", "1h")
    following = made.out.splitlines()[-1].removeprefix("next: ")
    assert following == f"judge contest start {made.out.split()[1]} --problems cat"
    begun = judge("contest", "start", "july", "--as", "小明", "--problems", "cat", "--plain")
    assert begun.out.splitlines()[-4:] == [
        "next:",
        "  judge show sum-up --problems cat",
        "  judge start sum-up --problems cat",
        "  judge contest submit --problems cat --contest july --as '小明'",
    ]
    judge.write("sum_up.py", "def add_up(numbers):\n    return 7\n")
    tried = judge("contest", "submit", "--problems", "cat", "--contest", "july", "--as", "小明")
    assert "try this case: judge run sum_up.py --problems cat --case" in tried.out
    refused = judge("contest", "review", "july", "--as", "小明", "--problems", "cat").complaint()
    assert refused.endswith("to end it early: judge contest end july --as '小明'")
    judge("contest", "end", "july", "--as", "小明", "--yes")
    reviewed = judge("contest", "review", "july", "--as", "小明", "--problems", "cat")
    assert "  judge start sum-up --problems cat" in reviewed.out


def test_refusals_repeat_what_was_typed(judge: Judge) -> None:
    write_package(judge.folder / "my cat" / "sum-up")
    options = ["--problems", "my cat", "--contest", "july", "--as", "ann"]
    missing = judge("contest", "submit", "--problems", "my cat", "--contest", "july").complaint()
    assert missing.endswith("to see yours: judge contest list")
    judge("contest", "new", "sum-up", "--problems", "my cat", "--dir", "july", "--duration", "1h")
    nothing = judge("contest", "submit", *options).complaint()
    assert nothing.endswith("or create one: judge start SLUG --problems 'my cat'")
    judge.write("sum_up.py", "def add_up(numbers):\n    return 7\n")
    early = judge("contest", "submit", "sum_up.py", *options).complaint()
    assert early.endswith("not started; to start it: judge contest start july --problems 'my cat' --as ann")
    assert (
        judge("submit", "sum-up.py", "--problems", "my cat")
        .complaint()
        .endswith("sum-up.py: no such file; to create one: judge start SLUG --problems 'my cat'")
    )


def test_a_changed_package_is_refused_before_the_clock_starts(judge: Judge) -> None:
    package = judge.folder / "cat" / "sum-up"
    write_package(package)
    judge("contest", "new", "sum-up", "--problems", "cat", "--dir", "july", "--duration", "1h")
    for name in ("reference.py", "data/sample.jsonl", "data/secret.jsonl"):
        before = (package / name).read_bytes()
        (package / name).write_bytes(before + before.splitlines(keepends=True)[0].replace(b'"id": "', b'"id": "new-'))
        refused = judge("contest", "start", "july", "--as", "ben", "--plain", "--problems", "cat")
        assert refused.status == 2
        assert "sum-up: the package here differs from that of the contest" in refused.complaint()
        assert "the package here differs" in judge.on_terminal("contest", "start", "july", "--problems", "cat").out
        (package / name).write_bytes(before)
    assert list((judge.folder / "july" / "logs").iterdir()) == []
    assert "not begun" in judge("contest", "status", "july", "--as", "ben").out
    assert "running" in judge("contest", "start", "july", "--as", "ben", "--problems", "cat").out
    (package / "reference.py").write_text("def add_up(numbers):\n    return 7\n")
    assert "running" in judge("contest", "start", "july", "--as", "ben", "--problems", "cat").out


def test_a_contest_whose_folder_was_moved_is_not_dropped_in_silence(judge: Judge) -> None:
    judge("contest", "new", "three-sum", "--dir", "july", "--duration", "1h")
    judge("contest", "start", "july", "--as", "ann", "--plain")
    (judge.folder / "july").rename(judge.folder / "august")
    listed = judge("contest", "list")
    assert "july is gone; if it was moved, name the new one: judge contest status FOLDER; if not, remove" in listed.err
    assert "as ann" in judge("contest", "status", "august").out
    found = judge("contest", "list")
    assert found.err == ""
    assert "running" in found.out


@pytest.mark.parametrize(("command", "option"), [("start", "--as"), ("submit", "--as"), ("extend", "--member")])
def test_an_empty_name_is_refused(judge: Judge, command: str, option: str) -> None:
    """A variable of the shell that is not set would otherwise mean the last name, or everybody."""
    judge("contest", "new", "three-sum", "--dir", "july", "--duration", "1h")
    assert judge("contest", command, option, "").complaint() == f"{option}: the name is empty; write one"
