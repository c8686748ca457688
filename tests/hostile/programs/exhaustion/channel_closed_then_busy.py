# attack: close every descriptor and go on computing
# expect: RE
# problem: secret-once

import os


def guess(n):
    os.closerange(0, 64)
    while True:
        pass
