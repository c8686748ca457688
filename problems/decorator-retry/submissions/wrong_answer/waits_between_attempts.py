# Sleeps for a tenth of a second after each failure, which nobody asked for.
# zh: 每次失败后睡眠十分之一秒，而题目没有要求等待。

import functools
from time import sleep


def retry(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for number in range(times):
                try:
                    return function(*args, **kwargs)
                except Exception:
                    if number == times - 1:
                        raise
                    sleep(0.1)

        return wrapper

    return decorate
