# attack: write a file in the current folder
# expect: WA|RV
# problem: echo

import pathlib


def echo(n):
    try:
        pathlib.Path("escaped-file").write_text("")
    except OSError:
        return None
    return n
