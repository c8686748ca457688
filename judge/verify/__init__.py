"""Prove a package: the verdict of each submission, limits, statements, cases, tolerances, and mutants.

``planning`` lists the jobs for some packages, and turns their results into one report per package. Nothing here prints.
"""
