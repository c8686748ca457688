# Takes a result that is false, such as 0 or None, for a failure.
# zh: 把 0、None 之类为假的返回值当成失败。

import functools


def retry(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            result = failure = None
            for _ in range(times):
                try:
                    result, failure = function(*args, **kwargs), None
                    if result:
                        break
                except Exception as error:
                    failure = error
            if failure is not None:
                raise failure
            return result

        return wrapper

    return decorate
