# attack: change the mode of /dev/null, which is the machine's own
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
