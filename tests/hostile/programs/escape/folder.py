# attack: make a folder
# expect: RV
# problem: echo

import os


def echo(n):
    try:
        os.mkdir("/tmp/escaped-folder")
    except OSError:
        return None
    return n
