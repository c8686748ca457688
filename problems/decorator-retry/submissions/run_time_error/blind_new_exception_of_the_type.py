# Raises a new exception of the same type and arguments instead of the very exception of the last attempt.
# zh: 抛出的是类型和参数都相同的新异常，而不是最后一次尝试的那个异常对象。
import functools


def retry(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for attempt in range(times):
                try:
                    return function(*args, **kwargs)
                except Exception as error:
                    last = error
            raise type(last)(*last.args)

        return wrapper

    return decorate
