# Takes a result of None for a failed attempt and tries again.
# zh: 把返回 None 当成失败，继续重试。
import functools


def retry(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            result = None
            for attempt in range(times):
                try:
                    result = function(*args, **kwargs)
                except Exception:
                    if attempt == times - 1:
                        raise
                if result is not None:
                    break
            return result

        return wrapper

    return decorate
