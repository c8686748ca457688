# Makes the first attempt and `times` more: the number counts all attempts.
# zh: 第一次尝试之后又重试 times 次：而 times 是总次数。

import functools


def retry(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for number in range(times + 1):
                try:
                    return function(*args, **kwargs)
                except Exception:
                    if number == times:
                        raise

        return wrapper

    return decorate
