# Returns an object with __call__ but without __get__, so a decorated method loses its self.
# zh: 返回带 __call__ 但没有 __get__ 的对象，装饰方法时丢失 self。
import functools


class Retrying:
    def __init__(self, function, times):
        functools.update_wrapper(self, function)
        self.function, self.times = function, times

    def __call__(self, *args, **kwargs):
        for _ in range(self.times - 1):
            try:
                return self.function(*args, **kwargs)
            except Exception:
                pass
        return self.function(*args, **kwargs)


def retry(times):
    return lambda function: Retrying(function, times)
