"""Ways to run a solution's cases without the judge: ``cases.pickle`` and ``solution.py`` in the current folder."""
