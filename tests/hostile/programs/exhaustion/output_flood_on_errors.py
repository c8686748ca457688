# attack: write to standard error for ever
# expect: OLE
# problem: secret-once

import os


def guess(n):
    while True:
        os.write(2, b"x" * 4096)
