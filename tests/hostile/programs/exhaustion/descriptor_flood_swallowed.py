# attack: take all descriptors and answer as if nothing were
# expect: WA
# problem: secret-once

import os


def guess(n):
    try:
        while True:
            os.dup(1)
    except OSError:
        return 0
