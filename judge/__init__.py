"""A judge for coding problems: ``from judge import load_problem, judge_file, judge_many``.

Names are imported when they are first used, so that ``import judge`` takes almost no time.
"""

from __future__ import annotations

__version__ = "0.1.0"
__all__ = ["Problem", "Report", "Verdict", "__version__", "judge_file", "judge_many", "load_problem"]

TYPE_CHECKING = False  # stands for typing.TYPE_CHECKING; importing typing takes time
if TYPE_CHECKING:
    from judge.api import judge_file, judge_many, load_problem
    from judge.models import Problem, Report, Verdict

_HOME = {
    "judge_file": "judge.api",
    "judge_many": "judge.api",
    "load_problem": "judge.api",
    "Problem": "judge.models",
    "Report": "judge.models",
    "Verdict": "judge.models",
}


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module 'judge' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOME[name]), name)
