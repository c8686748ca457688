# attack: try forbidden calls many times, until the judge no longer answers
# expect: RV
# problem: echo

import os


def echo(n):
    for _ in range(100_000):
        try:
            os.mkdir("/tmp/escaped-folder")
            return n
        except OSError:
            continue
    return None
