# habit: timing and profiling one's own code

import cProfile
import timeit
import tracemalloc


def square(n):
    timeit.timeit(lambda: n * n, number=10)
    tracemalloc.start()
    profile = cProfile.Profile()
    result = profile.runcall(lambda: n * n)
    tracemalloc.stop()
    return result
