# attack: make a symbolic link
# expect: RV
# problem: echo

import os


def echo(n):
    try:
        os.symlink("/", "/tmp/escaped-link")
    except OSError:
        return None
    return n
