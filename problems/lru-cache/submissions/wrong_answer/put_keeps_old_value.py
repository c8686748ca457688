# Refreshes a present key on put, but keeps its old value.
# zh: 对已有的键执行 put 时只刷新了顺序，没有更新值。
from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = OrderedDict()

    def get(self, key):
        if key not in self.entries:
            return -1
        self.entries.move_to_end(key)
        return self.entries[key]

    def put(self, key, value):
        if key in self.entries:
            self.entries.move_to_end(key)
            return
        self.entries[key] = value
        if len(self.entries) > self.capacity:
            self.entries.popitem(last=False)
