# Leaves out the level of the decorator: `retry` returns nothing that can take a function.
# zh: 少了装饰器这一层：retry 返回的东西不能接收函数。

import functools


def retry(times, function=None):
    if function is None:
        return None

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        for number in range(times):
            try:
                return function(*args, **kwargs)
            except Exception:
                if number == times - 1:
                    raise

    return wrapper
