# Evicts at the wrong end: the most recently used key goes instead of the oldest.
# zh: 从错误的一端淘汰：被删掉的是最近使用的键，而不是最久未使用的。
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
        if key not in self.entries and len(self.entries) == self.capacity:
            self.entries.popitem()
        self.entries[key] = value
        self.entries.move_to_end(key)
