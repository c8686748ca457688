# Raises the last exception from the first one, which adds a cause to it.
# zh: 用 raise … from 把第一次的异常设为最后一次异常的原因，改动了它。
import functools


def retry(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            first = last = None
            for _ in range(times):
                try:
                    return function(*args, **kwargs)
                except Exception as error:
                    first = first or error
                    last = error
            if first is last:
                raise last
            raise last from first

        return wrapper

    return decorate
