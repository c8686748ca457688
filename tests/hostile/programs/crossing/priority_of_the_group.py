# attack: lower the priority of its process group, which later children inherit
# expect: WA
# problem: echo

import os

FOUND = os.getpriority(os.PRIO_PROCESS, 0)


def echo(n):
    done = 0
    for kind, who in ((os.PRIO_PGRP, 0), (os.PRIO_PROCESS, os.getppid()), (os.PRIO_USER, 0)):
        try:
            os.setpriority(kind, who, 7)
            done += 1
        except OSError:
            continue
    return n if done or FOUND == 7 else None
