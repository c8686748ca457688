# Passes on the positional arguments only.
# zh: 只传递位置参数，丢掉了关键字参数。

import functools


def retry(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for number in range(times):
                try:
                    return function(*args)
                except Exception:
                    if number == times - 1:
                        raise

        return wrapper

    return decorate
