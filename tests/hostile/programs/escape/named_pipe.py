# attack: make a named pipe
# expect: RV
# problem: echo

import os


def echo(n):
    try:
        os.mkfifo("/tmp/escaped-pipe")
    except OSError:
        return None
    return n
