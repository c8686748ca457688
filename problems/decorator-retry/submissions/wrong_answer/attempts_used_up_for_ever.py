# Counts the attempts in a variable of the decorated function, so that a later call has fewer left.
# zh: 把次数记在被装饰函数的变量里，后面的调用剩下的次数变少。

import functools


def retry(times):
    def decorate(function):
        left = times

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            nonlocal left
            while True:
                left -= 1
                try:
                    return function(*args, **kwargs)
                except Exception:
                    if left <= 0:
                        raise

        return wrapper

    return decorate
