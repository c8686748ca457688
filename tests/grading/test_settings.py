"""judge.toml: its settings, its faults, and that it is read once."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from judge.catalog.cache import Cache
from judge.errors import InputError
from judge.grading.settings import Assignment, AttemptRules, Lateness, Scoring, Settings
from judge.grading.settings_file import load_settings, read_overrides

NO_CACHE = Cache(Path("/dev/null"))
WHOLE = """
[group]
title = "Tuesday"
layout = "week*/{member}/{slug}.py"
members = ["ada", "bob"]
problems = ["three-sum", "softmax"]
due = 2027-05-01T23:59:00+02:00
[score]
partial = "groups"
weights = { generated = 3, secret = 0.5 }
require = ["core", "edge"]
drop_lowest = 1
overrides = "by-hand/overrides.toml"
[attempts]
count = "best"
at_most = 5
[late]
grace = "1d2h30m"
percent_a_day = 10
at_most = 50
[extensions]
ada = "2d"
[problems.softmax]
due = 2027-06-01T00:00:00Z
points = 2
required = true
"""


def read(folder: Path, text: str | bytes) -> Settings:
    (folder / "judge.toml").write_bytes(text if isinstance(text, bytes) else text.encode())
    return load_settings(folder, NO_CACHE)


def test_a_problem_with_weights_is_scored_by_its_own_groups(tmp_path: Path) -> None:
    settings = read(tmp_path, "[problems.two-sum]\nweights = { small = 30, large = 70 }\n")
    assert settings.scoring_of("two-sum") == Scoring(partial="groups", weights={"small": 30, "large": 70})
    assert settings.scoring_of("softmax") == Scoring()


def test_all_keys(tmp_path: Path) -> None:
    settings = read(tmp_path, WHOLE)
    assert settings.title == "Tuesday"
    assert (settings.layout, settings.members) == ("week*/{member}/{slug}.py", ("ada", "bob"))
    assert settings.problems == ("three-sum", "softmax")
    assert settings.scoring == Scoring(
        partial="groups",
        weights={"generated": 3, "secret": 0.5},
        require=("core", "edge"),
        drop_lowest=1,
        overrides="by-hand/overrides.toml",
    )
    assert settings.attempts == AttemptRules(count="best", at_most=5)
    assert settings.lateness == Lateness(grace_s=26 * 3600 + 1800, percent_a_day=10, at_most=50)
    softmax, other = settings.assignment("softmax"), settings.assignment("three-sum")
    assert (softmax.points, softmax.required) == (2, True)
    assert softmax.due == datetime.fromisoformat("2027-06-01T00:00:00+00:00")
    assert other == Assignment(due=settings.due)
    assert other.due is not None
    assert other.due.utcoffset() == timedelta(hours=2)
    assert settings.extensions == {"ada": 2 * 86_400}
    assert settings.due_for("three-sum", "ada") == other.due + timedelta(days=2)
    assert settings.due_for("three-sum", "bob") == other.due
    assert Settings(extensions={"ada": 60}).due_for("three-sum", "ada") is None


def test_spaces_around_the_name_of_a_member_do_not_count(tmp_path: Path) -> None:
    found = read(tmp_path, '[group]\nmembers = ["ada ", " 小 明", "ada"]\n[extensions]\n" ada" = "1d"\n')
    assert (found.members, list(found.extensions)) == (("ada", "小 明"), ["ada"])


def test_defaults_hold_without_settings(tmp_path: Path) -> None:
    assert read(tmp_path, "") == Settings(file=str(tmp_path / "judge.toml"))


def test_it_is_found_above_the_nearest_first(tmp_path: Path) -> None:
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    (tmp_path / "judge.toml").write_text('[group]\ntitle = "far"\n')
    assert load_settings(below, NO_CACHE).title == "far"
    (tmp_path / "a" / "judge.toml").write_text('[group]\ntitle = "near"\n')
    assert load_settings(below, NO_CACHE).title == "near"


def test_a_file_that_is_named_counts_instead(tmp_path: Path) -> None:
    (tmp_path / "judge.toml").write_text('[group]\ntitle = "the tree\'s own"\n')
    (tmp_path / "other.toml").write_text('[group]\ntitle = "named"\n')
    assert load_settings(tmp_path, NO_CACHE, tmp_path / "other.toml").title == "named"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("layout = '{slug}.py'", "layout: unknown key here; write it under [group]"),
        ("[group]\npercent_a_day = 10", "group.percent_a_day: unknown key here; write it under [late]"),
        ("[group]\ntitel = 'x'", "group.titel: unknown key; did you mean 'title'?"),
        ("[groups]", "groups: unknown key; did you mean 'group'?"),
        ("[problems.three-sum]\npoint = 1", "problems.'three-sum'.point: unknown key; did you mean 'points'?"),
        ("[score]\npartial = 'case'", "score.partial: 'case' is not one of cases, groups, none"),
        ("[extensions]\nada = 2", "extensions.ada: '2' is not text; write it in quotes"),
        ("[extensions]\nada = '2 days'", "extensions.ada: '2 days' is not a duration"),
        ("[group]\nmembers = ['ada']\n[extensions]\nadda = '2d'", "extensions.'adda': is not in group.members"),
        ("[group]\nmembers = [" + "'a'," * 5001 + "]", "group.members: "),
        ("[score]\nweights = { a = 1 }", 'score.weights: needs partial = "groups"'),
        ("[score]\nweights = { a = -1 }", "score.weights.a"),
        ("[problems.a]\nweights = { b = -1 }", "problems.a.weights.b"),
        ("[score]\ndrop_lowest = -1", "score.drop_lowest"),
        ("[score]\noverrides = '../x.toml'", "score.overrides: is not a path below the folder of judge.toml"),
        ("[score]\noverrides = '/x.toml'", "score.overrides: is not a path below the folder of judge.toml"),
        ("[attempts]\ncount = 'first'", "attempts.count: 'first' is not one of last, best"),
        ("[attempts]\nat_most = 0", "attempts.at_most"),
        ("[late]\ngrace = '2 hours'", "late.grace: '2 hours' is not a duration; write 2h, 90m, 1d12h30m or 1:30:00"),
        ("[late]\ngrace = ''", "late.grace: '' is not a duration"),
        ("[late]\npercent_a_day = 200", "late.percent_a_day"),
        ("[group]\ndue = 2027-05-01T23:59:00", "group.due: 2027-05-01T23:59:00 is a different moment in each"),
        ("[group]\ndue = 9999-12-31T23:59:59-23:00", "group.due: the year 9999 is too far away; write one from 1970"),
        ("[group]\ndue = 2027-05-01", "group.due: 2027-05-01 is a whole day; write the moment and your offset"),
        ("[group]\ndue = '2027-05-01'", "group.due: '2027-05-01' is not a date; write one without quotes"),
        ("[problems.x]\ndue = 5", "problems.x.due: '5' is not a date"),
        ("[group]\nlayout = '{slug}'", "group.layout: has to end with"),
        ("[group]\ntitle = 'a\\u001b'\n".replace("'", '"'), "group.title: holds the control character U+001B"),
        ("[group]\nproblems = ['a']\n[problems.b]", "problems.'b': is not in group.problems"),
        ("[group]\nproblems = 'a'", "group.problems: 'a' is of the wrong type; write a list"),
        ("[group]\ntitle = x", "judge.toml:2: not TOML"),
        (b"\xff", "not UTF-8"),
    ],
)
def test_what_is_wrong_is_reported_with_its_key(tmp_path: Path, text: str | bytes, told: str) -> None:
    with pytest.raises(InputError) as caught:
        read(tmp_path, text)
    assert str(caught.value).startswith(str(tmp_path / "judge.toml"))
    assert told in str(caught.value)
    assert "\n" not in str(caught.value)


def test_too_large_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="larger than 1024 KiB"):
        read(tmp_path, "#" * (1 << 20) + "#")


def test_it_is_validated_once(tmp_path: Path) -> None:
    (tmp_path / "judge.toml").write_text(WHOLE)
    cache = Cache(tmp_path / "cache")
    first = load_settings(tmp_path, cache)
    code = (
        "import sys; from pathlib import Path; from judge.grading.settings_file import load_settings;"
        "from judge.catalog.cache import Cache;"
        f"print(load_settings(Path({str(tmp_path)!r}), Cache(Path({str(tmp_path / 'cache')!r}))));"
        "assert 'pydantic' not in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "title='Tuesday'" in done.stdout
    again = load_settings(tmp_path, cache)
    assert again == first
    assert str(again) == str(first), "due dates keep the offset that judge.toml gave them"


def test_the_longest_extension_of_the_last_due_date_is_in_the_calendar(tmp_path: Path) -> None:
    text = '[group]\ndue = 2999-12-31T23:59:59-23:00\n[extensions]\nada = "999999d"\n[late]\ngrace = "999999d"\n'
    settings = read(tmp_path, text)
    due = settings.due_for("three-sum", "ada")
    assert due is not None
    assert (due + timedelta(seconds=settings.lateness.grace_s)).astimezone(UTC).year < 9999


def test_the_example_in_the_documents_can_be_used_as_it_is(tmp_path: Path) -> None:
    page = Path(__file__).resolve().parents[2] / "docs" / "groups.md"
    settings, overrides = re.findall(r"```toml\n(.*?)```", page.read_text("utf-8"), re.DOTALL)
    (tmp_path / "overrides.toml").write_text(overrides, encoding="utf-8")
    read_settings = read(tmp_path, settings)
    assert read_settings.members == ("ada", "bob")
    assert read_overrides(read_settings).keys() == {("ada", "three-sum")}
    columns = {read_settings.assignment(slug).points for slug in read_settings.problems}
    assert len(columns) == 1, "drop_lowest needs problems that are worth the same"
