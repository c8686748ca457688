# Keeps the decorated function in an attribute of the decorator, where the next one replaces it.
# zh: 把被装饰的函数存在装饰器的属性里，装饰下一个函数时被覆盖。

import functools


class retry:
    def __init__(self, times):
        self.times = times

    def __call__(self, function):
        self.function = function

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for number in range(self.times):
                try:
                    return self.function(*args, **kwargs)
                except Exception:
                    if number == self.times - 1:
                        raise

        return wrapper
