# attack: sleep for ever, never long
# expect: TLE
# problem: secret-once

import time


def guess(n):
    while True:
        time.sleep(0.0001)
