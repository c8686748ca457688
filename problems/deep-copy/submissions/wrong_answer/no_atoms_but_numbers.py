# Goes into strings as if they were containers.
# zh: 把字符串也当成容器来遍历。


def deep_copy(obj):
    copies = {}

    def copied(x):
        if x is None or isinstance(x, (bool, int, float)):
            return x
        if id(x) not in copies:
            if isinstance(x, dict):
                copies[id(x)] = {}
                copies[id(x)].update({key: copied(item) for key, item in x.items()})
            elif hasattr(x, "__dict__"):
                copies[id(x)] = object.__new__(type(x))
                copies[id(x)].__dict__.update({name: copied(item) for name, item in x.__dict__.items()})
            else:
                copies[id(x)] = type(x)(copied(item) for item in x)
        return copies[id(x)]

    return copied(obj)
