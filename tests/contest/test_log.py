"""The log stays one chain, whatever happens to the processes, the machine and the file."""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.contest import events
from judge.contest.log import FIRST, MAX_LINES, LogWriter, parse, read_log
from judge.errors import UsageError
from judge.models import Verdict
from tests.cli.running import ROOT
from tests.contest.contests import Player, spec

WRITER = """\
import sys
from pathlib import Path
from judge.contest.events import SolutionSubmitted
from judge.contest.log import LogWriter
for number in range(int(sys.argv[2])):
    with LogWriter(Path(sys.argv[1])) as log:
        log.append(SolutionSubmitted(problem="problem-a", backend="python", file=sys.argv[3], source=b"x" * 5000))
    print(number, flush=True)
"""


def writer(path: Path, count: int, name: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path), str(count), name],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
    )


@pytest.fixture
def player(tmp_path: Path) -> Player:
    return Player(tmp_path, spec(), "ann")


def test_each_line_holds_the_hash_of_the_one_before(player: Player) -> None:
    player.tell(events.ContestEnded())
    lines = player.path.read_bytes().splitlines()
    before = FIRST
    for number, line in enumerate(lines):
        record = json.loads(line)
        assert (record["seq"], record["prev"]) == (number, before)
        before = hashlib.sha256(line).hexdigest()
    assert [json.loads(line)["fact"]["type"] for line in lines] == ["created", "joined", "started", "ended"]
    assert read_log(player.path).broken is None


def test_a_clock_that_was_set_is_recorded_before_what_follows(player: Player) -> None:
    player.clock.set_by(-500)
    player.tell(events.ContestEnded())
    assert [type(line.record.event) for line in read_log(player.path).lines[-2:]] == [
        events.ClocksDisagreed,
        events.ContestEnded,
    ]


def test_a_torn_last_line_is_kept_aside_and_named(player: Player) -> None:
    whole = player.path.read_bytes()
    for kept, tail in (("ann.ndjson.torn", b'{"seq":3,"prev":"'), ("ann.ndjson.torn2", b"\0" * 512)):
        with player.path.open("ab") as file:
            file.write(tail)
        torn = read_log(player.path)
        assert (torn.torn, torn.broken) == (len(tail), None)
        player.tell(events.ClockStarted())
        mended = read_log(player.path)
        assert mended.broken is None
        assert mended.torn == 0
        event = mended.lines[-2].record.event
        assert event == events.TailTorn(kept=kept, bytes=len(tail))
        assert player.path.with_name(event.kept).read_bytes() == tail
    assert player.path.read_bytes().startswith(whole)


def test_torn_in_the_very_first_line(tmp_path: Path) -> None:
    path = tmp_path / "ann.ndjson"
    path.write_bytes(b'{"seq":0,')
    with LogWriter(path) as log:
        assert log.append(events.ClockStarted()).record.seq == 0
    assert read_log(path).broken is None


def test_every_edit_is_found_and_placed(player: Player) -> None:
    for _ in range(3):
        player.log_submission("a", None, 60)
    lines = player.path.read_bytes().splitlines(keepends=True)
    edits = {
        "the hash in line 5 does not match": [*lines[:3], lines[3].replace(b'"file":"s', b'"file":"t'), *lines[4:]],
        "the hash in line 4 does not match": [*lines[:3], *lines[4:]],
        "line 5 is not a record": [*lines[:4], b"{}\n", *lines[5:]],
        "the hash in line 2 does not match": [lines[1], lines[0], *lines[2:]],
    }
    edits["the hash in line 1 does not match"] = edits.pop("the hash in line 2 does not match")
    for told, changed in edits.items():
        player.path.write_bytes(b"".join(changed))
        assert str(read_log(player.path).broken).startswith(told)
        with pytest.raises(UsageError, match="was edited"):
            player.tell(events.ContestEnded())


@given(st.binary(max_size=400), st.integers(0, 2000))
def test_any_bytes_can_be_read(noise: bytes, at: int) -> None:
    text = b'{"seq":0,"prev":"' + b"0" * 64 + b'","at":{"wall_s":1.0},"fact":{"type":"started"}}\n'
    place = at % (len(text) + 1)
    log = parse(text[:place] + noise + text[place:])
    assert len(log.lines) <= 1 + noise.count(b"\n")


def test_deep_and_large_lines_are_no_records(tmp_path: Path) -> None:
    for line in (b"[" * 500_000, b'{"seq":' + b"9" * 100_000, b'{"seq":1e400}', b"x" * (3 << 20)):
        assert str(parse(line + b"\n").broken) == "line 1 is not a record of a log"


@pytest.mark.parametrize("line", [b"\n", b"{}\n"])
def test_a_file_of_very_many_lines_is_no_log(tmp_path: Path, line: bytes) -> None:
    path = tmp_path / "ann.ndjson"
    path.write_bytes(line * (MAX_LINES + 1))
    with pytest.raises(UsageError, match="more than 400000 lines, so it is not a log"):
        read_log(path)
    with pytest.raises(UsageError, match="more than 400000 lines"), LogWriter(path):
        pass


