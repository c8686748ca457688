# Retries only after a ValueError.
# zh: 只在 ValueError 之后重试。

import functools


def retry(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for number in range(times):
                try:
                    return function(*args, **kwargs)
                except ValueError:
                    if number == times - 1:
                        raise

        return wrapper

    return decorate
