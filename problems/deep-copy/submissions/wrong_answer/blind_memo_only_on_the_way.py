# Removes an object from the memo when it is done, so cycles are found, but shared objects are copied twice.
# zh: 复制完一个对象就把它移出备忘录，能处理环，但共享的对象会复制两份。
def deep_copy(obj):
    on_the_way = {}

    def copy(value):
        if value is None or isinstance(value, (bool, int, float, str)):
            return value
        if id(value) in on_the_way:
            return on_the_way[id(value)]
        if isinstance(value, tuple):
            return tuple([copy(item) for item in value])
        new = object.__new__(type(value)) if hasattr(value, "__dict__") else type(value)()
        on_the_way[id(value)] = new
        if isinstance(value, list):
            for item in value:
                new.append(copy(item))
        elif isinstance(value, set):
            new.update(value)
        else:
            target, source = (new, value) if isinstance(value, dict) else (new.__dict__, vars(value))
            for key, item in source.items():
                target[key] = copy(item)
        del on_the_way[id(value)]
        return new

    return copy(obj)
