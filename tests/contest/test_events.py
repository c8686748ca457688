from __future__ import annotations

import json

import msgspec
import pytest

from judge.contest.clock import ClockReading
from judge.contest.events import ContestEnded, LogRecord, MemberJoined, seed_digest
from judge.contest.log import FIRST, parse
from tests.contest.contests import spec


def line(event: object) -> bytes:
    head = {"seq": 0, "prev": FIRST, "at": {"wall_s": 1.0}}
    return json.dumps({**head, "fact": event}).encode() + b"\n"


def test_a_record_as_json() -> None:
    record = LogRecord(seq=0, prev=FIRST, at=ClockReading(wall_s=1.0), event=ContestEnded())
    at = b'{"wall_s":1.0,"boot_s":0.0,"awake_s":0.0,"boot":""}'
    assert msgspec.json.encode(record) == b'{"seq":0,"prev":"%s","at":%s,"fact":{"type":"ended"}}' % (
        FIRST.encode(),
        at,
    )
    assert parse(line({"type": "joined", "member": "ann"})).lines[0].record.event == MemberJoined(member="ann")


@pytest.mark.parametrize(
    "event",
    [
        {"type": "joined", "member": "../ann"},
        {"type": "joined", "member": "ann\n"},
        {"type": "joined", "member": "\x1b[31m"},
        {"type": "won"},
        {"type": "submitted", "problem": "../x", "backend": "python", "file": "f", "source": ""},
        {"type": "submitted", "problem": "x", "backend": "ruby", "file": "f", "source": ""},
        {"type": "submitted", "problem": "x", "backend": "python", "file": "f" * 401, "source": ""},
        {"type": "judged", "submission": -1, "ruling": {}},
        {"type": "created", "terms": {**msgspec.to_builtins(spec()), "duration_s": -1}},
        {"type": "created", "terms": {**msgspec.to_builtins(spec()), "scoring": "mine"}},
    ],
)
def test_what_no_log_may_hold(event: object) -> None:
    assert str(parse(line(event)).broken) == "line 1 is not a record of a log"


def test_no_seed_has_no_digest() -> None:
    assert seed_digest("") == ""
    assert len(seed_digest("x")) == 64
