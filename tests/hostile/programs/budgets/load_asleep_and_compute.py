# attack: sleep while loading and exceed the CPU limit in each case, to be loaded again
# expect: TLE
# problem: echo-many

import time

time.sleep(0.9)


def echo(n):
    while True:
        pass
