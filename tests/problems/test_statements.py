"""The statements of all packages state the real limits, in both languages."""

from __future__ import annotations

from judge.catalog.lookup import Catalogue, builtin_folder
from judge.verify.warnings import unstated_limits


def test_every_statement_states_its_limits() -> None:
    catalogue = Catalogue([builtin_folder()])
    wrong = {slug: list(map(str, unstated_limits(catalogue.load(slug)))) for slug in catalogue.slugs()}
    assert {slug: sentences for slug, sentences in wrong.items() if sentences} == {}
