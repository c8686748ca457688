# attack: leave the fork server another mask and working folder
# expect: WA
# problem: echo

import os

FOUND = os.getcwd()


def echo(n):
    found = 0
    try:
        found = os.umask(0o123)
        os.chdir(os.path.dirname(os.__file__))
    except OSError:
        return n if found == 0o123 or FOUND == os.path.dirname(os.__file__) else None
    return n if found == 0o123 or FOUND == os.path.dirname(os.__file__) else None
