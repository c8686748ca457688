# attack: print too much, then crash
# expect: OLE
# problem: secret-once

import os


def guess(n):
    try:
        while True:
            os.write(1, b"x" * 65536)
    finally:
        os.abort()
