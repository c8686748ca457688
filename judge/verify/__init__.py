"""Prove a package: the verdict of each submission, limits, statements, cases, tolerances, and mutants.

``plan`` lists the jobs for some packages, and ``assemble`` turns their results into one report per package. Nothing
here prints.
"""

from __future__ import annotations

from judge.verify.planning import Job, VerifyRequest, assemble, plan
from judge.verify.records import Finding, Mutation, MutationRun, Numbers, PackageReport, Survivor

__all__ = [
    "Finding",
    "Job",
    "Mutation",
    "MutationRun",
    "Numbers",
    "PackageReport",
    "Survivor",
    "VerifyRequest",
    "assemble",
    "plan",
]  # fmt: skip
