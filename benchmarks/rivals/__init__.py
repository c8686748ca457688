"""The ways to run a solution's cases without the judge. ``cases.pickle`` and ``solution.py`` lie in the current folder."""
