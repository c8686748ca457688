"""Where a contest stands, and what its clocks did, in a few words."""

from __future__ import annotations

from judge.contest.clock import Gap, GapKind
from judge.contest.replay import Phase, Replay
from judge.contest.spec import ContestSpec
from judge.models import Language
from judge.text.durations import clock_text

_SAID: dict[Language, dict[GapKind, str]] = {
    "en": {
        "set": "clock set by {}",
        "asleep": "asleep {}",
        "restarted": "machine off {}",
        "backwards": "clock back by {} over a restart",
    },
    "zh": {
        "set": "时钟被拨动 {}",
        "asleep": "休眠 {}",
        "restarted": "关机 {}",
        "backwards": "重启后时钟倒退 {}",
    },
}
_STANDS: dict[Language, dict[Phase, str]] = {
    "en": {
        "countdown": "begins in {}",
        "ready": "not begun, lasts {}",
        "running": "running, {} left",
        "paused": "paused, {} left",
        "ended": "over",
    },
    "zh": {
        "countdown": "{} 后开始",
        "ready": "尚未开始，时长 {}",
        "running": "进行中，剩余 {}",
        "paused": "已暂停，剩余 {}",
        "ended": "已结束",
    },
}


def left_text(replay: Replay, now_wall_s: float, spec: ContestSpec, language: Language = "en") -> str:
    """Return where the contest stands, in a few words."""
    if replay.phase == "countdown":
        seconds = (spec.start_s or now_wall_s) - now_wall_s
    else:
        seconds = spec.duration_s if replay.phase == "ready" else replay.left_s
    return _STANDS[language][replay.phase].format(clock_text(seconds))


def gap_text(gap: Gap, language: Language = "en") -> str:
    """Return a disagreement of the clocks in a few words."""
    return _SAID[language][gap.kind].format(clock_text(gap.seconds if gap.kind == "set" else abs(gap.seconds)))
