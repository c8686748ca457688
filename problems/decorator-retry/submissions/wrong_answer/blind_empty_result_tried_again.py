# An empty result, such as an empty string or list, is tried again.
# zh: 空字符串或空列表这样的结果会被重试。
import functools


def retry(times):
    def decorate(fn):
        @functools.wraps(fn)
        def wrapper(*args, **kwargs):
            for attempt in range(times):
                try:
                    result = fn(*args, **kwargs)
                    if result == [] or result == "" or result == {}:
                        continue
                    return result
                except Exception:
                    if attempt == times - 1:
                        raise
            return result

        return wrapper

    return decorate
