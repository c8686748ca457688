# attack: abort from C
# expect: RE
# problem: secret-once

import os


def guess(n):
    os.abort()
