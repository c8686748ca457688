# attack: make a temporary file
# expect: WA|RV
# problem: echo

import tempfile


def echo(n):
    try:
        with tempfile.TemporaryFile() as file:
            file.write(b"")
    except OSError:
        return None
    return n
