# attack: make a temporary file
# expect: WA|RV
# problem: echo

import tempfile


def echo(n):
    for folder in ("/tmp", "/var/tmp", "."):  # by itself the library would try them with files of other names
        try:
            with tempfile.TemporaryFile(dir=folder, prefix="escaped-") as file:
                file.write(b"")
        except OSError:
            continue
        return n
    return None
