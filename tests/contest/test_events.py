from __future__ import annotations

import json

import msgspec
import pytest

from judge.contest.clock import Reading
from judge.contest.events import Ended, Entry, Joined, seed_digest
from judge.contest.log import FIRST, parse
from tests.contest.contests import terms


def line(fact: object) -> bytes:
    head = {"seq": 0, "prev": FIRST, "at": {"wall_s": 1.0}}
    return json.dumps({**head, "fact": fact}).encode() + b"\n"


def test_a_record_as_json() -> None:
    entry = Entry(seq=0, prev=FIRST, at=Reading(wall_s=1.0), fact=Ended())
    at = b'{"wall_s":1.0,"boot_s":0.0,"awake_s":0.0,"boot":""}'
    assert msgspec.json.encode(entry) == b'{"seq":0,"prev":"%s","at":%s,"fact":{"type":"ended"}}' % (FIRST.encode(), at)
    assert parse(line({"type": "joined", "member": "ann"})).lines[0].entry.fact == Joined(member="ann")


@pytest.mark.parametrize(
    "fact",
    [
        {"type": "joined", "member": "../ann"},
        {"type": "joined", "member": "ann\n"},
        {"type": "joined", "member": "\x1b[31m"},
        {"type": "won"},
        {"type": "submitted", "problem": "../x", "backend": "python", "file": "f", "source": ""},
        {"type": "submitted", "problem": "x", "backend": "ruby", "file": "f", "source": ""},
        {"type": "submitted", "problem": "x", "backend": "python", "file": "f" * 401, "source": ""},
        {"type": "judged", "submission": -1, "ruling": {}},
        {"type": "created", "terms": {**msgspec.to_builtins(terms()), "duration_s": -1}},
        {"type": "created", "terms": {**msgspec.to_builtins(terms()), "scoring": "mine"}},
    ],
)
def test_what_no_log_may_hold(fact: object) -> None:
    assert parse(line(fact)).broken == "line 1 is no record of a log"


def test_no_seed_has_no_digest() -> None:
    assert seed_digest("") == ""
    assert len(seed_digest("x")) == 64
