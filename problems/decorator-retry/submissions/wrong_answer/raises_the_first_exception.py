# Raises the exception of the first attempt in place of the last one.
# zh: 最后抛出的是第一次尝试的异常，而不是最后一次的。

import functools


def retry(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            failure = None
            for _ in range(times):
                try:
                    return function(*args, **kwargs)
                except Exception as error:
                    failure = failure or error
            raise failure

        return wrapper

    return decorate
