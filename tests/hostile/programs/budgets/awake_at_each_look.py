# attack: sleep, and wake the judge to look only while it computes for a moment
# expect: TLE
# problem: echo-many

import os
import time


def echo(n):
    while True:
        time.sleep(0.015)
        os.write(1, b".")
        until = time.perf_counter() + 0.0005
        while time.perf_counter() < until:
            pass
