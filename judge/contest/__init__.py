"""Timed contests without a server: a spec that all share, one log per member, and a scoreboard computed from both.

Everything else is computed from the logs. ``log`` writes and reads them, ``replay`` computes from a log how a member's
contest went, and ``scoreboard`` ranks the members by the rules in ``scoring``. ``participant`` has the actions of a
member. Nothing here prints.
"""