def test_a_record_with_a_number_of_thousands_of_digits_is_none(player: Player) -> None:
    first, *rest = player.path.read_bytes().splitlines(keepends=True)
    player.path.write_bytes(b"".join([first.replace(b'"seq":0', b'"seq":' + b"9" * 4000), *rest]))
    assert str(read_log(player.path).broken) == "line 1 is not a record of a log"


def test_two_processes_make_one_chain(player: Player) -> None:
    both = [writer(player.path, 20, name) for name in ("one", "two")]
    assert [process.communicate(timeout=60)[1] for process in both] == [None, None]
    log = read_log(player.path)
    assert log.broken is None
    files = [line.record.event.file for line in log.lines if isinstance(line.record.event, events.SolutionSubmitted)]
    assert (files.count("one"), files.count("two")) == (20, 20)


def test_kill_9_loses_nothing_that_was_acknowledged(player: Player) -> None:
    """Everything that the writer has acknowledged is in the log, and the log continues after each kill."""
    told = 0
    rng = random.Random(5)
    for _ in range(6):
        process = writer(player.path, 100_000, "one")
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(rng.random() * 0.1)
        process.send_signal(signal.SIGKILL)
        told += 1 + process.stdout.read().count(b"\n")
        process.stdout.close()
        process.wait()
        player.tell(events.ClockResumed())
        log = read_log(player.path)
        assert log.broken is None
        assert sum(isinstance(line.record.event, events.SolutionSubmitted) for line in log.lines) >= told


def test_a_full_disk_leaves_the_log_as_it_was(player: Player) -> None:
    before = player.path.read_bytes()
    script = f"""\
import resource, signal, sys
from pathlib import Path
from judge.contest.events import SolutionSubmitted
from judge.contest.log import MAX_LINES, LogWriter
from judge.errors import UsageError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, ({len(before)} + 100, -1))
try:
    with LogWriter(Path(sys.argv[1])) as log:
        log.append(SolutionSubmitted(problem="a", backend="python", file="f", source=b"x" * 5000))
except UsageError as error:
    print(error)
"""
    done = subprocess.run(
        [sys.executable, "-c", script, str(player.path)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "cannot be written" in done.stdout
    assert "nothing was recorded" in done.stdout
    assert player.path.read_bytes() == before


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be opened"), LogWriter(tmp_path / "no" / "log"):
        pass
    with pytest.raises(UsageError, match=r"is not a regular file|cannot be read"):
        read_log(tmp_path)


def test_links_and_pipes_of_a_strangers_repository(tmp_path: Path) -> None:
    """A log that is a link to one of the user's files is not written to, and a pipe does not block."""
    mine = tmp_path / "mine"
    mine.write_bytes(b"no line break at the end")
    link = tmp_path / "ann.ndjson"
    link.symlink_to(mine)
    with pytest.raises(UsageError, match="cannot be opened"), LogWriter(link):
        pass
    assert mine.read_bytes() == b"no line break at the end"
    os.mkfifo(tmp_path / "pipe")
    for place in (tmp_path / "pipe", Path("/dev/zero")):
        with pytest.raises(UsageError, match="is not a regular file"):
            read_log(place)
    with pytest.raises(UsageError, match="is not a regular file"), LogWriter(tmp_path / "pipe"):
        pass


def test_a_clone_with_the_line_endings_of_windows_is_the_same_log(tmp_path: Path) -> None:
    player = Player(tmp_path, spec(), "ann")
    player.log_submission("a", Verdict.AC)
    before = read_log(player.path)
    player.path.write_bytes(player.path.read_bytes().replace(b"\n", b"\r\n"))
    assert read_log(player.path) == before
    player.log_submission("b", Verdict.WA)
    assert read_log(player.path).broken is None


def test_a_byte_order_mark_before_a_log_is_ignored(tmp_path: Path) -> None:
    player = Player(tmp_path, spec(), "ann")
    before = read_log(player.path)
    player.path.write_bytes(b"\xef\xbb\xbf" + player.path.read_bytes())
    assert read_log(player.path) == before
    player.log_submission("a", Verdict.AC)
    assert read_log(player.path).broken is None


def test_an_event_keeps_the_moment_at_which_it_happened(tmp_path: Path) -> None:
    player = Player(tmp_path, spec(), "ann")
    player.clock.wait(10)
    early = player.clock()
    player.clock.wait(5)
    with LogWriter(player.path, player.clock) as log:
        assert log.append(events.ClockPaused(), at=early).record.at == early
        player.clock.wait(5)
        assert log.append(events.ClockResumed(), at=log.lines[0].record.at).record.at == player.clock()


def test_nobody_waits_long_for_a_lock_that_another_user_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """To lock a file, it is enough to be allowed to read it."""
    monkeypatch.setattr("judge.contest.log._PATIENCE_S", 0.05)
    player = Player(tmp_path, spec(), "ann")
    with player.path.open("rb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        assert len(read_log(player.path).lines) == 3
        with pytest.raises(UsageError, match="another program holds its lock; nothing was recorded"):
            player.log_submission("a", Verdict.AC)
