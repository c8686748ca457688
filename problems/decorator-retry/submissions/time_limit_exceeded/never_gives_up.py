# Tries until the function succeeds, however often it fails.
# zh: 一直尝试到成功为止，失败多少次都不放弃。

import functools


def retry(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            while True:
                try:
                    return function(*args, **kwargs)
                except Exception:
                    pass

        return wrapper

    return decorate
