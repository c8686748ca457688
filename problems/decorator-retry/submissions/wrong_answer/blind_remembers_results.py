# Remembers the result of a call for its arguments and makes no attempt the next time.
# zh: 按参数缓存成功的结果，下次同样的调用一次也不尝试。
import functools


def retry(times):
    def decorate(function):
        done = {}

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            key = repr((args, sorted(kwargs.items())))
            if key in done:
                return done[key]
            for attempt in range(times):
                try:
                    done[key] = function(*args, **kwargs)
                    return done[key]
                except Exception:
                    if attempt == times - 1:
                        raise

        return wrapper

    return decorate
