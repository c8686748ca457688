# attack: give the fork server another scheduling policy, which later children inherit
# expect: WA
# problem: echo

import os

FOUND = os.sched_getscheduler(0)


def echo(n):
    try:
        os.sched_setscheduler(os.getppid(), os.SCHED_BATCH, os.sched_param(0))
    except OSError:
        return n if FOUND == os.SCHED_BATCH else None
    return n
