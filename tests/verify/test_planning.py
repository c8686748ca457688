"""From slugs to jobs to reports."""

from __future__ import annotations

import pytest

from judge.errors import UsageError
from judge.session import Session
from judge.verify.planning import VerifyRequest, assemble, plan
from judge.verify.records import PackageReport
from tests.verify.package import SLUG, Package


def verified(session: Session, package: Package, request: VerifyRequest) -> PackageReport:
    (package.folder / "submissions/time_limit_exceeded/pairs.py").unlink(missing_ok=True)
    jobs = plan(session, [SLUG], request)
    (report,) = assemble(session, jobs, [job.run(session) for job in jobs], request)
    return report


def test_a_good_package_is_proved(session: Session, package: Package) -> None:
    report = verified(session, package, VerifyRequest(seeds=("a",)))
    assert report.ok, report
    assert report.mutation is not None
    assert report.mutation.rate == 100
    assert [str(finding.detail) for finding in report.findings if finding.check == "seeds"] == [
        "2 submissions hold with 1 random seeds"
    ]


def test_parts_can_be_left_out(session: Session, package: Package) -> None:
    assert verified(session, package, VerifyRequest(mutants=False)).mutation is None
    alone = verified(session, package, VerifyRequest(depth="none"))
    assert alone.findings == ()
    assert alone.mutation is not None


def test_a_stale_entry_fails_the_package(session: Session, package: Package) -> None:
    entry = '[[equivalent]]\nfile = "reference.py"\nbefore = "best = 0"\nafter = "best = 1"\nwhy = "not true"\n'
    package.write("equivalent.toml", entry)
    report = verified(session, package, VerifyRequest(depth="none"))
    assert not report.ok
    assert report.mutation is not None
    assert "is killed, or is not a mutant" in str(report.mutation.stale[0])


def test_a_broken_package_is_a_report_and_no_crash(session: Session, package: Package) -> None:
    package.write("problem.toml", "title =")
    report = verified(session, package, VerifyRequest())
    assert not report.ok
    assert report.findings[0].check == "schema"
    assert report.mutation is not None
    assert report.mutation.problems


def test_mutants_are_divided_only_if_there_is_one_package(session: Session) -> None:
    request = VerifyRequest(seeds=("a",))
    alone = [job.slug for job in plan(session, [SLUG], request)]
    assert len(alone) == 2 + 2 * 2  # seeds, examination; two parts of the reference and of the other solution
    together = [job.slug for job in plan(session, [SLUG, "two-sum"], request)]
    assert together[:4] == [SLUG, "two-sum"] * 2  # seeds, then examinations
    assert together[4:6] == [SLUG] * 2
    assert set(together[6:]) == {"two-sum"}


def test_an_unknown_slug_is_refused(session: Session) -> None:
    with pytest.raises(UsageError, match="no problem is named"):
        plan(session, ["no-such-thing"], VerifyRequest())
