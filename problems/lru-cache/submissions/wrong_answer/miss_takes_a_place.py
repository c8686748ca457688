# Stores -1 for a key that get did not find: the miss takes a place in the cache and evicts another key.
# zh: get 未命中时把 -1 存进了缓存：一次未命中就占掉一个位置，还会淘汰别的键。
from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = OrderedDict()

    def get(self, key):
        self.put(key, self.entries.get(key, -1))
        return self.entries[key]

    def put(self, key, value):
        self.entries[key] = value
        self.entries.move_to_end(key)
        if len(self.entries) > self.capacity:
            self.entries.popitem(last=False)
