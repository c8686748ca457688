# attack: sleep instead of computing
# expect: TLE
# problem: secret-once

import time


def guess(n):
    time.sleep(10**6)
    return 0
