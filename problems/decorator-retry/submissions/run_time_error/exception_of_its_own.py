# Raises an exception of its own in place of the last one of the function.
# zh: 抛出自己的异常，而不是函数最后一次的异常。

import functools


def retry(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for _ in range(times):
                try:
                    return function(*args, **kwargs)
                except Exception:
                    pass
            raise RuntimeError(f"failed {times} times")

        return wrapper

    return decorate
