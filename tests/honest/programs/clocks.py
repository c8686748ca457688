# habit: every clock there is

import time


def square(n):
    assert time.perf_counter() <= time.perf_counter()
    assert time.monotonic() and time.process_time() >= 0 and time.thread_time() >= 0 and time.time_ns()
    time.sleep(0.01)
    return n * n
