# Counts failures in a variable of the decorator, which all functions that it decorates share.
# zh: 把失败次数记在装饰器的变量里，由它装饰的所有函数共用。

import functools


def retry(times):
    failures = 0

    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            nonlocal failures
            while True:
                try:
                    result = function(*args, **kwargs)
                    failures = 0
                    return result
                except Exception:
                    failures += 1
                    if failures >= times:
                        failures = 0
                        raise

        return wrapper

    return decorate
