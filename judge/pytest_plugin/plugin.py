"""The pytest plugin: with ``--judge`` the solutions in the tree are tests, judged in the sandbox and never imported.

pytest loads this module wherever the judge is installed, so without ``--judge`` it imports nothing else.
"""

from __future__ import annotations

TYPE_CHECKING = False  # the constant of typing, without the time of importing typing
if TYPE_CHECKING:
    import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the plugin's options."""
    group = parser.getgroup("judge", "solutions of coding problems")
    group.addoption(
        "--judge",
        action="store_true",
        dest="judge",
        help="collect the solutions at the places that judge.toml names; each solution is one test",
    )
    group.addoption(
        "--judge-reveal",
        choices=["none", "verdict", "case"],
        default="verdict",
        help="how much of a failing hidden case is shown; default: verdict",
    )
    group.addoption(
        "--judge-seed", metavar="TEXT", help="generate the hidden cases from this seed; default: $JUDGE_SEED"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Register the plugin if ``--judge`` is given."""
    if config.getoption("judge"):
        from judge.pytest_plugin.solutions import SolutionPlugin

        config.pluginmanager.register(SolutionPlugin(config), "judge-solutions")
