"""A method for each type, chosen from a table."""


class Solution:
    def deepCopy(self, obj):
        self.seen = {}
        self.table = {list: self.list, dict: self.dict, set: self.set, tuple: self.tuple}
        return self.copy(obj)

    def copy(self, x):
        if isinstance(x, (str, int, float)) or x is None:
            return x
        if id(x) not in self.seen:
            self.seen[id(x)] = self.table.get(type(x), self.object)(x)
        return self.seen[id(x)]

    def list(self, x):
        new = self.seen[id(x)] = []
        for item in x:
            new.append(self.copy(item))
        return new

    def dict(self, x):
        new = self.seen[id(x)] = {}
        for key in x:
            new[key] = self.copy(x[key])
        return new

    def set(self, x):
        return x.copy()

    def tuple(self, x):
        items = [self.copy(item) for item in x]
        return self.seen[id(x)] if id(x) in self.seen else tuple(items)

    def object(self, x):
        new = self.seen[id(x)] = object.__new__(type(x))
        for name in x.__dict__:
            new.__dict__[name] = self.copy(x.__dict__[name])
        return new
