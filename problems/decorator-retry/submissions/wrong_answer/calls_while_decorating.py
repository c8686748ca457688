# Makes the attempts when the function is decorated.
# zh: 在装饰时就开始尝试调用。

import functools


def retry(times):
    def decorate(function):
        result = failure = None
        for _ in range(times):
            try:
                result, failure = function(), None
                break
            except Exception as error:
                failure = error

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            if failure is not None:
                raise failure
            return result

        return wrapper

    return decorate
