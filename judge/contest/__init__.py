"""Timed contests without a server: terms that are agreed on, one log a member, a board that follows from both.

The log is the truth: ``log`` keeps it, ``course`` reads from it how a member's contest went, ``standings`` ranks the
courses by the rules in ``scoring``. ``play`` is what a member does. Nothing here prints.
"""
