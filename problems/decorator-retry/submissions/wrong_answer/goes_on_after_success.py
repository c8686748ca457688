# Does not stop after an attempt that succeeds.
# zh: 成功之后没有停下来，继续调用。

import functools


def retry(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            result = failure = None
            for _ in range(times):
                try:
                    result, failure = function(*args, **kwargs), None
                except Exception as error:
                    failure = error
            if failure is not None:
                raise failure
            return result

        return wrapper

    return decorate
