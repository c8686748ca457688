# Returns a wrapper without the name and the docstring of the function.
# zh: 包装函数没有保留原函数的名字和文档字符串。


def retry(times):
    def decorate(function):
        def wrapper(*args, **kwargs):
            for number in range(times):
                try:
                    return function(*args, **kwargs)
                except Exception:
                    if number == times - 1:
                        raise

        return wrapper

    return decorate
