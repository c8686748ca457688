# Keeps the exceptions of all attempts, with their tracebacks.
# zh: 保存每次尝试的异常及其回溯信息。

import functools


def retry(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            failures = []
            for _ in range(times):
                try:
                    return function(*args, **kwargs)
                except Exception as error:
                    failures.append(error)
            raise failures[-1]

        return wrapper

    return decorate
