# attack: write a file in /tmp
# expect: WA|RV
# problem: echo

import pathlib


def echo(n):
    try:
        pathlib.Path("/tmp/escaped-file").write_text("")
    except OSError:
        return None
    return n
