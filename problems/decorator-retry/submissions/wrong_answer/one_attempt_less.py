# Counts from 1 and stops one attempt too early.
# zh: 从 1 开始数，少尝试了一次。

import functools


def retry(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for number in range(1, times):
                try:
                    return function(*args, **kwargs)
                except Exception:
                    if number == times - 1:
                        raise
            return function(*args, **kwargs) if times == 1 else None

        return wrapper

    return decorate
