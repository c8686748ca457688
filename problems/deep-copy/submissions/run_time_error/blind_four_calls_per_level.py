# Recurses with four calls for each level of nesting, which is more than the recursion limit at 3 000 levels.
# zh: 每层嵌套要递归调用四个函数，嵌套 3 000 层时超过递归上限。
class Copier:
    def __init__(self):
        self.memo = {}

    def copy(self, value):
        if value is None or isinstance(value, (bool, int, float, str)):
            return value
        if id(value) in self.memo:
            return self.memo[id(value)]
        return self.dispatch(value)

    def dispatch(self, value):
        if isinstance(value, tuple):
            new = tuple([self.copy(item) for item in value])
            return self.memo.setdefault(id(value), new)
        new = object.__new__(type(value)) if hasattr(value, "__dict__") else type(value)()
        self.memo[id(value)] = new
        return self.fill(new, value)

    def fill(self, new, value):
        if isinstance(value, list):
            for item in value:
                self.add(new, item)
        elif isinstance(value, set):
            new.update(value)
        else:
            target, source = (new, value) if isinstance(value, dict) else (new.__dict__, vars(value))
            for key, item in source.items():
                self.put(target, key, item)
        return new

    def add(self, new, item):
        new.append(self.copy(item))

    def put(self, target, key, item):
        target[key] = self.copy(item)


def deep_copy(obj):
    return Copier().copy(obj)
