"""CI proves what changed and a sample that moves on, so that every package is proved in turn."""

from __future__ import annotations

from judge.verify.records import Mutation, PackageNumbers, PackageReport
from judge.verify.strength import table
from tools.due import SAMPLE, changed_slugs, due

DIGESTS = {f"problem-{number:02}": f"{number:064}" for number in range(30)}
TABLE = table(
    [
        PackageReport(problem=slug, digest=digest, judge="1" * 64, numbers=PackageNumbers(), mutation=Mutation())
        for slug, digest in DIGESTS.items()
    ]
)


def test_only_the_sample_is_due_where_nothing_changed() -> None:
    assert len(due(TABLE, DIGESTS, [], 0)) == SAMPLE


def test_every_package_is_in_a_sample_within_as_many_days_as_it_takes() -> None:
    days = -(-len(DIGESTS) // SAMPLE)
    assert {slug for day in range(days) for slug in due(TABLE, DIGESTS, [], day)} == set(DIGESTS)


def test_a_package_with_another_digest_and_a_changed_one_are_always_due() -> None:
    digests = {**DIGESTS, "problem-29": "f" * 64, "new": "0" * 64}
    for day in range(5):
        assert {"problem-29", "new", "problem-28"} <= set(due(TABLE, digests, ["problem-28", "removed"], day))


def test_changed_files_name_their_packages() -> None:
    paths = ["problems/two-sum/problem.toml", "solutions_template/lru_cache.py", "solutions_template/softmax_torch.py"]
    assert changed_slugs([*paths, "docs/cli.md", "problems/README.md"]) == ["two-sum", "lru-cache", "softmax"]
