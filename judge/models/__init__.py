"""The frozen records of judging: package + submission → cases → executions → results → report.

The records of a graded group are in ``judge.models.grade``, which is imported only where groups are graded.
"""

from judge.models.case import (
    DEFAULT_GROUP,
    FAULTS,
    GROUPS,
    Case,
    CaseGroup,
    Denial,
    Detail,
    Execution,
    Layout,
    ModuleFault,
    Outcome,
    Submission,
)
from judge.models.problem import DIFFICULTIES, Backend, Check, Difficulty, Entry, Limits, Problem, ValueType
from judge.models.record import LANGUAGES, NO_TEXT, Language, Record, Text, shared_fields
from judge.models.report import CaseResult, Failure, GroupTally, Isolation, Report, Reports, Reveal, Tally, Verdict

__all__ = [
    "DEFAULT_GROUP",
    "DIFFICULTIES",
    "FAULTS",
    "GROUPS",
    "LANGUAGES",
    "NO_TEXT",
    "Backend",
    "Case",
    "CaseGroup",
    "CaseResult",
    "Check",
    "Denial",
    "Detail",
    "Difficulty",
    "Entry",
    "Execution",
    "Failure",
    "GroupTally",
    "Isolation",
    "Language",
    "Layout",
    "Limits",
    "ModuleFault",
    "Outcome",
    "Problem",
    "Record",
    "Report",
    "Reports",
    "Reveal",
    "Submission",
    "Tally",
    "Text",
    "ValueType",
    "Verdict",
    "shared_fields",
]
