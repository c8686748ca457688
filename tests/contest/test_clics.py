"""An export validates against the schemas of the ICPC Contest API and agrees with the board."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from judge.contest.clics import ClicsExport, export, team_id
from judge.contest.merge import contestants, merge
from judge.contest.scoreboard import make_scoreboard
from judge.contest.spec import ContestSpec
from judge.models import Verdict
from judge.text.durations import utc_text
from tests.contest.contests import NOON, Player, judgement, spec

SCHEMAS = Path(__file__).with_name("schemas")
KINDS = {
    "contest": "contest",
    "judgement-types": "judgement-type",
    "languages": "language",
    "problems": "problem",
    "teams": "team",
    "state": "state",
    "submissions": "submission",
    "judgements": "judgement",
    "scoreboard": "scoreboard",
}


@pytest.fixture(scope="module")
def validators() -> Mapping[str, Draft202012Validator]:
    held = {path.stem: json.loads(path.read_text()) for path in SCHEMAS.glob("*.json")}
    registry: Registry[Any] = Registry().with_resources(
        (schema["$id"], Resource.from_contents(schema)) for schema in held.values()
    )
    return {name: Draft202012Validator(schema, registry=registry) for name, schema in held.items()}


def exported(
    folder: Path,
    contest: ContestSpec,
    freeze_at_s: float | None = None,
    played_s: float = 7200,
    timed: ContestSpec | None = None,
) -> ClicsExport:
    """A contest of ann, who solves A after two wrong tries and B, and bob, who only tries."""
    ann, bob = Player(folder, contest, "ann"), Player(folder, contest, "bob")
    ann.log_submission("a", Verdict.WA, 61.5)
    ann.log_submission("a", Verdict.CE, 10)
    ann.log_submission("a", Verdict.AC, 100)
    ann.log_submission("b", judgement(Verdict.AC), 4000)
    bob.log_submission("a", judgement(Verdict.TLE, [("small", 2, 2), ("large", 0, 2)]), 6000)
    bob.log_submission("c", None, 10)
    clock = ann.clock
    clock.wait(played_s)
    made = contestants(merge([ann.path, bob.path]), clock())
    return export(make_scoreboard(contest, made, freeze_at_s), made, timed or contest, clock().wall_s)


CONTESTS = {
    "icpc": spec(freeze_s=3600.0),
    "ioi": spec(scoring="ioi"),
    "speed": spec(scoring="speed", start_s=NOON),
}


@pytest.mark.parametrize("name", CONTESTS)
@pytest.mark.parametrize(("freeze_at_s", "played_s"), [(None, 7200.0), (3600.0, 7200.0), (3600.0, 1.0)])
def test_it_validates(
    name: str,
    freeze_at_s: float | None,
    played_s: float,
    validators: Mapping[str, Draft202012Validator],
    tmp_path: Path,
) -> None:
    whole = exported(tmp_path, CONTESTS[name], freeze_at_s, played_s)
    assert set(whole.endpoints) == set(KINDS)
    for endpoint, held in whole.endpoints.items():
        for one in held if isinstance(held, list) else [held]:
            validators[KINDS[endpoint]].validate(one)
    for event in whole.feed:
        validators["event-feed"].validate(event)
        validators[KINDS[event["type"]]].validate(event["data"])


def test_the_validators_do_refuse(validators: Mapping[str, Draft202012Validator]) -> None:
    assert not validators["state"].is_valid({"started": "yesterday", "ended": None})
    assert not validators["judgement-type"].is_valid({"id": "RV", "name": "x", "solved": False})
    assert not validators["scoreboard"].is_valid({"time": 1})


def test_the_scoreboard_by_hand(tmp_path: Path) -> None:
    board = exported(tmp_path, CONTESTS["icpc"]).endpoints["scoreboard"]
    assert isinstance(board, dict)
    # A after 2:51 and one wrong try, B after 69:31: 2 + 20 + 69 minutes.
    assert board["rows"][0] == {
        "rank": 1,
        "team_id": "ann",
        "score": {"num_solved": 2, "total_time": "1:31:00", "time": "1:09:00"},
        "problems": [
            {"problem_id": "problem-a", "num_judged": 3, "num_pending": 0, "solved": True, "time": "0:02:00"},
            {"problem_id": "problem-b", "num_judged": 1, "num_pending": 0, "solved": True, "time": "1:09:00"},
            {"problem_id": "problem-c", "num_judged": 0, "num_pending": 0, "solved": False},
        ],
    }
    assert board["rows"][1]["score"] == {"num_solved": 0, "total_time": "0:00:00", "time": None}
    assert board["state"]["end_of_updates"] > board["state"]["thawed"] > board["state"]["ended"]


def test_ioi_has_points(tmp_path: Path) -> None:
    board = exported(tmp_path, CONTESTS["ioi"]).endpoints["scoreboard"]
    assert isinstance(board, dict)
    assert [row["score"]["score"] for row in board["rows"]] == [200, 50]


def test_what_the_freeze_hides_has_no_judgement(tmp_path: Path) -> None:
    whole = exported(tmp_path, CONTESTS["icpc"], 3600.0)
    submissions, judgements = whole.endpoints["submissions"], whole.endpoints["judgements"]
    assert len(submissions) == 6
    assert len(judgements) == 3
    state = whole.endpoints["state"]
    assert isinstance(state, dict)
    assert (state["thawed"], state["end_of_updates"]) == (None, None)


def test_an_extension_postpones_the_freeze_and_the_end(tmp_path: Path) -> None:
    timed = spec(freeze_s=3600.0, duration_s=9000.0)
    whole = exported(tmp_path, CONTESTS["icpc"], timed.freeze_at_s, timed=timed)
    assert len(whole.endpoints["judgements"]) == 4  # B at 69:31 is before the freeze, which is now at 90:00
    contest, state = whole.endpoints["contest"], whole.endpoints["state"]
    assert isinstance(contest, dict)
    assert isinstance(state, dict)
    assert (contest["duration"], contest["scoreboard_freeze_duration"]) == ("2:30:00", "1:00:00")
    assert (state["frozen"], state["ended"]) == (utc_text(NOON + 5400), utc_text(NOON + 9000))


def test_references_and_order(tmp_path: Path) -> None:
    """Every id is defined before it is referred to, and the end of updates comes last."""
    told: dict[str, set[str]] = {}
    owner = {"problem_id": "problems", "team_id": "teams", "language_id": "languages", "submission_id": "submissions"}
    feed = exported(tmp_path, CONTESTS["icpc"]).feed
    for event in feed:
        for key, kind in {**owner, "judgement_type_id": "judgement-types"}.items():
            if key in event["data"]:
                assert event["data"][key] in told[kind]
        told.setdefault(event["type"], set()).add(event["id"])
    assert feed[-1]["type"] == "state"
    assert feed[-1]["data"]["end_of_updates"]


def test_names_of_any_script_have_identifiers_of_the_format() -> None:
    assert team_id("ann.b-2") == "ann.b-2"
    assert re.fullmatch(r"member-[0-9a-f]{12}", team_id("小明"))
    assert team_id("小明") != team_id("小红")
