# Gives up early if two attempts in a row fail with the same type of exception.
# zh: 连续两次失败的异常类型相同时，就提前放弃。
import functools


def retry(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            last = None
            for attempt in range(times):
                try:
                    return function(*args, **kwargs)
                except Exception as error:
                    if attempt == times - 1 or (last is not None and type(error) is type(last)):
                        raise
                    last = error

        return wrapper

    return decorate
