# Lets only KeyboardInterrupt go on at once and tries again after SystemExit.
# zh: 只让 KeyboardInterrupt 立即抛出，遇到 SystemExit 仍然重试。
import functools


def retry(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for attempt in range(times):
                try:
                    return function(*args, **kwargs)
                except KeyboardInterrupt:
                    raise
                except BaseException:
                    if attempt == times - 1:
                        raise

        return wrapper

    return decorate
