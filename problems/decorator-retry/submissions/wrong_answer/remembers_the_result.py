# Keeps the result of the first success and returns it in later calls.
# zh: 记住第一次成功的结果，之后的调用都返回它。

import functools


def retry(times):
    def decorate(function):
        results = []

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for number in range(times):
                if results:
                    return results[0]
                try:
                    results.append(function(*args, **kwargs))
                except Exception:
                    if number == times - 1:
                        raise
            return results[0]

        return wrapper

    return decorate
