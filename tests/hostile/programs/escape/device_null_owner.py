# attack: change the owner of /dev/null to its present owner
# expect: RV
# problem: echo

import os


def echo(n):
    try:
        os.fchown(0, -1, -1)
    except OSError:
        return None
    return n
