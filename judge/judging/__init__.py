"""Judging: a problem, a submission and its cases go in, a report comes out."""
