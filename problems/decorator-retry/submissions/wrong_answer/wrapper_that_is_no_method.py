# Returns an object with __call__ and without __get__, which does not receive self as a method.
# zh: 返回只有 __call__、没有 __get__ 的对象，作为方法时收不到 self。

import functools


class Retried:
    def __init__(self, times, function):
        functools.update_wrapper(self, function)
        self.times, self.function = times, function

    def __call__(self, *args, **kwargs):
        for number in range(self.times):
            try:
                return self.function(*args, **kwargs)
            except Exception:
                if number == self.times - 1:
                    raise


def retry(times):
    return functools.partial(Retried, times)
