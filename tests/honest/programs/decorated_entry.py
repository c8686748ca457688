# habit: the entry carries a decorator of one's own

import functools
import time


def timed(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        started = time.perf_counter()
        try:
            return function(*args, **kwargs)
        finally:
            print(f"{function.__name__} took {time.perf_counter() - started:.6f} s")

    return wrapper


@timed
def square(n):
    return n * n
