# attack: lower the limits of the parent: refused without a report
# expect: WA|RV
# problem: echo

import os
import resource


def echo(n):
    try:
        before = resource.prlimit(os.getppid(), resource.RLIMIT_NOFILE)
        resource.prlimit(os.getppid(), resource.RLIMIT_NOFILE, (before[0] - 1, before[1]))
        if resource.prlimit(os.getppid(), resource.RLIMIT_NOFILE) == before:
            return None
    except (OSError, ValueError):
        return None
    return n
