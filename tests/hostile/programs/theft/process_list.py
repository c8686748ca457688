# attack: find any other process
# expect: WA|RV
# problem: echo

import os


def echo(n):
    try:
        return n if any(name.isdecimal() for name in os.listdir("/proc")) else None
    except OSError:
        return None
