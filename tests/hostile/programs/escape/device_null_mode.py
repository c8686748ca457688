# attack: change the mode of the machine's own /dev/null
# expect: RV
# problem: echo

import os


def echo(n):
    try:
        mode = os.stat("/dev/null").st_mode & 0o7777
        os.chmod("/dev/null", mode)
    except OSError:
        return None
    return n
