"""Describe the state of a contest, and what its clocks did, in a few words."""

from __future__ import annotations

from judge.contest.clock import Gap, GapKind
from judge.contest.replay import Phase, Replay
from judge.contest.spec import ContestSpec
from judge.models import Language
from judge.text.durations import clock_text
from judge.text.messages import Phrase, mark, phrase, translate

_GAPS: dict[GapKind, str] = {
    "set": mark("clock set by {duration}"),
    "asleep": mark("asleep {duration}"),
    "restarted": mark("machine off {duration}"),
    "backwards": mark("clock back by {duration} over a restart"),
}
_PHASES: dict[Phase, str] = {
    "countdown": mark("begins in {duration}"),
    "ready": mark("not begun, lasts {duration}"),
    "running": mark("running, {duration} left"),
    "paused": mark("paused, {duration} left"),
    "ended": mark("over"),
}


def left_text(replay: Replay, now_wall_s: float, spec: ContestSpec, language: Language = "en") -> str:
    """Return the state of the contest in a few words."""
    starts_s = (spec.start_s or now_wall_s) - now_wall_s
    seconds = starts_s if replay.phase == "countdown" else replay.left_s
    return translate(_PHASES[replay.phase], language, duration=clock_text(seconds))


def gap_message(gap: Gap) -> Phrase:
    """Return a disagreement of the clocks in a few words."""
    return phrase(_GAPS[gap.kind], duration=clock_text(gap.seconds if gap.kind == "set" else abs(gap.seconds)))
