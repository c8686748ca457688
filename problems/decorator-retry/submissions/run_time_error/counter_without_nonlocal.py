# Counts `times` itself down, without nonlocal: it is then a local variable without a value.
# zh: 直接对 times 递减却没有 nonlocal：它成了没有值的局部变量。

import functools


def retry(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            while True:
                times -= 1  # noqa: F823  # the mistake
                try:
                    return function(*args, **kwargs)
                except Exception:
                    if not times:
                        raise

        return wrapper

    return decorate
