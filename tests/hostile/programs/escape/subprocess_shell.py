# attack: start a shell by os.system
# expect: RV|WA
# problem: echo

import os


def echo(n):
    try:
        if os.system("true") != 0:
            return None
    except OSError:
        return None
    return n
