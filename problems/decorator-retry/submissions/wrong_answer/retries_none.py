# Takes None for a failure, although a function without a return statement returns it.
# zh: 把 None 当成失败，而没有 return 语句的函数返回的就是 None。

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
                if result is not None:
                    break
            if failure is not None:
                raise failure
            return result

        return wrapper

    return decorate
