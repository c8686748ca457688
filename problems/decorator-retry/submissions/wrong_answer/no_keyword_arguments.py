# The wrapper takes positional arguments only.
# zh: 包装函数只接受位置参数。

import functools


def retry(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args):
            for number in range(times):
                try:
                    return function(*args)
                except Exception:
                    if number == times - 1:
                        raise

        return wrapper

    return decorate
