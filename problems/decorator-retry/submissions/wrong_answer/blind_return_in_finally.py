# Returns in a finally block after the last attempt, which swallows exceptions that are no Exception.
# zh: 在 finally 块里 return，吞掉了不属于 Exception 的异常。
import functools


def retry(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            result, last, done = None, None, False
            for _ in range(times):
                try:
                    result = function(*args, **kwargs)
                    done = True
                except Exception as error:
                    last = error
                    continue
                finally:
                    if done or last is None:
                        return result
            raise last

        return wrapper

    return decorate
