# Copies the outermost container only.
# zh: 只拷贝最外层的容器。


def deep_copy(obj):
    if isinstance(obj, (list, dict, set)):
        return obj.copy()
    if hasattr(obj, "__dict__"):
        copy = object.__new__(type(obj))
        copy.__dict__.update(obj.__dict__)
        return copy
    return obj
