# attack: replace all clocks of Python, then compute too long
# expect: TLE
# problem: echo

import resource
import time

for name in ("time", "monotonic", "perf_counter", "process_time", "thread_time", "clock_gettime", "time_ns"):
    setattr(time, name, lambda *args: 0)
resource.getrusage = lambda *args: None


def echo(n):
    total = 0
    for index in range(1_000_000_000):
        total += index
    return n
