# Calls the function and forgets to return its value.
# zh: 调用了函数，却忘了返回它的结果。

import functools


def retry(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for number in range(times):
                try:
                    function(*args, **kwargs)
                    break
                except Exception:
                    if number == times - 1:
                        raise

        return wrapper

    return decorate
