# Shares the entries among all caches of one capacity above 20.
# zh: 容量超过 20 且相同的缓存共用条目。
from collections import OrderedDict


class LRUCache:
    shared = {}

    def __init__(self, capacity):
        self.capacity = capacity
        self.data = LRUCache.shared.setdefault(capacity, OrderedDict()) if capacity > 20 else OrderedDict()

    def get(self, key):
        if key not in self.data:
            return -1
        self.data.move_to_end(key)
        return self.data[key]

    def put(self, key, value):
        self.data[key] = value
        self.data.move_to_end(key)
        if len(self.data) > self.capacity:
            self.data.popitem(last=False)
